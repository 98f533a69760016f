using System.Globalization;
using Serilog.Core;
using Serilog.Events;
using Serilog.Parsing;
using Yunnan.DataHub.Model.People;

namespace Yunnan.DataHub.Api.Logging;

/// <summary>
/// Passes log events on without identity numbers, wherever they stand: in a property, in a part of one, in the template or in an exception.
/// </summary>
internal sealed class MaskingSink(ILogEventSink sink) : ILogEventSink, IDisposable
{
    private static readonly MessageTemplateParser Parser = new();

    public void Emit(LogEvent logEvent) => sink.Emit(Masked(logEvent));

    public void Dispose() => (sink as IDisposable)?.Dispose();

    private static LogEvent Masked(LogEvent logEvent)
    {
        var template = IdentityNumberText.Mask(logEvent.MessageTemplate.Text);
        return new LogEvent(
            logEvent.Timestamp,
            logEvent.Level,
            logEvent.Exception is null ? null : MaskedException.Of(logEvent.Exception),
            // As a rule the very same text, which need not be parsed again.
            ReferenceEquals(template, logEvent.MessageTemplate.Text) ? logEvent.MessageTemplate : Parser.Parse(template),
            logEvent.Properties.Select(property => new LogEventProperty(property.Key, Masked(property.Value))),
            logEvent.TraceId ?? default,
            logEvent.SpanId ?? default);
    }

    private static LogEventPropertyValue Masked(LogEventPropertyValue value) => value switch
    {
        ScalarValue scalar => Masked(scalar),
        SequenceValue sequence => new SequenceValue(sequence.Elements.Select(Masked)),
        StructureValue structure =>
            new StructureValue(structure.Properties.Select(property => new LogEventProperty(property.Name, Masked(property.Value))),
                structure.TypeTag),
        DictionaryValue dictionary =>
            new DictionaryValue(dictionary.Elements.Select(pair => KeyValuePair.Create(Masked(pair.Key), Masked(pair.Value)))),
        _ => value,
    };

    // A number too, or an address: whatever it is, it is written as text.
    private static ScalarValue Masked(ScalarValue scalar)
    {
        var text = Convert.ToString(scalar.Value, CultureInfo.InvariantCulture) ?? "";
        var masked = IdentityNumberText.Mask(text);
        return ReferenceEquals(masked, text) ? scalar : new ScalarValue(masked);
    }

    /// <summary>Stands for an exception whose text holds an identity number.</summary>
    private sealed class MaskedException(string message, string text) : Exception(message)
    {
        public static Exception Of(Exception exception)
        {
            var text = exception.ToString();
            var masked = IdentityNumberText.Mask(text);
            return ReferenceEquals(masked, text) ? exception : new MaskedException(IdentityNumberText.Mask(exception.Message), masked);
        }

        public override string ToString() => text;
    }
}
