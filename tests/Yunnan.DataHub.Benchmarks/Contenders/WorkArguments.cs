using Yunnan.DataHub.Benchmarks.Data;

namespace Yunnan.DataHub.Benchmarks.Contenders;

/// <summary>What a request for one row says.</summary>
internal sealed record RowArguments(int Id);

/// <summary>What a request for a page of rows says.</summary>
internal sealed record PageArguments(CertificateLevel Level, DateOnly From);

/// <summary>What a request for a page of rows with their parts says.</summary>
internal sealed record DetailsArguments(string Occupation, DateOnly From);
