using System.Globalization;
using Yunnan.DataHub.Api;
using Yunnan.DataHub.Api.Access;
using Yunnan.DataHub.Api.Database;
using Yunnan.DataHub.Api.Docs;
using Yunnan.DataHub.Api.GraphQL;
using Yunnan.DataHub.Api.GraphQL.Documents;
using Yunnan.DataHub.Api.Health;
using Yunnan.DataHub.Api.Hosting;
using Yunnan.DataHub.Api.Ide;
using Yunnan.DataHub.Api.Limits;
using Yunnan.DataHub.Api.Logging;
using Yunnan.DataHub.Api.Reports;
using Yunnan.DataHub.Api.StartPage;
using Yunnan.DataHub.Schema;

// Numbers and dates look the same on every machine.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;

if (Usage.Answer(args) is { } answer)
{
    Console.WriteLine(answer);
    return 0;
}

try
{
    var builder = WebApplication.CreateBuilder(args);
    builder.AddHubLogging();
    builder.AddHubDatabase();
    builder.Services.AddHubHosting();
    builder.Services.AddHubLimits();
    builder.Services.AddHubSchema();
    builder.Services.AddHubAccess();
    builder.Services.AddHubGraphQL();
    builder.Services.AddHubReporting();
    builder.Services.AddHubHealth();

    var app = builder.Build();
    app.UseHubProxies();
    app.UseHubRequestLogging();
    app.UseSecurityHeaders();
    app.UseHubFaults();
    app.UseHubHostNames();
    app.UseHubClients();
    app.UseHubStartPage();
    app.UseHubIde();
    app.MapHubGraphQL(page: IdePage.ServeAsync);
    app.MapHubReports();
    app.MapHubIde();
    app.MapHubDocs();
    app.MapHubHealth();

    // Beside each other, each on a thread of its own: the schema and what is stored in it, and the database.
    await Task.WhenAll(Task.Run(app.CheckTrustedDocumentsAsync), Task.Run(app.PrepareDatabaseAsync));
    await app.RunAsync();
    return 0;
}
catch (Exception exception) when (StartFailure.Describe(exception) is { } line)
{
    await Console.Error.WriteLineAsync(line);
    return 1;
}

/// <summary>The host of the hub.</summary>
public partial class Program;
