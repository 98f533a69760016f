using System.Text.Json;

namespace Yunnan.DataHub.Reports.Rows;

/// <summary>A report can't be had: the engine refused it, or found something wrong with its values.</summary>
public sealed class ReportFailedException : Exception
{
    /// <summary>With the errors of the engine.</summary>
    /// <param name="errors">The GraphQL errors: a JSON list.</param>
    public ReportFailedException(JsonElement errors)
        : base(errors[0].TryGetProperty("message", out var message) ? message.GetString() : null)
    {
        Errors = errors;
        Code = errors[0].TryGetProperty("extensions", out var extensions) && extensions.TryGetProperty("code", out var code)
            ? code.GetString() : null;
    }

    /// <summary>For a reason of our own.</summary>
    /// <param name="code">The code of the error.</param>
    /// <param name="message">What is wrong and what to do.</param>
    public ReportFailedException(string code, string message)
        : base(message) => Code = code;

    /// <summary>The code of the first error.</summary>
    public string? Code { get; }

    /// <summary>The GraphQL errors; null where the reason is none of the engine's.</summary>
    public JsonElement? Errors { get; }
}
