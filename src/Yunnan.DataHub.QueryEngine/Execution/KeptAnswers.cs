using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace Yunnan.DataHub.QueryEngine.Execution;

/// <summary>
/// Answers of operations that come again, as bytes, each for one state of the data. A question is kept when it is asked the second time.
/// Where there is no room, what was not asked for longest goes, but only for what is asked more often: a flood of questions that never come
/// again pushes out none that does. An answer of another state goes for anything.
/// </summary>
internal sealed class KeptAnswers : IDisposable
{
    /// <summary>Beside its bytes: the entry, its place in the order, its hash.</summary>
    private const int EntryBytes = 300;

    /// <summary>One answer may take this part of the room: a few large ones would push out all others.</summary>
    private const int LargestShare = 100;

    private readonly Lock _lock = new();
    private readonly Dictionary<UInt128, LinkedListNode<KeptAnswer>> _nodes = [];
    private readonly LinkedList<KeptAnswer> _order = new();
    private readonly ConcurrentDictionary<KeptUnder, Flight> _flights = [];
    private readonly FrequencySketch _frequencies = new();
    private readonly Meter _meter = new("Yunnan.DataHub.QueryEngine");
    private readonly Counter<long> _lookups;
    private readonly long _maxBytes;
    private long _bytes;

    public KeptAnswers(EngineLimits limits)
    {
        _maxBytes = limits.KeptAnswers;
        _lookups = _meter.CreateCounter<long>("datahub.answers.lookups", description: "Look-ups of kept answers, by result: hit or miss.");
        _meter.CreateObservableGauge("datahub.answers.bytes", () => Bytes, "By", "Bytes of answers that are kept.");
    }

    public long Bytes => Interlocked.Read(ref _bytes);

    /// <summary>The answer to a question in that state of the data; null where none is kept. Counts that it was asked.</summary>
    public KeptAnswer? Find(KeptUnder under)
    {
        KeptAnswer? found;
        lock (_lock)
        {
            _frequencies.Add(under.Question);
            found = Look(under);
        }
        _lookups.Add(1, new KeyValuePair<string, object?>("result", found is null ? "miss" : "hit"));
        return found;
    }

    /// <summary>
    /// The answer to a question: of those who ask at the same time one has it worked out, and the others get the same. Where that one
    /// fails, or leaves, each works it out itself.
    /// </summary>
    public async Task<OperationResult> GetAsync(KeptUnder under, double cost, Func<Task<OperationAnswer>> work,
        CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            // While this one waited for a place, another may have brought it.
            if (Look(under) is { } meanwhile)
                return meanwhile;
        }
        var own = new Flight();
        var flight = _flights.GetOrAdd(under, own);
        if (flight != own)
        {
            flight.IsShared = true;
            return await flight.Landed.Task.WaitAsync(cancellationToken).ConfigureAwait(false)
                ?? (OperationResult)await work().ConfigureAwait(false);
        }
        KeptAnswer? shared = null;
        try
        {
            var answer = await work().ConfigureAwait(false);
            if (answer is not { IsExecuted: true, FirstErrorCode: null } || !(flight.IsShared || IsToBeKept(under, answer.Length)))
                return answer;
            shared = new KeptAnswer(this, under, answer.Take(), cost, answer);
            Keep(shared);
            return shared;
        }
        finally
        {
            _flights.TryRemove(under, out _);
            flight.Landed.SetResult(shared);
        }
    }

    /// <summary>Counts what an answer takes beside its bytes.</summary>
    public void Grow(KeptAnswer answer, int bytes)
    {
        lock (_lock)
        {
            if (!_nodes.TryGetValue(answer.Under.Question, out var node) || node.Value != answer)
                return;
            answer.Size += bytes;
            _bytes += bytes;
            // It may go itself, if nothing else is left.
            while (_bytes > _maxBytes)
                Remove(_order.Last!);
        }
    }

    public void Dispose() => _meter.Dispose();

    private KeptAnswer? Look(KeptUnder under)
    {
        if (!_nodes.TryGetValue(under.Question, out var node) || node.Value.Under.State != under.State)
            return null;
        if (node != _order.First)
        {
            _order.Remove(node);
            _order.AddFirst(node);
        }
        return node.Value;
    }

    private bool IsToBeKept(KeptUnder under, long? length)
    {
        lock (_lock)
            return length + EntryBytes <= _maxBytes / LargestShare && _frequencies.Of(under.Question) > 1;
    }

    private void Keep(KeptAnswer answer)
    {
        answer.Size = answer.Length!.Value + EntryBytes;
        lock (_lock)
        {
            if (answer.Size > _maxBytes / LargestShare)
                return;
            if (_nodes.TryGetValue(answer.Under.Question, out var former))
                Remove(former);
            if (!MakeRoom(answer))
                return;
            _nodes.Add(answer.Under.Question, _order.AddFirst(answer));
            _bytes += answer.Size;
        }
    }

    /// <summary>Whether the answer finds room; nothing goes where it doesn't.</summary>
    private bool MakeRoom(KeptAnswer answer)
    {
        var frequency = _frequencies.Of(answer.Under.Question);
        var (free, first) = (_maxBytes - _bytes, _order.Last);
        for (; free < answer.Size; first = first.Previous)
        {
            if (first!.Value.Under.State == answer.Under.State && _frequencies.Of(first.Value.Under.Question) >= frequency)
                return false;
            free += first.Value.Size;
        }
        while (_order.Last != first)
            Remove(_order.Last!);
        return true;
    }

    private void Remove(LinkedListNode<KeptAnswer> node)
    {
        _order.Remove(node);
        _nodes.Remove(node.Value.Under.Question);
        _bytes -= node.Value.Size;
    }

    /// <summary>An answer that is being worked out.</summary>
    private sealed class Flight
    {
        /// <summary>Whether others wait for it.</summary>
        public volatile bool IsShared;

        /// <summary>Ends with the answer; with null where it is not to be had for others.</summary>
        public TaskCompletionSource<KeptAnswer?> Landed { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
