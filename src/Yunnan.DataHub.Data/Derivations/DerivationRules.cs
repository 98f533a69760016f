using Yunnan.DataHub.Model.Targets;

namespace Yunnan.DataHub.Data.Derivations;

/// <summary>Checks rules before the database takes them over.</summary>
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
}
