using System.Text.Json.Serialization;
using Yunnan.DataHub.Model.Policies;

namespace Yunnan.DataHub.Catalogue.Seeding.Rows;

/// <summary>A row of documents.json.</summary>
internal sealed record DocumentRow(
    [property: JsonPropertyName("id")] string Key,
    int No,
    string? Code,
    string TitleZh,
    string TitlePrinted,
    string TitleEn,
    [property: JsonPropertyName("issuers")] List<string> IssuerKeys,
    DateOnly? Date,
    DateOnly? EffectiveFrom,
    DateOnly? EffectiveTo,
    DocumentKind Kind,
    DocumentLevel Level,
    string Summary,
    bool Excerpt,
    string? ExcerptNote,
    List<CitationRow> Cites,
    List<RepealRow> Repeals,
    List<DocumentEventRow> History);

/// <summary>A cited document.</summary>
internal sealed record CitationRow(string? Code, string Title, [property: JsonPropertyName("document")] string? CitedDocumentKey, int Line);

/// <summary>A repealed document.</summary>
internal sealed record RepealRow(string? Code, string Title, [property: JsonPropertyName("document")] string? RepealedDocumentKey,
    int Line);

/// <summary>An event in the life of a document.</summary>
internal sealed record DocumentEventRow(DateOnly Date, string Event, int Line);
