namespace Yunnan.DataHub.QueryEngine.Limits;

/// <summary>Counts the values that an operation reads, over all its statements, which may run side by side.</summary>
internal sealed class ReadBudget(EngineLimits limits)
{
    private long _values;

    public EngineLimits Limits { get; } = limits;

    /// <summary>Counts the values of a row.</summary>
    /// <exception cref="QueryException">There are too many.</exception>
    public void Add(int values)
    {
        if (Interlocked.Add(ref _values, values) > Limits.Values)
            throw new QueryException(ErrorCodes.AnswerTooLarge, $"An operation may read {Limits.Values} values (Hub:Limits:Values); this one reads more. Ask for fewer rows or fields.");
    }
}
