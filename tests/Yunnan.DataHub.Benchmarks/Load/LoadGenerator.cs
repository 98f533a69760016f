using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Yunnan.DataHub.Benchmarks.Load;

/// <summary>Sends a plan's requests on many connections at once, a thread for each: blocking calls are the cheapest.</summary>
internal static class LoadGenerator
{
    private const int StackBytes = 256 * 1024;

    private static readonly TimeSpan LongestAnswer = TimeSpan.FromSeconds(60);

    public static LoadResult Run(LoadPlan plan)
    {
        var server = new IPEndPoint(IPAddress.Parse(plan.Address.Host), plan.Address.Port);
        (byte[], int, byte[])[] requests = [
            .. plan.Requests.Select(r => (
                HttpConnection.Prepare(plan.Address, plan.Path, r), r.Tag is null ? 200 : 304, Encoding.UTF8.GetBytes(r.Answer)))];
        var senders = Enumerable.Range(0, plan.Connections).Select(_ => new Sender(server, requests)).ToArray();
        var next = plan.First - 1;
        var until = Stopwatch.GetTimestamp() + (long)(plan.Seconds * Stopwatch.Frequency);
        var threads = Array.ConvertAll(senders,
            sender => new Thread(() => sender.Send(() => Interlocked.Increment(ref next), until), StackBytes));
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
        return Sum(senders);
    }

    private static LoadResult Sum(Sender[] senders) => new(
        [.. senders.SelectMany(s => s.Microseconds).Order()],
        senders.Sum(s => s.PerSecond),
        senders.Sum(s => s.Errors),
        senders.Select(s => s.FirstError).FirstOrDefault(e => e is not null));

    /// <summary>One connection. It finishes what it has begun when the time is over, so slow works are not cut off.</summary>
    private sealed class Sender(IPEndPoint server, (byte[] Request, int Status, byte[] Answer)[] requests)
    {
        public List<int> Microseconds { get; } = [];
        public long Errors { get; private set; }
        public string? FirstError { get; private set; }
        public double PerSecond { get; private set; }

        public void Send(Func<int> next, long until)
        {
            var started = Stopwatch.GetTimestamp();
            HttpConnection? connection = null;
            for (var now = started; now < until;)
            {
                try
                {
                    connection ??= new HttpConnection(server, LongestAnswer);
                    var (request, status, answer) = requests[(uint)next() % requests.Length];
                    if (connection.Exchange(request, status, answer) is { } problem)
                        Fail(problem);
                    var end = Stopwatch.GetTimestamp();
                    Microseconds.Add((int)Stopwatch.GetElapsedTime(now, end).TotalMicroseconds);
                    now = end;
                }
                catch (Exception e) when (e is IOException or SocketException or InvalidDataException)
                {
                    Fail(e.Message);
                    connection?.Dispose();
                    connection = null;
                    now = Stopwatch.GetTimestamp();
                }
            }
            connection?.Dispose();
            // A thread that begins when the time is over sends nothing, in no time.
            PerSecond = Microseconds.Count == 0 ? 0 : Microseconds.Count / Stopwatch.GetElapsedTime(started).TotalSeconds;
        }

        private void Fail(string problem)
        {
            Errors++;
            FirstError ??= problem;
        }
    }
}
