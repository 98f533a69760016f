namespace Yunnan.DataHub.Model.Targets;

/// <summary>Which part of an indicator is meant: for each list by which it is broken down one of the codes, or none of them.</summary>
/// <param name="First">Key of a code of the first list; null for all of them.</param>
/// <param name="Second">Key of a code of the second list; null for all of them.</param>
/// <param name="Third">Key of a code of the third list; null for all of them.</param>
public readonly record struct Breakdown(string? First, string? Second, string? Third)
{
    /// <summary>Most lists by which an indicator is broken down.</summary>
    public const int MaxLists = 3;

    /// <summary>All of the indicator.</summary>
    public static Breakdown None => default;

    /// <summary>A code by its list's place among the indicator's lists, from 0.</summary>
    public string? this[int place] => place switch
    {
        0 => First,
        1 => Second,
        2 => Third,
        _ => null,
    };

    /// <summary>The same part, with a code of one of the lists.</summary>
    /// <param name="place">The list's place among the indicator's lists, from 0.</param>
    /// <param name="code">Key of the code.</param>
    public Breakdown With(int place, string code) => place switch
    {
        0 => this with { First = code },
        1 => this with { Second = code },
        2 => this with { Third = code },
        _ => throw new ArgumentOutOfRangeException(nameof(place)),
    };

    /// <summary>The codes without their lists, such as provincial or batch-2+full-pilot; empty for all of the indicator.</summary>
    public override string ToString() => $"{Value(First)}+{Value(Second)}+{Value(Third)}".TrimEnd('+');

    private static string? Value(string? key) => key?[(key.IndexOf(':', StringComparison.Ordinal) + 1)..];
}
