using Yunnan.DataHub.QueryEngine.Scalars;

namespace Yunnan.DataHub.QueryEngine.Parsing;

/// <summary>Finds days that move with today in coerced values, and makes dates of them.</summary>
internal static class RelativeDays
{
    public static bool AreIn(object? value) => value switch
    {
        RelativeDay => true,
        IDictionary<string, object?> fields => fields.Values.Any(AreIn),
        IEnumerable<object?> items => items.Any(AreIn),
        _ => false,
    };

    /// <summary>The arguments with dates in place of days that move.</summary>
    /// <exception cref="QueryException">A day is out of the calendar's range.</exception>
    public static IReadOnlyDictionary<string, object?> Resolve(IReadOnlyDictionary<string, object?> arguments, DateOnly today) =>
        arguments.ToDictionary(a => a.Key, a => Value(a.Value, today), StringComparer.Ordinal);

    private static object? Value(object? value, DateOnly today) => value switch
    {
        RelativeDay day => day.On(today),
        IDictionary<string, object?> fields => fields.ToDictionary(f => f.Key, f => Value(f.Value, today), StringComparer.Ordinal),
        IEnumerable<object?> items => items.Select(item => Value(item, today)).ToArray(),
        _ => value,
    };
}
