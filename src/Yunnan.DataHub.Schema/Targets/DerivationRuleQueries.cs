using Yunnan.DataHub.Data;
using Yunnan.DataHub.Model.Targets;
using Yunnan.DataHub.QueryEngine.Declaration;

namespace Yunnan.DataHub.Schema.Targets;

/// <summary>Root fields of the rules by which indicators are counted from records.</summary>
public static class DerivationRuleQueries
{
    /// <summary>The rules by which indicators are counted from records (推算规则).</summary>
    [UsePaging, UseFiltering, UseSorting, UseAggregation]
    public static IQueryable<DerivationRule> GetDerivationRules(HubDbContext hub) => hub.DerivationRules;

    /// <summary>The rule with this key; null where there is none (推算规则).</summary>
    /// <param name="hub">The database.</param>
    /// <param name="key">The key.</param>
    [UseFirstOrDefault]
    public static IQueryable<DerivationRule> GetDerivationRule(HubDbContext hub, string key) => hub.DerivationRules.Where(x => x.Key == key);
}
