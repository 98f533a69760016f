namespace Yunnan.DataHub.QueryEngine.Parsing;

/// <summary>How much there is to read and to plan in a document.</summary>
/// <param name="Tokens">How many tokens it has.</param>
/// <param name="Selections">
/// How many fields and fragments its operations and fragments select, with fragments in the place of their spreads.
/// </param>
internal readonly record struct DocumentSize(int Tokens, int Selections);
