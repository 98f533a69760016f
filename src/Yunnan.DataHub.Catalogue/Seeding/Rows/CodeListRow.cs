namespace Yunnan.DataHub.Catalogue.Seeding.Rows;

/// <summary>A row of code-lists.json.</summary>
internal sealed record CodeListRow(string Key, string NameZh, string NameEn);
