using Yunnan.DataHub.Data;
using Yunnan.DataHub.QueryEngine.Documents;
using Yunnan.DataHub.Reports;

namespace Yunnan.DataHub.Api.GraphQL.Documents;

/// <summary>The documents that requests may name.</summary>
internal static class DocumentServices
{
    public static IServiceCollection AddHubDocuments(this IServiceCollection services) =>
        services.AddSingleton(provider => DocumentSettings.Read(
        provider.GetRequiredService<IConfiguration>(), provider.GetRequiredService<IHostEnvironment>().ContentRootPath));

    /// <summary>
    /// Builds the schema and checks the trusted documents against it: the first request finds schema, parser and validator warm.
    /// </summary>
    /// <exception cref="HubConfigurationException">A document is not valid, or a report no report; the message names its file.</exception>
    public static async Task CheckTrustedDocumentsAsync(this WebApplication app)
    {
        var check = app.Services.GetRequiredService<DocumentCheck>();
        foreach (var document in app.Services.GetRequiredService<DocumentOptions>().Trusted)
        {
            if (await check.FindErrorAsync(document.Text) is { } error)
                throw new HubConfigurationException(
                    $"The trusted document {document.Id}{TrustedDocumentFiles.Extension} is not valid: {error}");
        }
        await app.Services.GetRequiredService<ReportCatalogue>().LoadAsync();
    }
}
