using Microsoft.Extensions.Options;
using Yunnan.DataHub.Api.Access;
using Yunnan.DataHub.Api.GraphQL.Caching;
using Yunnan.DataHub.Api.Limits;
using Yunnan.DataHub.QueryEngine;
using Yunnan.DataHub.QueryEngine.Documents;
using Yunnan.DataHub.QueryEngine.Execution;

namespace Yunnan.DataHub.Api.GraphQL;

/// <summary>
/// Serves one GraphQL request over HTTP, by the GraphQL-over-HTTP specification. Where that leaves a choice the hub does what
/// HotChocolate does, so that its clients find nothing strange: request errors are 400 and partial results 200 with
/// <c>application/graphql-response+json</c>; with <c>application/json</c> every well-formed request is answered with 200.
/// </summary>
internal sealed partial class GraphQLHandler(
    IOperationExecutor executor, StoredDocuments documents, AnswerTags tags, IOptions<HubLimits> options, ILogger<GraphQLHandler> logger)
{
    private readonly HubLimits _limits = options.Value;

    public async Task HandleAsync(HttpContext context)
    {
        var (contentType, problem) = ResponseMediaType.Negotiate(context.Request.Headers.Accept);
        context.Response.Headers.Vary = "Accept";
        if (problem is not null)
        {
            await ErrorResponse.WriteAsync(context, contentType, problem);
            return;
        }

        using var stop = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        stop.CancelAfter(TimeSpan.FromSeconds(_limits.TimeoutSeconds));
        (var result, problem) = await RunAsync(context, contentType, stop.Token);
        if (problem is not null)
            await ErrorResponse.WriteAsync(context, contentType, problem);
        else if (result is not null)
            await WriteAsync(context, contentType, result);
    }

    /// <summary>The result, or why there is none; neither when the client has left, or holds the answer.</summary>
    private async Task<(OperationResult? Result, RequestProblem? Problem)> RunAsync(
        HttpContext context, string contentType, CancellationToken cancellation)
    {
        try
        {
            var queriesOnly = !HttpMethods.IsPost(context.Request.Method);
            var (request, problem) = queriesOnly
                ? RequestQueryString.Read(context.Request.Query)
                : await RequestBody.ReadAsync(context.Request, _limits.BodyBytes, cancellation);
            if (problem?.Status == StatusCodes.Status415UnsupportedMediaType)
                context.Response.Headers["Accept-Post"] = "application/json; charset=utf-8";
            if (problem is not null)
                return (null, problem);
            (var scopes, problem) = await context.CallerScopesAsync();
            return problem is null
                ? (await ExecuteAsync(context, contentType, request! with { Scopes = scopes }, queriesOnly, cancellation), null)
                : (null, problem);
        }
        catch (QueryException exception)
        {
            return (null, new RequestProblem(RefusedStatus(contentType), exception.Code, exception.Message));
        }
        catch (Exception) when (context.RequestAborted.IsCancellationRequested)
        {
            // The SQL was cancelled with the token, and nobody is there to answer.
            LogDisconnected(logger);
            return (null, null);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            LogTimeout(logger, _limits.TimeoutSeconds);
            return (null, RequestProblem.Timeout(_limits.TimeoutSeconds));
        }
        catch (Exception exception)
        {
            // Never by bad input, which is an error of the result: a fault of the hub, told without its insides.
            LogFault(logger, exception);
            return (null, new RequestProblem(StatusCodes.Status500InternalServerError, ErrorCodes.Internal,
                $"The hub failed to answer. Its log has the details under {context.TraceIdentifier}."));
        }
    }

    /// <summary>The result; null where the client holds it already.</summary>
    private async Task<OperationResult?> ExecuteAsync(
        HttpContext context, string contentType, OperationRequest request, bool queriesOnly, CancellationToken cancellation)
    {
        (request, var newHash) = documents.Resolve(request);
        // The version is read before the data: a write in between makes the answer newer than its tag says, never older.
        var tag = queriesOnly ? await tags.TagAsync(context, request, contentType, cancellation) : null;
        if (tag is not null && tags.TryAnswerNotModified(context, tag))
            return null;

        var result = await executor.ExecuteAsync(request, queriesOnly, context.RequestServices, cancellation);
        context.RequestServices.GetRequiredService<ScopedReadLog>().LogWhenCompleted(context, request, result);
        if (newHash is not null && result.IsExecuted)
            documents.Keep(newHash, request.Query!);
        if (queriesOnly)
            tags.SetHeaders(context.Response, result is { IsExecuted: true, FirstErrorCode: null } ? tag : null);
        return result;
    }

    private async Task WriteAsync(HttpContext context, string contentType, OperationResult result)
    {
        var response = context.Response;
        response.StatusCode = StatusOf(result, contentType);
        if (response.StatusCode == StatusCodes.Status405MethodNotAllowed)
            response.Headers.Allow = "POST";
        response.ContentType = contentType;
        try
        {
            // The answer is ready: the limit on the request's time no longer counts.
            await result.WriteAsync(response.BodyWriter, context.RequestAborted);
            await response.BodyWriter.FlushAsync(context.RequestAborted);
        }
        catch (Exception) when (context.RequestAborted.IsCancellationRequested)
        {
            LogDisconnected(logger);
        }
        catch (Exception exception)
        {
            // Part of the answer is out: cutting the connection is the only way left to say that it is not whole.
            LogBroken(logger, exception);
            context.Abort();
        }
    }

    private static int StatusOf(OperationResult result, string contentType) => result switch
    {
        { IsExecuted: true } => StatusCodes.Status200OK,
        { FirstErrorCode: ErrorCodes.QueriesOnly } => StatusCodes.Status405MethodNotAllowed,
        _ => RefusedStatus(contentType),
    };

    private static int RefusedStatus(string contentType) =>
        contentType == ResponseMediaType.Json ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest;

    [LoggerMessage(Level = LogLevel.Information, Message = "The client left before its GraphQL request was answered")]
    private static partial void LogDisconnected(ILogger logger);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A GraphQL request was stopped after {Seconds} s")]
    private static partial void LogTimeout(ILogger logger, int seconds);

    [LoggerMessage(Level = LogLevel.Error, Message = "A GraphQL response broke off after its start")]
    private static partial void LogBroken(ILogger logger, Exception exception);

    [LoggerMessage(Level = LogLevel.Error, Message = "A GraphQL request failed")]
    private static partial void LogFault(ILogger logger, Exception exception);
}
