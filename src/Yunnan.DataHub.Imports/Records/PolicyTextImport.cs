using Yunnan.DataHub.Imports.Declarations;
using Yunnan.DataHub.Model.Policies;

namespace Yunnan.DataHub.Imports.Records;

/// <summary>The words of the policy documents, which are not part of the hub: an operator who has them brings them along.</summary>
internal static class PolicyTextImport
{
    public static RecordDeclaration<PolicyParagraph> Create() =>
        new RecordDeclaration<PolicyParagraph>(
            "policy-texts", "政策原文",
            "Paragraphs of the policy documents, by line of the compendium's text.",
            () => new PolicyParagraph { PolicyDocumentKey = "", Text = "" })
            .KeyedBy("line")
            .Value(p => p.Line, Cells.Whole(1, int.MaxValue))
            .Catalogued(p => p.PolicyDocumentKey, CatalogueList.PolicyDocuments)
            .Text(p => p.Heading)
            .Text(p => p.Text);
}
