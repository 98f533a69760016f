using GraphQLParser;
using GraphQLParser.AST;

namespace Yunnan.DataHub.QueryEngine.Parsing;

internal static class DocumentExtensions
{
    /// <summary>The fragment of this name; null where the document has none.</summary>
    public static GraphQLFragmentDefinition? Fragment(this GraphQLDocument document, ROM name)
    {
        foreach (var definition in document.Definitions)
        {
            if (definition is GraphQLFragmentDefinition fragment && fragment.FragmentName.Name.Value == name)
                return fragment;
        }
        return null;
    }
}
