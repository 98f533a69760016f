using Yunnan.DataHub.Catalogue.Seeding.Rows;
using Yunnan.DataHub.Data.Seeding;
using Yunnan.DataHub.Model.Reference;

namespace Yunnan.DataHub.Catalogue.Seeding;

/// <summary>Finds whom a printed name means; some names mean different bodies in different documents.</summary>
internal sealed class PrintedNames(IEnumerable<OrganisationNameRow> rows)
{
    private readonly Dictionary<string, OrganisationNameRow> _byKey = rows.ToDictionary(row => row.Key);

    /// <summary>Key of the name as the documents use it, or null when it isn't a known one.</summary>
    /// <param name="printed">The name as printed.</param>
    /// <param name="documents">Documents in which it stands.</param>
    /// <param name="field">Field of the catalogue in which it is used: decides between documents that disagree.</param>
    public string? Find(string printed, IEnumerable<string> documents, string field)
    {
        var meanings = documents.Distinct()
            .Select(document => _byKey.GetValueOrDefault($"{printed}@{document}"))
            .OfType<OrganisationNameRow>()
            .ToList();
        if (meanings.Count > 1)
            meanings = meanings.FindAll(row => row.Fields.Contains(field));
        if (meanings.Count == 1)
            return meanings[0].Key;
        return meanings.Count == 0 && _byKey.ContainsKey(printed) ? printed : null;
    }

    /// <summary>The names of one field of a row.</summary>
    /// <exception cref="HubSeedException">A name isn't in organisation-names.json.</exception>
    public List<OrganisationMention> Mentions(
        List<string> printed, IEnumerable<SourceRow> sources, CatalogueFile file, string rowKey, string field) =>
        printed.ConvertAll(name => new OrganisationMention
        {
            Printed = name,
            OrganisationNameKey = Find(name, sources.Select(source => source.PolicyDocumentKey), field)
                ?? throw new HubSeedException(
                    $"{file.Name}: row '{rowKey}', field '{field}': '{name}' has no single meaning in {CatalogueFiles.OrganisationNames}."),
        });
}
