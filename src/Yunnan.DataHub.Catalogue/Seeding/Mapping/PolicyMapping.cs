using System.Text.Json;
using Yunnan.DataHub.Catalogue.Seeding.Rows;
using Yunnan.DataHub.Data.Seeding;
using Yunnan.DataHub.Model.Policies;

namespace Yunnan.DataHub.Catalogue.Seeding.Mapping;

/// <summary>Documents, the numbers of their rules and the lists that they print.</summary>
internal static class PolicyMapping
{
    public static SeedBatch Documents(CatalogueSource source, CatalogueFile file) =>
        new(file, source.Rows<DocumentRow>(file.Name).ConvertAll(Document), []);

    public static SeedBatch RuleParameters(CatalogueSource source, CatalogueFile file) =>
        new(file, source.Rows<RuleParameterRow>(file.Name).ConvertAll(row => row.To<RuleParameter>()), []);

    public static SeedBatch Registers(CatalogueSource source, CatalogueFile file) =>
        new(file, source.Rows<RegisterFileRow>(file.Name).ConvertAll(row => Register(row, file)), []);

    private static PolicyDocument Document(DocumentRow row)
    {
        var document = row.To<PolicyDocument>();
        document.Issuers = row.IssuerKeys.ConvertAll(key => new DocumentIssuer { OrganisationKey = key });
        return document;
    }

    private static Register Register(RegisterFileRow row, CatalogueFile file)
    {
        var register = row.To<Register>();
        register.Rows = row.Cells.ConvertAll(cells => new RegisterRow { Cells = Cells(cells, row, file) });
        return register;
    }

    private static List<RegisterCell> Cells(List<JsonElement> cells, RegisterFileRow row, CatalogueFile file)
    {
        if (cells.Count != row.Columns.Count)
            throw new HubSeedException($"{file.Name}: row '{row.Key}', field 'rows': {cells.Count} cells for {row.Columns.Count} columns.");
        return [
            .. row.Columns.Zip(cells, (column, cell) => new RegisterCell { Column = column, Text = cell.Text(), Number = cell.Number() })];
    }
}
