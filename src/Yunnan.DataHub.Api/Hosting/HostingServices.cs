using System.IO.Compression;
using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.ResponseCompression;
using Yunnan.DataHub.Api.StartPage;
using Yunnan.DataHub.Data;

namespace Yunnan.DataHub.Api.Hosting;

/// <summary>How the hub stands in its network: under which names, behind which proxies, and how it ends.</summary>
internal static class HostingServices
{
    public static IServiceCollection AddHubHosting(this IServiceCollection services)
    {
        services.AddSingleton(provider => ShutdownSettings.Read(provider.GetRequiredService<IConfiguration>()));
        services.AddSingleton<Shutdown>().AddHostedService(provider => provider.GetRequiredService<Shutdown>());
        services.AddOptions<HostOptions>()
            .Configure<ShutdownSettings>((options, shutdown) => options.ShutdownTimeout = shutdown.Delay + shutdown.Drain);
        services.AddCors();
        services.AddOptions<CorsOptions>().Configure<CrossOrigin>((options, origins) => options.AddDefaultPolicy(origins.Configure));
        services.AddResponseCompression(options =>
        {
            // Answers hold no secret beside what a stranger may have put there.
            options.EnableForHttps = true;
            options.MimeTypes = ResponseCompressionDefaults.MimeTypes.Concat(
                ["application/graphql-response+json", "application/graphql", "application/jsonl", "image/svg+xml"]);
        });
        // At its fastest, which is the default, Brotli packs worse than gzip does.
        services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Optimal);
        services.AddSingleton<IResponseCompressionProvider, LongAnswerCompression>();
        // ASP.NET's own filter knows only the names that are set, or all: HostNames takes its place.
        services.Configure<HostFilteringOptions>(options => options.AllowedHosts = ["*"]);
        return services;
    }

    /// <summary>
    /// Takes the client's address and scheme from the headers of proxies that <c>Hub:Proxies</c> names, and from nobody else's.
    /// </summary>
    /// <exception cref="HubConfigurationException">A setting is wrong.</exception>
    public static void UseHubProxies(this WebApplication app)
    {
        var proxies = app.Services.GetRequiredService<ProxySettings>();
        if (proxies.IsEmpty)
            return;
        var options = new ForwardedHeadersOptions
        {
            ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto,
            // Proxies may stand in a row: the first address from the right that is none of them is the client's.
            ForwardLimit = null,
        };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var address in proxies.Addresses)
            options.KnownProxies.Add(address);
        foreach (var network in proxies.Networks)
            options.KnownIPNetworks.Add(network);
        app.UseForwardedHeaders(options);
    }

    /// <summary>Packs what is sent, and lets pages of named sites ask.</summary>
    /// <exception cref="HubConfigurationException">A setting is wrong.</exception>
    public static void UseHubClients(this WebApplication app)
    {
        // A wrong setting stops the start.
        _ = app.Services.GetRequiredService<CrossOrigin>();
        app.UseResponseCompression();
        app.UseCors();
    }

    public static void UseHubHostNames(this WebApplication app)
    {
        var names = new HostNames(app.Configuration);
        if (names.AllowsAll)
            return;
        app.Use((context, next) =>
        {
            if (names.Allows(context.Request.Host))
                return next(context);
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            context.Response.ContentType = "text/plain; charset=utf-8";
            return context.Response.WriteAsync(
                "This hub does not answer under the host name of this request: set AllowedHosts to the names that it has, separated by "
                    + "semicolons.\n");
        });
    }

    /// <summary>Answers what nobody foresaw without the hub's insides, in Development too.</summary>
    public static void UseHubFaults(this WebApplication app) => app.UseExceptionHandler(new ExceptionHandlerOptions
    {
        ExceptionHandler = context =>
        {
            if (context.Features.Get<IExceptionHandlerFeature>()?.Error is BadHttpRequestException bad)
                context.Response.StatusCode = bad.StatusCode;
            SecurityHeaders.Set(context.Response.Headers);
            context.Response.ContentType = "text/plain; charset=utf-8";
            return context.Response.WriteAsync("The hub could not answer. Its log has the reason.\n");
        },
    });
}
