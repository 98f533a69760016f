using Yunnan.DataHub.Data;
using Yunnan.DataHub.Model.Policies;
using Yunnan.DataHub.QueryEngine.Declaration;

namespace Yunnan.DataHub.Schema.Policies;

/// <summary>Root fields of policy documents.</summary>
public static class PolicyDocumentQueries
{
    /// <summary>The policy documents (政策文件).</summary>
    [UsePaging, UseFiltering, UseSorting, UseAggregation]
    public static IQueryable<PolicyDocument> GetPolicyDocuments(HubDbContext hub) => hub.PolicyDocuments;

    /// <summary>The document with this key, such as <c>yn-01</c>; null where there is none (政策文件).</summary>
    /// <param name="hub">The database.</param>
    /// <param name="key">The key.</param>
    [UseFirstOrDefault]
    public static IQueryable<PolicyDocument> GetPolicyDocument(HubDbContext hub, string key) => hub.PolicyDocuments.Where(x => x.Key == key);
}
