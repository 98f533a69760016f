using System.Text.Json;

namespace Yunnan.DataHub.Hostile.Tests.Support;

/// <summary>What was seen of one request: its answer, and what it cost the hub.</summary>
internal sealed record Observation(HostileRequest Request)
{
    private const int MaxRefusalBytes = 64 << 10, MaxErrors = 5;

    private readonly List<string> _faults = [];

    /// <summary>The status; 0 without an answer.</summary>
    public int Status { get; set; }

    /// <summary>The first MiB of the answer.</summary>
    public string Answer { get; set; } = "";

    public long AnswerBytes { get; set; }

    /// <summary>Whether the connection ended before the answer did.</summary>
    public bool IsCut { get; set; }

    public TimeSpan Processor { get; set; }

    public TimeSpan Elapsed { get; set; }

    /// <summary>Growth at the peak.</summary>
    public long Memory { get; set; }

    public IReadOnlyList<string> ErrorCodes { get; private set; } = [];

    public IReadOnlyList<string> Faults => _faults;

    public bool IsRefused => Status is >= 400 or 0 || ErrorCodes.Count > 0;

    public void AddFault(string fault) => _faults.Add(fault);

    /// <summary>Judges the answer: its status, its errors and their codes.</summary>
    public void JudgeAnswer()
    {
        if (Status >= 500 && Status != 503)
            AddFault($"status {Status}");
        if (Answer is not ['{' or '[', ..] || AnswerBytes > Answer.Length * 4L || IsCut)
            return;
        JsonElement json;
        try
        {
            json = JsonDocument.Parse(Answer, new JsonDocumentOptions { MaxDepth = 1000 }).RootElement;
        }
        catch (JsonException exception) when (AnswerBytes < 1 << 20)
        {
            AddFault($"the answer is not JSON: {exception.Message}");
            return;
        }
        catch (JsonException)
        {
            return;
        }

        // A batch is answered by a list.
        JsonElement[] answers = json.ValueKind == JsonValueKind.Array ? [.. json.EnumerateArray()] : [json];
        var errors = answers.Where(answer => answer.TryGetProperty("errors", out _))
            .SelectMany(answer => answer.GetProperty("errors").EnumerateArray()).ToList();
        if (errors.Count == 0)
            return;
        ErrorCodes = [.. errors.Select(error =>
            error.TryGetProperty("extensions", out var extensions) && extensions.TryGetProperty("code", out var code)
                ? code.GetString() ?? "" : "")];
        if (ErrorCodes.Contains(""))
            AddFault("an error without a code");
        if (ErrorCodes.Contains("INTERNAL_SERVER_ERROR"))
            AddFault("INTERNAL_SERVER_ERROR");
        if (Status == 503 && !ErrorCodes.Any(code => code is "TIMEOUT" or "OVERLOADED"))
            AddFault($"status 503 with {string.Join(", ", ErrorCodes)}");
        if (answers.Any(answer => answer.TryGetProperty("data", out _)))
            return;
        if (ErrorCodes.Count > MaxErrors * answers.Length)
            AddFault($"a refusal with {ErrorCodes.Count} errors");
        if (AnswerBytes > MaxRefusalBytes)
            AddFault($"a refusal of {AnswerBytes:N0} bytes");
    }

    /// <summary>Judges what the hub logged meanwhile.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="areComplete">Whether these are all of this request and none of another: a line may come late.</param>
    public void JudgeLog(IReadOnlyList<string> lines, bool areComplete)
    {
        foreach (var line in lines)
        {
            var isTimeout = Status == 503;
            if ((line.Contains("\"@l\":\"Error\"", StringComparison.Ordinal)
                || line.Contains("\"@l\":\"Fatal\"", StringComparison.Ordinal)) && !isTimeout)
                AddFault($"logged at Error: {(line.Length > 700 ? line[..700] : line)}");
            else if (line.Contains("\"@x\"", StringComparison.Ordinal))
                AddFault($"logged with a stack trace: {(line.Length > 300 ? line[..300] : line)}");
        }
        if (!areComplete)
            return;
        // On a busy machine the line of the request before may come with those of this one.
        if (Status is >= 400 and < 500 && lines.CountBy(TraceOf).Select(trace => trace.Value).DefaultIfEmpty().Max() is var most and > 1)
            AddFault($"a refusal logged in {most} lines");
        if (Status is >= 400 && lines.Sum(line => line.Length) > 4_000)
            AddFault($"a refusal logged with {lines.Sum(line => line.Length):N0} characters");
    }

    /// <summary>The trace that a line belongs to: each request has its own. Lines without one are taken together.</summary>
    private static string TraceOf(string line) =>
        line.Split("\"@tr\":\"", 2) is [_, var rest] ? rest.Split('"', 2)[0] : "";

    public void Judge(Allowance allowance)
    {
        if (Processor > allowance.Processor)
            AddFault($"{Processor.TotalSeconds:0.0} s of processors, allowed are {allowance.Processor.TotalSeconds:0} s");
        // What is made for an answer is dropped in pieces, so that twice its size may be held at a time.
        if (Memory > allowance.Memory + 2 * AnswerBytes)
            AddFault(
                $"{Memory >> 20} MiB of memory for an answer of {AnswerBytes:N0} bytes, allowed are {allowance.Memory >> 20} MiB "
                    + $"beside it");
    }

    public override string ToString() =>
        $"{Status}{(IsCut ? " cut" : "")} {string.Join(",", ErrorCodes.Distinct())}, {AnswerBytes:N0} bytes, {Processor.TotalSeconds:0.00} s of processors, "
        + $"{Elapsed.TotalSeconds:0.0} s, {Memory / 1048576.0:0.0} MiB";
}
