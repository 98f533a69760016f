namespace Yunnan.DataHub.Data.Derivations;

/// <summary>A rule can't be carried out; the message names the field and says why.</summary>
internal sealed class DerivationException(string field, string problem) : Exception($"field '{field}': {problem}");
