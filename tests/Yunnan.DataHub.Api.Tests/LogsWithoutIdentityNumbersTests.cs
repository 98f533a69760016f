using System.Globalization;
using System.Text.Json;
using Serilog;
using Serilog.Configuration;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting.Compact;
using Yunnan.DataHub.Api.Logging;
using Yunnan.DataHub.Model.People;

namespace Yunnan.DataHub.Api.Tests;

/// <summary>No line of the log holds an identity number, whichever part of an event it comes by.</summary>
public sealed class LogsWithoutIdentityNumbersTests
{
    private const string Number = "11010519491231002X";
    private const string Digits = "110105194912310038";

    [Fact]
    public void A_line_masks_it_in_text_properties_structures_and_exceptions()
    {
        var lines = Log(log =>
        {
            log.Information("{RequestPath} answered {Count}", $"/persons/{Number}", long.Parse(Digits, CultureInfo.InvariantCulture));
            log.Information("{@Person} in {List} by {Map}", new { Name = "张三", Id = Number }, new[] { Number, "x" },
                new Dictionary<string, string> { [Number] = Number });
            log.Error(new InvalidOperationException($"no {Number}", new ArgumentException($"inner {Number}")), "Failed");
            // As careless code would.
#pragma warning disable CA2254, Serilog004
            log.Warning($"Template with {Number} and {{Value}}", 5);
#pragma warning restore CA2254, Serilog004
            log.ForContext("Uri", new Uri($"http://hub/{Number}")).Information("Ends");
        });

        Assert.Equal(5, lines.Count);
        Assert.All(lines, line =>
        {
            Assert.False(IdentityNumberText.HoldsOne(line), line);
            Assert.DoesNotContain("19491231", line, StringComparison.Ordinal);
            Assert.Contains(IdentityNumberText.Masked, line, StringComparison.Ordinal);
            using var _ = JsonDocument.Parse(line);
        });
        Assert.Contains("System.InvalidOperationException: no ", lines[2], StringComparison.Ordinal);
        Assert.Contains("张三", lines[1], StringComparison.Ordinal);
        Assert.Contains($"Template with {IdentityNumberText.Masked} and 5", lines[3], StringComparison.Ordinal);
    }

    [Fact]
    public void Other_lines_stay_as_they_are()
    {
        void Write(ILogger log) =>
            log.Error(new InvalidOperationException("no"), "{RequestMethod} {RequestPath} {StatusCode} in {Elapsed:0.0} ms", "GET",
                "/graphql", 200, 12.3456789);

        Assert.Equal(Without(Log(Write)), Without(Log(Write, isMasked: false)));

        static string Without(List<string> lines) =>
            Assert.Single(lines)[Assert.Single(lines).IndexOf("\"@m\"", StringComparison.Ordinal)..];
    }

    private static List<string> Log(Action<ILogger> write, bool isMasked = true)
    {
        var lines = new Lines();
        var configuration = new LoggerConfiguration();
        using (var log = (isMasked
            ? configuration.WriteTo.Sink(LoggerSinkConfiguration.Wrap(sink => new MaskingSink(sink), to => to.Sink(lines)))
            : configuration.WriteTo.Sink(lines)).CreateLogger())
            write(log);
        return lines.Written;
    }

    private sealed class Lines : ILogEventSink
    {
        private readonly RenderedCompactJsonFormatter _formatter = new();

        public List<string> Written { get; } = [];

        public void Emit(LogEvent logEvent)
        {
            using var text = new StringWriter();
            _formatter.Format(logEvent, text);
            Written.Add(text.ToString().TrimEnd());
        }
    }
}
