using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Yunnan.DataHub.QueryEngine;
using Yunnan.DataHub.QueryEngine.Execution;
using Yunnan.DataHub.Reports.Definitions;

namespace Yunnan.DataHub.Reports.Rows;

/// <summary>Reads the rows of a list by the engine, as any request does: page by page, the next while the last is written.</summary>
/// <param name="executor">The engine.</param>
/// <param name="engine">Its limits.</param>
/// <param name="limits">Those of reports.</param>
/// <param name="services">The services of the request.</param>
/// <param name="observe">Is told what came of each request to the engine.</param>
internal sealed class RowSource(IOperationExecutor executor, EngineLimits engine, ReportLimits limits, IServiceProvider services,
    Action<OperationResult>? observe)
{
    /// <summary>Reads the list.</summary>
    /// <param name="table">What the caller may see of it.</param>
    /// <param name="variables">The variables: a JSON object.</param>
    /// <param name="request">Who asks, and the session to read in.</param>
    /// <param name="most">How many rows are wanted at most; null for all.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async IAsyncEnumerable<RowPage> ReadAsync(ReportTable table, JsonElement variables, OperationRequest request, long? most,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (reader, pages, rows) = (new PageReader(table), (RowPage[])[new(), new()], 0L);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var next = ReadPageAsync(pages[0], null);
        try
        {
            for (var i = 1; ; i++)
            {
                var page = await next;
                if (most is { } wanted)
                    page.Truncate(wanted - rows);
                rows += page.Count;
                if (rows > limits.Rows)
                    throw new ReportFailedException("REPORT_TOO_LONG",
                        $"A report may have {limits.Rows} rows (Hub:Limits:ReportRows); this one has more. Ask for fewer by its "
                            + "parameters.");
                var isLast = page.Next is null || rows >= most;
                if (!isLast)
                {
                    var (free, cursor) = (pages[i % 2], page.Next);
                    next = Task.Run(() => ReadPageAsync(free, cursor), CancellationToken.None);
                }
                yield return page;
                if (isLast)
                    yield break;
            }
        }
        finally
        {
            // A page that nobody waits for any more must not go on in the session.
            await stop.CancelAsync();
            await next.ContinueWith(static _ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        }

        async Task<RowPage> ReadPageAsync(RowPage page, string? cursor)
        {
            page.Clear(table.Columns.Count);
            var largest = table.HoldsLists ? Math.Min(engine.PageSize, limits.PageRows) : limits.PageRows;
            var rowsOfPage = Math.Min(largest, most ?? largest);
            var result = await executor.ExecuteAsync(
                request with
                {
                    Query = table.Operation,
                    Variables = table.IsPaged ? WithPage(variables, (int)rowsOfPage, cursor) : variables,
                    Shared = new SharedLimits(Limits()),
                },
                queriesOnly: true, services, stop.Token);
            observe?.Invoke(result);
            var output = PipeWriter.Create(page.Json, new StreamPipeWriterOptions(leaveOpen: true));
            await result.WriteAsync(output, stop.Token);
            await output.FlushAsync(stop.Token);
            await output.CompleteAsync();
            reader.Read(page);
            return page;
        }
    }

    /// <summary>A page of a report may be larger than one of GraphQL, and cost so much more.</summary>
    private EngineLimits Limits()
    {
        var times = Math.Max(1, limits.PageRows / engine.PageSize);
        return engine with
        {
            PageSize = Math.Max(engine.PageSize, limits.PageRows),
            Cost = (int)Math.Min(int.MaxValue, (long)engine.Cost * times),
            Groups = (int)Math.Min(int.MaxValue, (long)engine.Groups * times),
            ListRows = (int)Math.Min(int.MaxValue, (long)engine.ListRows * times),
        };
    }

    private static JsonElement WithPage(JsonElement variables, int rows, string? cursor)
    {
        using var json = new MemoryStream();
        using (var writer = new Utf8JsonWriter(json))
        {
            writer.WriteStartObject();
            foreach (var variable in variables.EnumerateObject())
                variable.WriteTo(writer);
            writer.WriteNumber(OperationText.First, rows);
            writer.WriteString(OperationText.After, cursor);
            writer.WriteEndObject();
        }
        using var document = JsonDocument.Parse(json.ToArray());
        return document.RootElement.Clone();
    }
}
