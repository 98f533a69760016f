using Yunnan.DataHub.Data;
using Yunnan.DataHub.Model.Certificates;
using Yunnan.DataHub.QueryEngine.Declaration;

namespace Yunnan.DataHub.Schema.Certificates;

/// <summary>Root fields of rules by which contest results give a certificate.</summary>
public static class ContestPromotionRuleQueries
{
    /// <summary>The rules by which contest results give a certificate (竞赛晋级规则).</summary>
    [UsePaging, UseFiltering, UseSorting]
    public static IQueryable<ContestPromotionRule> GetContestPromotionRules(HubDbContext hub) => hub.ContestPromotionRules;

    /// <summary>The rule with this key; null where there is none (竞赛晋级规则).</summary>
    /// <param name="hub">The database.</param>
    /// <param name="key">The key.</param>
    [UseFirstOrDefault]
    public static IQueryable<ContestPromotionRule> GetContestPromotionRule(HubDbContext hub, string key) => hub.ContestPromotionRules.Where(x => x.Key == key);
}
