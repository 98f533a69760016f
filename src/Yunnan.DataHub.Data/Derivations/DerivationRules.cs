using Yunnan.DataHub.Model.Targets;

namespace Yunnan.DataHub.Data.Derivations;

/// <summary>Looks into rules before anything is counted by them.</summary>
public static class DerivationRules
{
    /// <summary>What is wrong with a rule; null for one that is right.</summary>
    public static string? Problem(DerivationRule rule)
    {
        try
        {
            _ = DerivationPlan.Of(rule);
            return null;
        }
        catch (DerivationException e)
        {
            return e.Message;
        }
    }

    /// <summary>The records and catalogue rows that a rule reads; none for one that is wrong.</summary>
    public static IEnumerable<Type> Read(DerivationRule rule) => Problem(rule) is null ? DerivationPlan.Of(rule).Touched : [];
}
