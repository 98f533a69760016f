namespace Yunnan.DataHub.Data.Rollups;

/// <summary>Puts together what is to be added to the rollups that are made of the record itself.</summary>
internal static class RollupFills
{
    /// <param name="rollups">The rollups.</param>
    /// <param name="above">The highest number of a row that they hold already.</param>
    /// <param name="asFragments">Whether a rollup has rows already, so that other rows with the same keys are fragments.</param>
    public static RollupFill Create(IReadOnlyList<RollupSql> rollups, long above, Func<RollupTable, bool> asFragments)
    {
        List<string> keys = [.. rollups.SelectMany(sql => sql.Keys).Distinct()];
        List<string> numbers = [.. rollups.SelectMany(sql => sql.Numbers).Distinct()];
        return new RollupFill(above, rollups[0].SelectRows(keys.Concat(numbers)),
        [
            .. rollups.Select(sql => new RollupTarget(
                sql.Append(asFragments(sql.Declared)),
                [.. sql.Keys.Select(key => keys.IndexOf(key))],
                [.. sql.Numbers.Select(number => keys.Count + numbers.IndexOf(number))],
                sql.InsertOne(asFragments(sql.Declared)))),
        ]);
    }
}
