using Serilog;
using Serilog.Configuration;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace Yunnan.DataHub.Api.Logging;

/// <summary>Logs to standard output: text for people, or compact JSON for collectors (<c>Hub:Logging:Format</c>).</summary>
internal static class LoggingSetup
{
    private const string TextTemplate = "{Timestamp:HH:mm:ss} {Level:u3} {Message:lj}{NewLine}{Exception}";

    public static void AddHubLogging(this WebApplicationBuilder builder)
    {
        builder.Services.AddSerilog((services, logger) =>
        {
            var section = services.GetRequiredService<IConfiguration>().GetSection("Hub:Logging");
            var level = OneOf(section, "Level", LogEventLevel.Information);
            logger.MinimumLevel.Is(level)
                // ASP.NET's own lines on a request hold its address with the query string, and a GET has its variables there.
                .MinimumLevel.Override("Microsoft.AspNetCore", LogEventLevel.Warning)
                .MinimumLevel.Override("Microsoft.EntityFrameworkCore", LogEventLevel.Warning)
                // A line for each look at an unhealthy hub; RecentHealth writes one when that changes.
                .MinimumLevel.Override("Microsoft.Extensions.Diagnostics.HealthChecks", LogEventLevel.Fatal)
                .Enrich.FromLogContext()
                .Enrich.With<BoundedText>();
            var format = OneOf(section, "Format", LogFormat.Text);
            logger.WriteTo.Sink(LoggerSinkConfiguration.Wrap(sink => new MaskingSink(sink), console => _ = format == LogFormat.Json
                ? console.Console(new RenderedCompactJsonFormatter())
                : console.Console(outputTemplate: TextTemplate, formatProvider: System.Globalization.CultureInfo.InvariantCulture)));
        });
    }

    /// <summary>
    /// One line a request: method, path, status and time. Neither the query string nor the body, which may hold personal data.
    /// </summary>
    public static void UseHubRequestLogging(this WebApplication app) =>
        app.UseSerilogRequestLogging(options =>
        {
            options.MessageTemplate = "{RequestMethod} {RequestPath} {StatusCode} in {Elapsed:0.0} ms";
            options.GetLevel = (context, _, exception) => LevelOf(context, exception);
        });

    /// <summary>
    /// Who is refused for sending too much gets no line a request: <see cref="Limits.Rates.RequestGate"/> writes one a minute.
    /// </summary>
    private static LogEventLevel LevelOf(HttpContext context, Exception? exception) => context.Response switch
    {
        _ when exception is OperationCanceledException && context.RequestAborted.IsCancellationRequested => LogEventLevel.Debug,
        _ when exception is not null => LogEventLevel.Error,
        { Headers.RetryAfter.Count: > 0 } => LogEventLevel.Debug,
        { StatusCode: >= 500 and not StatusCodes.Status503ServiceUnavailable } => LogEventLevel.Error,
        _ when context.Request.Path.StartsWithSegments("/graphql") && context.GetEndpoint() is not null => LogEventLevel.Information,
        _ => LogEventLevel.Debug,
    };

    private static T OneOf<T>(IConfigurationSection section, string key, T otherwise)
        where T : struct, Enum =>
        section[key] is not { Length: > 0 } text ? otherwise
            : Enum.TryParse<T>(text, ignoreCase: true, out var value) && Enum.IsDefined(value) ? value
            : throw new Microsoft.Extensions.Options.OptionsValidationException(section.Path, typeof(T),
                [$"{section.Path}:{key} is '{text}', but must be one of {string.Join(", ", Enum.GetNames<T>())}."]);

    private enum LogFormat
    {
        Text,
        Json,
    }
}
