using System.Buffers;
using System.IO.Pipelines;
using System.Text.Encodings.Web;
using System.Text.Json;
using GraphQL;
using Yunnan.DataHub.QueryEngine.Authorization;
using Yunnan.DataHub.QueryEngine.Limits;

namespace Yunnan.DataHub.QueryEngine.Execution;

/// <summary>An answer that stands ready as JSON.</summary>
internal sealed class OperationAnswer : OperationResult
{
    private static readonly JsonWriterOptions Options = new()
    { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private static readonly ArrayBufferWriter<byte> Nowhere = new();

    [ThreadStatic]
    private static Utf8JsonWriter? _writer;

    private readonly AnswerBuffer _buffer;

    private OperationAnswer(AnswerBuffer buffer, bool isExecuted, string? firstErrorCode, long? rows = null,
        ScopedFields? scopedFields = null) =>
        (_buffer, IsExecuted, FirstErrorCode, Rows, ScopedFields) =
            (buffer, isExecuted, firstErrorCode, rows, scopedFields ?? ScopedFields.None);

    public override bool IsExecuted { get; }

    public override string? FirstErrorCode { get; }

    public override long? Length => _buffer.Length;

    public override long? Rows { get; }

    public override ScopedFields ScopedFields { get; }

    /// <summary>The answer to a request that is not executed.</summary>
    public static OperationAnswer Refused(IReadOnlyList<ExecutionError> errors, ErrorWriter writer, BatchPosition? place,
        CostReport? cost = null) =>
        new(Write(int.MaxValue, place, json =>
        {
            writer.Write(json, errors);
            cost?.Write(json);
        }, CancellationToken.None), false, errors[0].Code);

    /// <summary>The answer to a request that asks what an operation costs, and nothing else.</summary>
    public static OperationAnswer Told(CostReport cost, BatchPosition? place) =>
        new(Write(int.MaxValue, place, cost.Write, CancellationToken.None), true, null);

    /// <summary>The answer of an operation.</summary>
    /// <param name="plan">The plan that it was read by.</param>
    /// <param name="results">What was read.</param>
    /// <param name="errors">What went wrong in fields of it.</param>
    /// <param name="budget">What reading took; its limits bound the answer, too.</param>
    /// <param name="writer">Writes the errors.</param>
    /// <param name="place">Where the request stands in a batch.</param>
    /// <param name="cost">What to tell of its cost; null for nothing.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <exception cref="QueryException">It is too large.</exception>
    public static OperationAnswer Executed(
        OperationPlan plan, FieldResult[] results, IReadOnlyList<ExecutionError> errors, ReadBudget budget, ErrorWriter writer,
        BatchPosition? place, CostReport? cost, CancellationToken cancellationToken)
    {
        var buffer = Write(budget.Limits.AnswerBytes, place, json =>
        {
            if (errors.Count > 0)
                writer.Write(json, errors);
            json.WritePropertyName("data"u8);
            plan.Write(json, results);
            cost?.Write(json);
        }, cancellationToken);
        return new OperationAnswer(buffer, true, errors.Count > 0 ? errors[0].Code : null, budget.Rows, plan.ScopedFields);
    }

    public override ValueTask WriteAsync(PipeWriter output, CancellationToken cancellationToken) =>
        _buffer.WriteToAsync(output, cancellationToken);

    /// <summary>The bytes, in place of writing them.</summary>
    public byte[] Take() => _buffer.Take();

    private static AnswerBuffer Write(int maxBytes, BatchPosition? place, Action<Utf8JsonWriter> members,
        CancellationToken cancellationToken)
    {
        var buffer = new AnswerBuffer(maxBytes, cancellationToken);
        var json = _writer ??= new Utf8JsonWriter(buffer, Options);
        json.Reset(buffer);
        try
        {
            json.WriteStartObject();
            if (place?.RequestIndex is { } request)
                json.WriteNumber("requestIndex"u8, request);
            if (place?.VariableIndex is { } variables)
                json.WriteNumber("variableIndex"u8, variables);
            members(json);
            json.WriteEndObject();
            json.Flush();
            buffer.Check();
            return buffer;
        }
        finally
        {
            // The writer waits for the thread's next answer, which may be long: it must not hold this one till then.
            json.Reset(Nowhere);
        }
    }
}
