using System.Linq.Expressions;
using Yunnan.DataHub.QueryEngine.Declaration;
using Yunnan.DataHub.QueryEngine.Parameters;

namespace Yunnan.DataHub.QueryEngine.Rollups;

/// <summary>
/// A date that a request compares with: a rollup knows its year or month alone, so it serves only where the bound lies between two of
/// these.
/// </summary>
/// <param name="Read">Reads the date from the request.</param>
/// <param name="Comparison">How the record's date is compared with it.</param>
/// <param name="Grain">What the rollup keeps.</param>
internal sealed record RollupBound(Func<RequestValues, object?> Read, ExpressionType Comparison, RollupGrain Grain)
{
    /// <summary>Whether the comparison can be made with months or years in place of days.</summary>
    public bool IsAligned(RequestValues values)
    {
        var date = (DateOnly)Read(values)!;
        // "From the first day" and "before the first day" ask for whole periods; so do "up to the last day" and "after the last day".
        return Comparison is ExpressionType.GreaterThanOrEqual or ExpressionType.LessThan
            ? date.Day == 1 && (Grain == RollupGrain.Month || date.Month == 1)
            : date.Day == DateTime.DaysInMonth(date.Year, date.Month) && (Grain == RollupGrain.Month || date.Month == 12);
    }

    /// <summary>The period that the bound lies in.</summary>
    public object Period(RequestValues values)
    {
        var date = (DateOnly)Read(values)!;
        return Grain == RollupGrain.Year ? date.Year : (date.Year * 100) + date.Month;
    }
}
