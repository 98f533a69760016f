using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Snapshooter.Xunit;
using Yunnan.DataHub.Reports.Definitions;
using Yunnan.DataHub.Reports.Tests.Support;

namespace Yunnan.DataHub.Reports.Tests;

/// <summary>Columns are a contract: whoever has a report in a workbook or a model of a BI tool relies on them.</summary>
[Collection(ReportHubs.Name)]
public sealed class ColumnsTests(ReportHub hub)
{
    [Fact]
    public void The_columns_of_all_reports_are_as_they_were()
    {
        _ = hub.CreateClient();
        var text = new StringBuilder();
        foreach (var report in hub.Services.GetRequiredService<ReportCatalogue>().All.Where(report => report.Id.StartsWith("reports/", StringComparison.Ordinal)))
            foreach (var list in report.Lists)
            {
                text.Append(report.Id).Append(' ').Append(list.Name).Append('\n');
                foreach (var column in list.Columns)
                    text.Append("  ").AppendJoin(" | ", column.Path, column.GraphQLType, column.TitleIn(ReportLanguage.Zh),
                        column.TitleIn(ReportLanguage.En)).Append('\n');
            }
        text.ToString().MatchSnapshot("ReportColumns");
    }
}
