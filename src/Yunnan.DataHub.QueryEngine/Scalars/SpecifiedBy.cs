using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Yunnan.DataHub.QueryEngine.Scalars;

/// <summary>
/// The directive <c>@specifiedBy</c> of the specification, which the library doesn't have: where the behaviour of a scalar is specified.
/// </summary>
internal static class SpecifiedBy
{
    private const string Called = "specifiedBy";
    private const string Url = "url";

    public static Directive Directive() => new Definition();

    public static ScalarGraphType Apply(ScalarGraphType scalar, string url) => scalar.ApplyDirective(Called, Url, url);

    /// <summary>The address that a type was given; null without one.</summary>
    public static string? For(IGraphType type) => type.FindAppliedDirective(Called)?.FindArgument(Url)?.Value as string;

    private sealed class Definition : Directive
    {
        public Definition()
            : base(Called, DirectiveLocation.Scalar)
        {
            Description = "Says where the behaviour of a scalar is specified.";
            Arguments = [
                new QueryArgument(new NonNullGraphType(new StringGraphType()))
                { Name = Url, Description = "The address of the specification." }];
        }

        /// <summary>Listed by introspection, as the specification has it.</summary>
        public override bool? Introspectable => true;
    }
}
