using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Yunnan.DataHub.Imports;
using Yunnan.DataHub.Imports.Records;

namespace Yunnan.DataHub.Data.Tests.Compliance;

/// <summary>Imports of CSV text into a compliance database.</summary>
internal static class ImportFiles
{
    private const string Header = "number,beneficiary,fund,amount,paidOn,region,isSynthetic,recoveredAmount\n";

    /// <summary>A file of payments with a row for each amount; numbers begin with the prefix.</summary>
    public static string Payments(string prefix, params IEnumerable<string> amounts) =>
        Header + string.Concat(amounts.Select((amount, i) => $"{prefix}{i},person,union-funds,{amount},2024-02-29,530102,false,\n"));

    public static Task<RecordImportResult> ImportAsync(this ComplianceDatabase database, string record, string csv) =>
        ImportAsync(database.Contexts, database.Provider, record, csv);

    public static async Task<RecordImportResult> ImportAsync(
        IDbContextFactory<HubDbContext> contexts, IHubDatabaseProvider provider, string record, string csv,
        RecordImportOptions? options = null)
    {
        var path = Path.Combine(Path.GetTempPath(), $"datahub-{Guid.NewGuid():N}.csv");
        await File.WriteAllTextAsync(path, csv);
        try
        {
            return await new RecordImport(contexts, provider, new ConfigurationBuilder().Build(), TimeProvider.System)
                .RunAsync(ImportableRecords.All.Single(declaration => declaration.Name == record), path, options);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
