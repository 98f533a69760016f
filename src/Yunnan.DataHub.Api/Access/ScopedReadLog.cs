using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Authentication;
using Yunnan.DataHub.QueryEngine.Execution;

namespace Yunnan.DataHub.Api.Access;

/// <summary>
/// Logs who read fields that need a scope: the key's name, the operation, the fields and how many rows, one line a request and never a
/// value.
/// </summary>
internal sealed partial class ScopedReadLog(ILogger<ScopedReadLog> logger)
{
    private const int MaxNameLength = 100;
    private const int HashLength = 16;

    /// <summary>Logs the request once its answer is out; nothing where it used no such field.</summary>
    public void LogWhenCompleted(HttpContext context, OperationRequest request, OperationResult result)
    {
        if (result is { IsExecuted: true, ScopedFields.Any: true })
            context.Response.OnCompleted(() => LogAsync(context, request, result));
    }

    private async Task LogAsync(HttpContext context, OperationRequest request, OperationResult result)
    {
        // The handler keeps its answer for the request: the key is not looked up again.
        var caller = (await context.AuthenticateAsync(ApiKeyHandler.SchemeName)).Principal?.Identity?.Name ?? "anonymous";
        var (operation, used) = (OperationOf(request), result.ScopedFields);
        var (scopes, fields) = (string.Join(' ', used.Scopes), string.Join(' ', used.Fields));
        LogRead(logger, caller, operation, result.Rows, scopes, fields);
    }

    /// <summary>The operation's name, else the stored document's, else the beginning of the document's SHA-256.</summary>
    private static string OperationOf(OperationRequest request)
    {
        var name = request.OperationName ?? request.Id;
        return name is null
            ? $"sha256:{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(request.Query ?? "")))[..HashLength]}"
            : name.Length <= MaxNameLength ? name : name[..MaxNameLength];
    }

    [LoggerMessage(Level = LogLevel.Information,
        Message = "{Caller} read fields that need a scope by {Operation}, rows: {Rows}, scopes: {Scopes}, fields: {Fields}")]
    private static partial void LogRead(ILogger logger, string caller, string operation, long? rows, string scopes, string fields);
}
