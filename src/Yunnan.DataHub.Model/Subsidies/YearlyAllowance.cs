namespace Yunnan.DataHub.Model.Subsidies;

/// <summary>What a body may still receive in a year by standards that are capped for the year (年度补贴额度).</summary>
/// <param name="Cap">The most that is paid in a year, yuan; null where none of the standards has a yearly cap in yuan (年度上限).</param>
/// <param name="Paid">Money paid in the year less what was paid back, yuan (已支付金额).</param>
public sealed record YearlyAllowance(decimal? Cap, decimal Paid)
{
    /// <summary>What is left of the cap, yuan, 0 at least; null without a cap (剩余额度).</summary>
    public decimal? Left => Cap is { } cap ? Math.Max(0, cap - Paid) : null;
}
