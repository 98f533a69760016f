using Yunnan.DataHub.Data;
using Yunnan.DataHub.Model.Certificates;
using Yunnan.DataHub.QueryEngine.Declaration;

namespace Yunnan.DataHub.Schema.Certificates;

/// <summary>Root fields of rules of evaluating and recognising skills.</summary>
public static class CertificateRuleQueries
{
    /// <summary>The rules of evaluating and recognising skills (技能评价规则).</summary>
    [UsePaging, UseFiltering, UseSorting]
    public static IQueryable<CertificateRule> GetCertificateRules(HubDbContext hub) => hub.CertificateRules;

    /// <summary>The rule with this key; null where there is none (技能评价规则).</summary>
    /// <param name="hub">The database.</param>
    /// <param name="key">The key.</param>
    [UseFirstOrDefault]
    public static IQueryable<CertificateRule> GetCertificateRule(HubDbContext hub, string key) => hub.CertificateRules.Where(x => x.Key == key);
}
