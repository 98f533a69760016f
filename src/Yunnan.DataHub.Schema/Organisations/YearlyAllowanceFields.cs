using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Data;
using Yunnan.DataHub.Model.Organisations;
using Yunnan.DataHub.Model.Subsidies;
using Yunnan.DataHub.QueryEngine;

namespace Yunnan.DataHub.Schema.Organisations;

/// <summary>What of an establishment its allowance is computed from.</summary>
public sealed record YearlyAllowanceInput(int Id);

/// <summary>What establishments may still receive in a year.</summary>
public static class YearlyAllowanceFields
{
    /// <summary>How <see cref="SubsidyCap.Per"/> ends where a cap is one of a year.</summary>
    private const string PerYear = "-year";

    /// <summary>What the allowance needs of an establishment.</summary>
    public static readonly Expression<Func<Establishment, YearlyAllowanceInput>> Requires = e => new YearlyAllowanceInput(e.Id);

    /// <summary>
    /// What it was paid in a year by some standards together, and what is left of their yearly cap; of several caps, the highest (年度补贴额度).
    /// </summary>
    /// <param name="establishments">The establishments.</param>
    /// <param name="hub">The database.</param>
    /// <param name="standards">Keys of the subsidy standards.</param>
    /// <param name="year">The year of payment.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static async Task<IReadOnlyList<YearlyAllowance>> Allowance(
        IReadOnlyList<YearlyAllowanceInput> establishments, HubDbContext hub, IReadOnlyList<string> standards, int year,
        CancellationToken cancellationToken)
    {
        if (year is < 1 or > 9999)
            throw new QueryException(ErrorCodes.InvalidArgument, $"'year' is {year}; a year from 1 to 9999 is wanted.");
        var caps = await hub.SubsidyStandards.AsNoTracking().IgnoreAutoIncludes().Where(s => standards.Contains(s.Key))
            .Select(s => new { Per = (string?)s.Cap!.Per, Amount = (decimal?)s.Cap.Amount, Unit = (SubsidyUnit?)s.Cap.Unit })
            .ToListAsync(cancellationToken);
        if (caps.Count == 0)
            throw new QueryException(ErrorCodes.InvalidArgument,
                "'standards' holds the key of no subsidy standard: take a 'key' from 'subsidyStandards'.");
        var yearly = caps.Where(cap => cap.Unit == SubsidyUnit.Cny && cap.Per?.EndsWith(PerYear, StringComparison.Ordinal) == true)
            .Max(cap => cap.Amount);

        var ids = establishments.Select(e => (int?)e.Id).ToList();
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var paid = (await hub.Payments.AsNoTracking().IgnoreAutoIncludes()
                .Where(
                    p =>
                        ids.Contains(p.EstablishmentId) && standards.Contains(p.SubsidyStandardKey!) && p.PaidOn >= first
                            && p.PaidOn <= last)
                .Select(p => new { p.EstablishmentId, p.Amount, p.RecoveredAmount }).ToListAsync(cancellationToken))
            .ToLookup(p => p.EstablishmentId, p => p.Amount - (p.RecoveredAmount ?? 0));
        return [.. establishments.Select(e => new YearlyAllowance(yearly, paid[e.Id].Sum()))];
    }
}
