using System.Globalization;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using Yunnan.DataHub.Api.Access;
using Yunnan.DataHub.Api.GraphQL.Caching;
using Yunnan.DataHub.Api.Hosting;
using Yunnan.DataHub.Api.Limits;
using Yunnan.DataHub.Api.Limits.Rates;
using Yunnan.DataHub.Api.Problems;
using Yunnan.DataHub.Data;
using Yunnan.DataHub.QueryEngine;
using Yunnan.DataHub.QueryEngine.Execution;
using Yunnan.DataHub.Reports;
using Yunnan.DataHub.Reports.Definitions;
using Yunnan.DataHub.Reports.Rows;

namespace Yunnan.DataHub.Api.Reports;

/// <summary>
/// Answers for one report. Rows are sent as they are read; nothing is sent before the first are there, so that whatever can be wrong with a
/// request is told by its status. What goes wrong later cuts the connection: half a report must not look whole.
/// </summary>
internal sealed partial class ReportHandler(
    ReportCatalogue reports, ReportRunner runner, HubDatabase database, AnswerTags tags, RequestGate gate, ScopedReadLog scopedReads,
    CrossOrigin origins, IOptions<HubLimits> options, ILogger<ReportHandler> logger)
{
    private readonly HubLimits _limits = options.Value;

    public async Task HandleAsync(HttpContext context, string path)
    {
        context.Response.Headers.Vary = "Accept, Authorization";
        using var admission = gate.Open(context);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        stop.CancelAfter(TimeSpan.FromSeconds(_limits.ReportSeconds));
        var (problem, failure) = await RunAsync(context, path, admission, stop.Token);
        if (problem is null)
            return;
        if (context.Response.HasStarted)
        {
            LogBroken(logger, path, problem.Message);
            context.Abort();
            return;
        }
        if (!admission.IsCharged)
            problem = admission.ChargeBytes(0) ?? problem;
        context.Response.Headers.Remove(HeaderNames.ContentDisposition);
        context.Response.Headers.Remove(HeaderNames.ETag);
        context.Response.Headers.Remove(HeaderNames.LastModified);
        admission.SetHeaders(context.Response.Headers);
        await ReportProblem.WriteAsync(context, problem, failure?.Errors);
        if (context.Response.Headers.RetryAfter.Count > 0)
            gate.NoteRefusal(admission, context.Response.StatusCode);
    }

    /// <summary>Sends the report, or says why there is none; neither when the client has left.</summary>
    private async Task<(RequestProblem? Problem, ReportFailedException? Failure)> RunAsync(HttpContext context, string path,
        Admission admission, CancellationToken cancellationToken)
    {
        try
        {
            var problem = await SendAsync(context, path, admission, cancellationToken);
            return (problem, null);
        }
        catch (HeadAnsweredException)
        {
            return (null, null);
        }
        catch (ReportFailedException failure)
        {
            return (ReportProblem.Of(failure), failure);
        }
        catch (QueryException exception)
        {
            return (ReportProblem.Of(new ReportFailedException(exception.Code, exception.Message)), null);
        }
        catch (Exception) when (context.RequestAborted.IsCancellationRequested)
        {
            LogDisconnected(logger, path);
            return (null, null);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return (new RequestProblem(StatusCodes.Status503ServiceUnavailable, "TIMEOUT",
                $"The report was stopped after {_limits.ReportSeconds} seconds (Hub:Limits:ReportSeconds). Ask for less by its parameters.",
                _limits.ReportSeconds), null);
        }
        catch (Exception exception)
        {
            LogFault(logger, exception, path);
            return (new RequestProblem(StatusCodes.Status500InternalServerError, ErrorCodes.Internal,
                $"The hub failed to answer. Its log has the details under {context.TraceIdentifier}."), null);
        }
    }

    private async Task<RequestProblem?> SendAsync(HttpContext context, string path, Admission admission,
        CancellationToken cancellationToken)
    {
        if (context.Request.IsCrossSite(origins))
            return RequestProblem.CrossSite();
        var (caller, problem) = await context.CallerAsync();
        if (problem is not null)
            return problem;
        if (caller.KeyId is { } keyId)
            gate.ChargeKey(admission, keyId);
        if (admission.ChargeBytes(context.Request.QueryString.Value?.Length ?? 0) is { } refused)
            return refused;

        var (id, format) = ReportAddress.Split(path);
        if ((reports.Find(id) ?? reports.Find(path)) is not { } report)
            return new RequestProblem(StatusCodes.Status404NotFound, "REPORT_NOT_FOUND",
                "The hub has no report of this name. /reports lists all.");
        format ??= ReportAddress.Negotiate(context.Request.Headers.Accept);
        if (format is null)
            return ReportAddress.NotAcceptable();
        var reportOptions = ReportAddress.Options(context.Request.Query, format, report);
        var request = new ReportRequest(report, ReportAddress.Variables(context.Request.Query, report), reportOptions,
            new OperationRequest(null, Id: report.Id) { Scopes = caller.Scopes, Admit = admission.AdmitAsync })
        {
            Observe = Observer(context, report.Id),
        };

        // The same rows in another form are another answer.
        var question = request.Caller with
        { Query = report.Source, OperationName = $"{format.ContentType} {reportOptions}", Variables = request.Variables };
        var tag = await tags.UnderAsync(question, cancellationToken) is { } under ? AnswerTags.Tag(under, format.ContentType) : null;
        if (tag is not null)
        {
            if (tags.TryAnswerNotModified(context, tag))
                return null;
            var change = await database.GetDataChangeAsync(cancellationToken);
            context.Response.Headers.LastModified = change.ChangedAt.ToString("R", CultureInfo.InvariantCulture);
        }
        await runner.RunAsync(request, format, () => Begin(context, request, format, admission, tag), context.RequestServices, null,
            cancellationToken);
        await context.Response.CompleteAsync();
        return null;
    }

    private ReportStream Begin(HttpContext context, ReportRequest request, ReportFormat format, Admission admission,
        string? tag)
    {
        var response = context.Response;
        response.ContentType = format.ContentType;
        var name = new ContentDispositionHeaderValue(format == ReportFormat.Json ? "inline" : "attachment")
        {
            FileName = $"\"{request.Report.Name}.{format.Extension}\"",
            FileNameStar = $"{request.Title}.{format.Extension}",
        };
        response.Headers.ContentDisposition = name.ToString();
        admission.SetHeaders(response.Headers);
        tags.SetHeaders(response, tag);
        // All that HEAD asks for is known by now.
        return HttpMethods.IsHead(context.Request.Method)
            ? throw new HeadAnsweredException() : new ReportStream(response.Body, _limits.ReportMB);
    }

    /// <summary>Has the log tell once who read closed fields, and how many rows, over all pages.</summary>
    private Action<OperationResult> Observer(HttpContext context, string id)
    {
        AllPages? all = null;
        return page =>
        {
            if (!page.IsExecuted || !page.ScopedFields.Any)
                return;
            if (all is null)
                scopedReads.LogWhenCompleted(context, new OperationRequest(null, Id: id), all = new AllPages(page.ScopedFields));
            all.Add(page.Rows ?? 0);
        };
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The client left before its report {Report} was sent")]
    private static partial void LogDisconnected(ILogger logger, string report);

    [LoggerMessage(Level = LogLevel.Error, Message = "The report {Report} broke off after its start: {Reason}")]
    private static partial void LogBroken(ILogger logger, string report, string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "The report {Report} failed")]
    private static partial void LogFault(ILogger logger, Exception exception, string report);

    /// <summary>The headers of a report are set, and nobody asks for more.</summary>
    private sealed class HeadAnsweredException : Exception;
}
