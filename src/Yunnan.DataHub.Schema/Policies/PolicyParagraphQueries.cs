using Yunnan.DataHub.Data;
using Yunnan.DataHub.Model.Policies;
using Yunnan.DataHub.QueryEngine.Declaration;

namespace Yunnan.DataHub.Schema.Policies;

/// <summary>Root fields of the policy documents' words.</summary>
public static class PolicyParagraphQueries
{
    /// <summary>Paragraphs of the policy documents; empty until the operator has imported their texts (政策原文段落).</summary>
    [UsePaging, UseFiltering, UseSorting, UseAggregation]
    public static IQueryable<PolicyParagraph> GetPolicyParagraphs(HubDbContext hub) => hub.PolicyParagraphs;

    /// <summary>The paragraph at this line; null where there is none (政策原文段落).</summary>
    /// <param name="hub">The database.</param>
    /// <param name="line">The line in the compendium's text.</param>
    [UseFirstOrDefault]
    public static IQueryable<PolicyParagraph> GetPolicyParagraph(HubDbContext hub, int line) => hub.PolicyParagraphs.Where(x => x.Line == line);
}
