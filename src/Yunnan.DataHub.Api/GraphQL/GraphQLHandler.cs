using Microsoft.Extensions.Options;
using Yunnan.DataHub.Api.Access;
using Yunnan.DataHub.Api.GraphQL.Caching;
using Yunnan.DataHub.Api.Hosting;
using Yunnan.DataHub.Api.Limits;
using Yunnan.DataHub.Api.Limits.Rates;
using Yunnan.DataHub.Api.Problems;
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
    IOperationExecutor executor, StoredDocuments documents, AnswerTags tags, KeptAnswerPacking packing, RequestGate gate,
    AnswerMemory memory, ScopedReadLog scopedReads, CrossOrigin origins, EngineLimits engineLimits, IOptions<HubLimits> options,
    ILogger<GraphQLHandler> logger)
{
    private readonly HubLimits _limits = options.Value;

    public async Task HandleAsync(HttpContext context)
    {
        var (contentType, problem) = ResponseMediaType.Negotiate(context.Request.Headers.Accept);
        context.Response.Headers.Vary = $"Accept, Authorization, {CostHeader.Name}";
        if (context.Request.IsCrossSite(origins))
            problem = RequestProblem.CrossSite();

        using var admission = gate.Open(context);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        stop.CancelAfter(TimeSpan.FromSeconds(_limits.TimeoutSeconds));
        OperationResult? result = null;
        if (problem is null)
            (result, problem) = await RunAsync(context, contentType, admission, stop.Token);
        // Whatever was refused before its bytes were read costs as much as any request.
        if (problem is not null && !admission.IsCharged)
            problem = admission.ChargeBytes(0) ?? problem;
        admission.SetHeaders(context.Response.Headers);
        if (problem is not null)
            await ErrorResponse.WriteAsync(context, contentType, problem);
        else if (result is not null && memory.TryHold(result.Length ?? 0))
            await WriteAsync(context, result is BatchResult { IsInLines: true } ? ResponseMediaType.JsonLines : contentType, result,
                admission);
        else if (result is not null)
            await ErrorResponse.WriteAsync(context, contentType, RequestProblem.TooManyAnswers(_limits.AnswerMemoryMB));
        if (context.Response.Headers.RetryAfter.Count > 0)
            gate.NoteRefusal(admission, context.Response.StatusCode);
    }

    /// <summary>The result, or why there is none; neither when the client has left, or holds the answer.</summary>
    private async Task<(OperationResult? Result, RequestProblem? Problem)> RunAsync(
        HttpContext context, string contentType, Admission admission, CancellationToken cancellationToken)
    {
        try
        {
            // Before a byte of the body is read: who may spend more, and who nothing.
            var (caller, problem) = await context.CallerAsync();
            if (problem is not null)
                return (null, problem);
            if (caller.KeyId is { } keyId)
                gate.ChargeKey(admission, keyId);

            (var cost, problem) = CostHeader.Read(context.Request.Headers);
            if (problem is not null)
                return (null, problem);

            var queriesOnly = !HttpMethods.IsPost(context.Request.Method);
            if (queriesOnly && admission.ChargeBytes(context.Request.QueryString.Value?.Length ?? 0) is { } refused)
                return (null, refused);
            (var batch, problem) = queriesOnly
                ? RequestQueryString.Read(context.Request.Query)
                : await RequestBody.ReadAsync(context.Request, _limits, admission, cancellationToken);
            if (problem?.Status == StatusCodes.Status415UnsupportedMediaType)
                context.Response.Headers["Accept-Post"] = "application/json; charset=utf-8";
            if (problem is not null)
                return (null, problem);
            var requests = batch!.Requests.Select(
                request => request with { Scopes = caller.Scopes, Admit = admission.AdmitAsync, Cost = cost });
            return (batch.IsBatch
                ? await ExecuteAllAsync(context, contentType, requests, admission, cancellationToken)
                : await ExecuteAsync(context, contentType, requests.Single(), queriesOnly, cancellationToken), null);
        }
        catch (QueryException exception)
        {
            return (null, new RequestProblem(StatusOf(exception.Code, contentType), exception.Code, exception.Message));
        }
        catch (Exception) when (context.RequestAborted.IsCancellationRequested)
        {
            // The SQL was cancelled with the token, and nobody is there to answer.
            LogDisconnected(logger);
            return (null, null);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
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
        HttpContext context, string contentType, OperationRequest request, bool queriesOnly, CancellationToken cancellationToken)
    {
        (request, var newHash) = documents.Resolve(request);
        // What an operation costs is no part of the data, and told anew each time.
        var under = request is { Cost: CostReporting.None, Place: null } && (queriesOnly || tags.KeepsAnswers)
            ? await tags.UnderAsync(request, cancellationToken) : null;
        var tag = queriesOnly && under is { } known ? AnswerTags.Tag(known, contentType) : null;
        if (tag is not null && tags.TryAnswerNotModified(context, tag))
            return null;

        if (tags.KeepsAnswers)
            request = request with { KeptUnder = under };
        var result = await executor.ExecuteAsync(request, queriesOnly, context.RequestServices, cancellationToken);
        scopedReads.LogWhenCompleted(context, request, result);
        if (newHash is not null && result.IsExecuted)
            documents.Keep(newHash, request.Query!);
        if (queriesOnly)
            tags.SetHeaders(context.Response, result is { IsExecuted: true, FirstErrorCode: null } ? tag : null);
        return result;
    }

    /// <summary>
    /// The results of a batch. One request runs after the other, each charged as if it had come alone; together they stay within the limits
    /// of one.
    /// </summary>
    private async Task<OperationResult> ExecuteAllAsync(
        HttpContext context, string contentType, IEnumerable<OperationRequest> requests, Admission admission,
        CancellationToken cancellationToken)
    {
        var (results, shared) = (new List<OperationResult>(), new SharedLimits(engineLimits));
        foreach (var request in requests)
        {
            // The body was charged as one request; a document that stands there once, for many sets of variables, is read for each.
            var refused = results.Count == 0
                ? null : admission.ChargeRequest(request.Place!.VariableIndex > 0 ? request.Query?.Length ?? 0 : 0);
            try
            {
                results.Add(refused is null
                    ? (await ExecuteAsync(context, contentType, request with { Shared = shared }, queriesOnly: false, cancellationToken))!
                    : executor.Refuse(request, new QueryException(refused.Code, refused.Message)));
            }
            catch (QueryException exception)
            {
                results.Add(executor.Refuse(request, exception));
            }

            // The next takes a place of its own, by its own cost.
            admission.Leave();
        }

        return new BatchResult(results, ResponseMediaType.AcceptsJsonLines(context.Request.Headers.Accept));
    }

    private async Task WriteAsync(HttpContext context, string contentType, OperationResult result, Admission admission)
    {
        var response = context.Response;
        response.StatusCode = StatusOf(result, contentType);
        if (response.StatusCode == StatusCodes.Status405MethodNotAllowed)
            response.Headers.Allow = "POST";
        response.ContentType = contentType;
        response.ContentLength = result.Length;
        try
        {
            // The answer is ready: the limit on the request's time no longer counts.
            var writing = packing.Pack(context, result) is { } packed
                ? WriteAsync(response, packed, context.RequestAborted) : result.WriteAsync(response.BodyWriter, context.RequestAborted);
            // What is left depends on how fast the client reads: it must not hold the place of those who wait.
            admission.Leave();
            await writing;
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
        finally
        {
            memory.Release(result.Length ?? 0);
        }
    }

    private static async ValueTask WriteAsync(HttpResponse response, ReadOnlyMemory<byte> packed, CancellationToken cancellationToken)
    {
        response.ContentLength = packed.Length;
        await response.BodyWriter.WriteAsync(packed, cancellationToken);
    }

    private static int StatusOf(OperationResult result, string contentType) => result switch
    {
        { IsExecuted: true } => StatusCodes.Status200OK,
        _ => StatusOf(result.FirstErrorCode, contentType),
    };

    /// <summary>
    /// The status of a request that was refused. Those that say more than "refused" are sent with <c>application/json</c>, too.
    /// </summary>
    private static int StatusOf(string? code, string contentType) => code switch
    {
        ErrorCodes.QueriesOnly => StatusCodes.Status405MethodNotAllowed,
        ErrorCodes.RateLimited => StatusCodes.Status429TooManyRequests,
        ErrorCodes.Overloaded => StatusCodes.Status503ServiceUnavailable,
        _ => contentType == ResponseMediaType.Json ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest,
    };

    [LoggerMessage(Level = LogLevel.Information, Message = "The client left before its GraphQL request was answered")]
    private static partial void LogDisconnected(ILogger logger);

    [LoggerMessage(Level = LogLevel.Error, Message = "A GraphQL response broke off after its start")]
    private static partial void LogBroken(ILogger logger, Exception exception);

    [LoggerMessage(Level = LogLevel.Error, Message = "A GraphQL request failed")]
    private static partial void LogFault(ILogger logger, Exception exception);
}
