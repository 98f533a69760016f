namespace Yunnan.DataHub.QueryEngine.Limits;

/// <summary>Counts the values that an operation reads, over all its statements, which may run side by side.</summary>
internal sealed class ReadBudget(EngineLimits limits)
{
    private long _values;
    private long _rows;

    public EngineLimits Limits { get; } = limits;

    /// <summary>How many rows were read so far.</summary>
    public long Rows => Interlocked.Read(ref _rows);

    /// <summary>How many values were read so far.</summary>
    public long Values => Interlocked.Read(ref _values);

    /// <summary>Counts a row and its values.</summary>
    /// <exception cref="QueryException">There are too many.</exception>
    public void Add(int values)
    {
        Interlocked.Increment(ref _rows);
        if (Interlocked.Add(ref _values, values) > Limits.Values)
            throw new QueryException(ErrorCodes.AnswerTooLarge,
                $"An operation may read {Limits.Values} values (Hub:Limits:Values); this one reads more. Ask for fewer rows or fields.");
    }
}
