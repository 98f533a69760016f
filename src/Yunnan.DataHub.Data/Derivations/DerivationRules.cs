using Yunnan.DataHub.Model.Targets;

namespace Yunnan.DataHub.Data.Derivations;

/// <summary>Looks into rules before anything is counted by them.</summary>
public static class DerivationRules
{
    /// <summary>What is wrong with a rule; null for one that is right.</summary>
    public static string? Problem(DerivationRule rule) => Plan(rule).Problem;

    /// <summary>The records and catalogue rows that a rule reads; none for one that is wrong.</summary>
    public static IEnumerable<Type> Read(DerivationRule rule) => Plan(rule).Plan?.Touched ?? Enumerable.Empty<Type>();

    private static (DerivationPlan? Plan, string? Problem) Plan(DerivationRule rule)
    {
        try
        {
            return (DerivationPlan.Create(rule), null);
        }
        catch (DerivationException e)
        {
            return (null, e.Message);
        }
    }
}
