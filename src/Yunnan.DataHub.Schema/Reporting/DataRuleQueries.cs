using Yunnan.DataHub.Data;
using Yunnan.DataHub.Model.Reporting;
using Yunnan.DataHub.QueryEngine.Declaration;

namespace Yunnan.DataHub.Schema.Reporting;

/// <summary>Root fields of rules on keeping and showing data.</summary>
public static class DataRuleQueries
{
    /// <summary>The rules on keeping and showing data (数据规则).</summary>
    [UsePaging, UseFiltering, UseSorting, UseAggregation]
    public static IQueryable<DataRule> GetDataRules(HubDbContext hub) => hub.DataRules;

    /// <summary>The rule with this key; null where there is none (数据规则).</summary>
    /// <param name="hub">The database.</param>
    /// <param name="key">The key.</param>
    [UseFirstOrDefault]
    public static IQueryable<DataRule> GetDataRule(HubDbContext hub, string key) => hub.DataRules.Where(x => x.Key == key);
}
