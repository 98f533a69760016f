namespace Yunnan.DataHub.Data.Rollups;

/// <summary>
/// What is to be added to the rollups of a record, said in two ways: as statements that group, and as the rows that are to be grouped.
/// </summary>
/// <param name="Above">Rows of the record with a number above this are counted.</param>
/// <param name="Rows">Selects these rows, ungrouped: their keys, then their numbers; {0} stands for <paramref name="Above"/>.</param>
/// <param name="Targets">The rollups.</param>
public sealed record RollupFill(long Above, string Rows, IReadOnlyList<RollupTarget> Targets);

/// <summary>A rollup that is to be filled.</summary>
/// <param name="Grouped">Adds its rows by one statement; {0} stands for the number above which rows of the record are counted.</param>
/// <param name="Keys">Which columns of the selected rows its rows are grouped by.</param>
/// <param name="Numbers">Which columns are summed up; null counts as 0.</param>
/// <param name="Insert">Adds one row: {0}, {1}, … are the keys, then the sums, then the number of rows.</param>
public sealed record RollupTarget(string Grouped, IReadOnlyList<int> Keys, IReadOnlyList<int> Numbers, string Insert);
