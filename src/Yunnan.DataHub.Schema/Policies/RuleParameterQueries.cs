using Yunnan.DataHub.Data;
using Yunnan.DataHub.Model.Policies;
using Yunnan.DataHub.QueryEngine.Declaration;

namespace Yunnan.DataHub.Schema.Policies;

/// <summary>Root fields of numbers of rules.</summary>
public static class RuleParameterQueries
{
    /// <summary>The numbers of rules (规则参数).</summary>
    [UsePaging, UseFiltering, UseSorting]
    public static IQueryable<RuleParameter> GetRuleParameters(HubDbContext hub) => hub.RuleParameters;

    /// <summary>The number with this key; null where there is none (规则参数).</summary>
    /// <param name="hub">The database.</param>
    /// <param name="key">The key.</param>
    [UseFirstOrDefault]
    public static IQueryable<RuleParameter> GetRuleParameter(HubDbContext hub, string key) => hub.RuleParameters.Where(x => x.Key == key);
}
