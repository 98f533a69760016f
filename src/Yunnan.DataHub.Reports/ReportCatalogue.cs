using GraphQL.Types;
using Yunnan.DataHub.Data;
using Yunnan.DataHub.QueryEngine.Documents;
using Yunnan.DataHub.Reports.Definitions;

namespace Yunnan.DataHub.Reports;

/// <summary>The reports: the trusted documents of two folders.</summary>
/// <param name="schema">The schema.</param>
/// <param name="documents">The trusted documents.</param>
/// <param name="check">Checks operations against the schema.</param>
public sealed class ReportCatalogue(ISchema schema, DocumentOptions documents, DocumentCheck check)
{
    private static readonly string[] _folders = ["reports/", "dashboard/"];

    private volatile IReadOnlyList<Report> _all = [];

    /// <summary>All reports, by their ids.</summary>
    public IReadOnlyList<Report> All => _all;

    /// <summary>The report of an id; null where there is none.</summary>
    public Report? Find(string id) => _all.FirstOrDefault(report => report.Id == id);

    /// <summary>Reads the reports and checks each: that it can be flattened, and that what is read of it is valid.</summary>
    /// <exception cref="HubConfigurationException">One is no report; the message names its file.</exception>
    public async Task LoadAsync()
    {
        var (reader, reports) = (new ReportReader(schema), new List<Report>());
        foreach (var document in documents.Trusted.Where(IsReport))
        {
            try
            {
                if (await check.FindErrorAsync(document.Text) is { } invalid)
                    throw new ReportException(invalid);
                var report = reader.Read(document);
                foreach (var list in report.Lists)
                    await CheckAsync(list);
                reports.Add(report);
            }
            catch (ReportException exception)
            {
                throw new HubConfigurationException(
                    $"The report {document.Id}{TrustedDocumentFiles.Extension} can't be read: {exception.Message}");
            }
        }
        _all = reports;
    }

    /// <summary>Whether a document is a report: where it lies says so.</summary>
    public static bool IsReport(TrustedDocument document) =>
        _folders.Any(folder => document.Id.StartsWith(folder, StringComparison.Ordinal));

    private async Task CheckAsync(ReportList list)
    {
        if (list.Columns.Count == 0)
            throw new ReportException($"The list '{list.Name}' has no columns.");
        foreach (var table in (ReportTable[])[list.All, list.For(QueryEngine.Authorization.CallerScopes.None)])
            if (table.Columns.Count > 0 && await check.FindErrorAsync(table.Operation) is { } error)
                throw new ReportException($"The operation that reads the list '{list.Name}' isn't valid: {error}");
    }
}
