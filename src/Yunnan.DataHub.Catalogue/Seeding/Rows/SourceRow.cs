namespace Yunnan.DataHub.Catalogue.Seeding.Rows;

/// <summary>An item of <c>sources</c>.</summary>
internal sealed record SourceRow(string PolicyDocumentKey, string? Clause, int Line, string? NameZh = null, string? Note = null);
