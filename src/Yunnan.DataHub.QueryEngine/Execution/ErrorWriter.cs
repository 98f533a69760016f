using System.Text.Encodings.Web;
using System.Text.Json;
using GraphQL;
using GraphQL.Execution;
using GraphQL.SystemTextJson;

namespace Yunnan.DataHub.QueryEngine.Execution;

/// <summary>Changes the messages of errors before they are sent, such as to mask what they repeat of a request.</summary>
/// <param name="Apply">The text to send for a text.</param>
public sealed record MessageMask(Func<string, string> Apply);

/// <summary>
/// Writes errors as GraphQL.NET does: message, locations, path, and in <c>extensions</c> the code and the number of the rule.
/// </summary>
internal sealed class ErrorWriter(MessageMask? mask) : GraphQLSerializer(
    options => options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, new MessageProvider(mask))
{
    public void Write(Utf8JsonWriter json, IEnumerable<ExecutionError> errors)
    {
        json.WriteStartArray("errors"u8);
        foreach (var error in errors)
            JsonSerializer.Serialize(json, error, SerializerOptions);
        json.WriteEndArray();
    }

    private sealed class MessageProvider(MessageMask? mask) : ErrorInfoProvider(options => options.ExposeCodes = false)
    {
        /// <summary>The library's messages repeat what is wrong, which may be most of the request.</summary>
        private const int MaxLength = 500;

        public override ErrorInfo GetInfo(ExecutionError executionError)
        {
            var info = base.GetInfo(executionError);
            if (mask is not null)
                info.Message = mask.Apply(info.Message);
            if (info.Message.Length > MaxLength)
                info.Message = string.Concat(
                    info.Message.AsSpan(0, char.IsHighSurrogate(info.Message[MaxLength - 1]) ? MaxLength - 1 : MaxLength), "…");
            return info;
        }
    }
}
