using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Yunnan.DataHub.QueryEngine.Scalars;

/// <summary>The directive <c>@specifiedBy</c> of the specification, which the library doesn't have: where the behaviour of a scalar is specified.</summary>
internal static class SpecifiedBy
{
    private const string Name = "specifiedBy";
    private const string Url = "url";

    public static Directive Directive() => new(Name, DirectiveLocation.Scalar)
    {
        Description = "Says where the behaviour of a scalar is specified.",
        Arguments = [new QueryArgument(new NonNullGraphType(new StringGraphType())) { Name = Url, Description = "The address of the specification." }],
    };

    public static ScalarGraphType Apply(ScalarGraphType scalar, string url) => scalar.ApplyDirective(Name, Url, url);

    /// <summary>The address that a type was given; null without one.</summary>
    public static string? Of(IGraphType type) => type.FindAppliedDirective(Name)?.FindArgument(Url)?.Value as string;
}
