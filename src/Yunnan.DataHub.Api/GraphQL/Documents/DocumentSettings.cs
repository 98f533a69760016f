using Yunnan.DataHub.Data;
using Yunnan.DataHub.QueryEngine.Documents;
using Yunnan.DataHub.Reports;

namespace Yunnan.DataHub.Api.GraphQL.Documents;

/// <summary>The settings of stored documents; a wrong one stops the start with a line that names it.</summary>
internal static class DocumentSettings
{
    public const string TrustedOnly = "Hub:TrustedDocumentsOnly";
    public const string Capacity = "Hub:PersistedQueries:Capacity";

    private const int MaxPersisted = 100_000;

    public static DocumentOptions Read(IConfiguration configuration, string contentRoot)
    {
        var defaults = new DocumentOptions();
        return new DocumentOptions
        {
            Trusted = TrustedDocumentFiles.Read(configuration, contentRoot),
            TrustedOnly = Value(configuration, TrustedOnly, defaults.TrustedOnly, "true or false"),
            PersistedQueries =
                Value(configuration, Capacity, defaults.PersistedQueries, $"from 0 to {MaxPersisted}") is var capacity and >= 0
                    and <= MaxPersisted
                ? capacity
                : throw Wrong(configuration, Capacity, $"from 0 to {MaxPersisted}"),
        };
    }

    private static T Value<T>(IConfiguration configuration, string key, T fallback, string wanted)
        where T : IParsable<T>
    {
        if (string.IsNullOrWhiteSpace(configuration[key]))
            return fallback;
        return T.TryParse(configuration[key], null, out var value) ? value : throw Wrong(configuration, key, wanted);
    }

    private static HubConfigurationException Wrong(IConfiguration configuration, string key, string wanted) =>
        new($"{key} is '{configuration[key]}', but must be {wanted}.");
}
