using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;
using Yunnan.DataHub.Data;
using Yunnan.DataHub.Data.Seeding;

namespace Yunnan.DataHub.Api;

/// <summary>What whoever starts the hub can put right, in one line; everything else keeps its stack trace.</summary>
internal static class StartFailure
{
    public static string? Describe(Exception exception) => exception switch
    {
        HubConfigurationException or HubDatabaseUnavailableException or HubSeedException => OneLine(exception.Message),
        OptionsValidationException options => OneLine(string.Join(" ", options.Failures)),
        IOException { InnerException: AddressInUseException } => OneLine(exception.Message),
        _ => null,
    };

    private static string OneLine(string message) => message.ReplaceLineEndings(" ");
}
