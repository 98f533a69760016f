using System.Buffers;
using System.IO.Pipelines;
using Yunnan.DataHub.QueryEngine.Execution;

namespace Yunnan.DataHub.Api.GraphQL;

/// <summary>The answers to a batch, in the order of its requests: a JSON list, or a line each (<c>application/jsonl</c>).</summary>
/// <param name="results">The answers.</param>
/// <param name="inLines">Whether each is a line.</param>
internal sealed class BatchResult(IReadOnlyList<OperationResult> results, bool inLines) : OperationResult
{
    /// <summary>Whether the answers are lines.</summary>
    public bool IsInLines => inLines;

    /// <summary>A batch is refused as a whole where none of its requests ran.</summary>
    public override bool IsExecuted => results.Any(result => result.IsExecuted);

    public override string? FirstErrorCode => results.Select(result => result.FirstErrorCode).FirstOrDefault(code => code is not null);

    /// <summary>Both forms take one byte between two answers, or after each, and the list two around them.</summary>
    public override long? Length =>
        results.All(result => result.Length is not null) ? results.Sum(result => result.Length) + results.Count + (inLines ? 0 : 1) : null;

    public override async ValueTask WriteAsync(PipeWriter output, CancellationToken cancellationToken)
    {
        for (var i = 0; i < results.Count; i++)
        {
            if (!inLines)
                output.Write(i == 0 ? "["u8 : ","u8);
            await results[i].WriteAsync(output, cancellationToken);
            if (inLines)
                output.Write("\n"u8);
        }

        if (!inLines)
            output.Write("]"u8);
    }
}
