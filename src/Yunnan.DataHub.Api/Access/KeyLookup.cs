using Yunnan.DataHub.Data.Access;

namespace Yunnan.DataHub.Api.Access;

/// <summary>What came of looking for an API key.</summary>
/// <param name="Key">The key; null where there is none.</param>
/// <param name="RetryAfter">In how many seconds to ask again; null where the answer is final.</param>
internal readonly record struct KeyLookup(ApiKey? Key, int? RetryAfter = null);
