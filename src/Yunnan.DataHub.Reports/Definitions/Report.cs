using GraphQL.Types;

namespace Yunnan.DataHub.Reports.Definitions;

/// <summary>A trusted document whose answer can be had as rows.</summary>
/// <param name="Id">The document's id, such as <c>reports/certificates-by-level</c>.</param>
/// <param name="Source">The document as it is written.</param>
/// <param name="Title">Its name for people.</param>
/// <param name="Description">What it tells.</param>
/// <param name="Variables">Its parameters.</param>
/// <param name="Lists">Its lists; one, where the document has one list or none.</param>
public sealed record Report(string Id, string Source, BilingualText Title, BilingualText Description,
    IReadOnlyList<ReportVariable> Variables, IReadOnlyList<ReportList> Lists)
{
    /// <summary>The last part of the id: what files are called where there is no title.</summary>
    public string Name => Id[(Id.LastIndexOf('/') + 1)..];
}

/// <summary>A parameter of a report.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type, as the document writes it.</param>
/// <param name="Default">Its default as GraphQL; null where there is none.</param>
/// <param name="Description">What it means.</param>
/// <param name="SchemaType">Its type in the schema.</param>
public sealed record ReportVariable(string Name, string Type, string? Default, BilingualText Description, IGraphType SchemaType)
{
    /// <summary>Whether a request must give it.</summary>
    public bool IsRequired => SchemaType is NonNullGraphType && Default is null;

    /// <summary>Whether it may be given several times.</summary>
    public bool IsList => (SchemaType is NonNullGraphType { ResolvedType: { } inner } ? inner : SchemaType) is ListGraphType;
}
