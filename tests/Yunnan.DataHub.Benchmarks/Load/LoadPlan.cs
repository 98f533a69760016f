namespace Yunnan.DataHub.Benchmarks.Load;

/// <summary>What to send, where, how long.</summary>
/// <param name="Address">The server.</param>
/// <param name="Path">The path of the route.</param>
/// <param name="Connections">How many connections send at once, each the next request when the last is answered.</param>
/// <param name="Seconds">How long new requests are sent.</param>
/// <param name="Requests">The requests, sent in turn.</param>
/// <param name="First">Which of them is the first to be sent.</param>
internal sealed record LoadPlan(Uri Address, string Path, int Connections, double Seconds, IReadOnlyList<LoadRequest> Requests,
    int First = 0);

/// <summary>A request and its answer.</summary>
/// <param name="Body">The JSON to send.</param>
/// <param name="Answer">The JSON that must come back, to the letter.</param>
internal sealed record LoadRequest(string Body, string Answer)
{
    /// <summary>The path with parameters of a GET; null for a POST of the body.</summary>
    public string? Target { get; init; }

    /// <summary>The tag of the answer that the client holds; 304 must come back then. Null where it holds none.</summary>
    public string? Tag { get; init; }
}

/// <summary>What came of it.</summary>
/// <param name="Microseconds">How long each answer took, in order of length.</param>
/// <param name="PerSecond">Requests a second over all connections.</param>
/// <param name="Errors">Requests without the right answer: another status, other bytes, a broken connection.</param>
/// <param name="FirstError">What the first error was.</param>
internal sealed record LoadResult(IReadOnlyList<int> Microseconds, double PerSecond, long Errors, string? FirstError)
{
    /// <summary>The time that this share of the answers did not exceed, in milliseconds.</summary>
    public double Percentile(double share) => Microseconds.Count == 0 ? 0 : Microseconds[(int)(share * (Microseconds.Count - 1))] / 1000.0;

    /// <summary>Parts of the same length as one.</summary>
    public static LoadResult Sum(IReadOnlyList<LoadResult> parts) => new(
        [.. parts.SelectMany(p => p.Microseconds).Order()],
        parts.Average(p => p.PerSecond),
        parts.Sum(p => p.Errors),
        parts.Select(p => p.FirstError).FirstOrDefault(e => e is not null));
}
