namespace Yunnan.DataHub.QueryEngine.Limits;

/// <summary>Counts what an operation asks of the database while it is planned, and refuses what is too much.</summary>
/// <param name="limits">What is allowed.</param>
/// <param name="written">What the fields cost that are written.</param>
internal sealed class PlanBudget(EngineLimits limits, OperationCost written)
{
    /// <summary>
    /// What a statement that counts and groups costs by what it reads: a rollup, or all rows of a record that has rollups because it is
    /// large, or those of a record that is small. In fields written, which is what the rest of the cost is counted in.
    /// </summary>
    public const int RollupCost = 200, ScanCost = 2_000, SmallScanCost = 200;

    /// <summary>What a field costs that is computed for many rows, so that they can be filtered or sorted by it; counted alike.</summary>
    public const int ComputedCost = 2_000;

    /// <summary>What each join of a statement costs beyond the first few; counted alike.</summary>
    public const int JoinCost = 10;

    /// <summary>How many joins of a statement cost nothing.</summary>
    public const int FreeJoins = 4;

    public EngineLimits Limits { get; } = limits;

    /// <summary>What the fields cost that are written.</summary>
    public OperationCost Written { get; } = written;

    /// <summary>How many statements the operation needs so far.</summary>
    public int Statements { get; private set; }

    /// <summary>How many references all its statements follow so far.</summary>
    public int Joins { get; private set; }

    /// <summary>What the operation costs so far: the fields that are written, and the statements.</summary>
    public double Cost { get; private set; } = written.Total;

    /// <summary>Counts a statement.</summary>
    /// <exception cref="QueryException">There are too many.</exception>
    public void AddStatement(double cost = 0)
    {
        Cost += cost;
        if (++Statements > Limits.Statements)
            throw TooManyStatements(Limits);
    }

    /// <summary>Counts a join, the one of its statement with this number, from 1.</summary>
    public void AddJoin(int ofStatement)
    {
        Joins++;
        if (ofStatement > FreeJoins)
            Cost += JoinCost;
    }

    /// <summary>Counts what a part of a statement costs on top of it.</summary>
    public void AddCost(double cost) => Cost += cost;

    public static QueryException TooManyStatements(EngineLimits limits) => new(ErrorCodes.TooManyStatements,
        $"An operation may need {limits.Statements} statements (Hub:Limits:Statements): root fields, counts, groups and nested lists "
            + "are one each. Ask in several requests.");
}
