using GraphQL.Types;
using GraphQL.Utilities;
using Yunnan.DataHub.QueryEngine.Scalars;

namespace Yunnan.DataHub.QueryEngine.Introspection;

/// <summary>
/// Completes the library's introspection types to those of the specification of September 2025, which clients ask for by default:
/// deprecated arguments and input fields, repeatable directives, where a scalar is specified. (<see cref="IntrospectionWriter"/> writes
/// their values.)
/// </summary>
internal sealed class IntrospectionTypes : BaseSchemaNodeVisitor
{
    private const string IncludeDeprecated = "includeDeprecated";

    /// <summary>Prepares a schema that is not initialized yet.</summary>
    public static void Complete(Schema schema)
    {
        schema.Features.DeprecationOfInputValues = true;
        schema.Features.RepeatableDirectives = true;
        schema.Directives.Register(SpecifiedBy.Directive());
        schema.RegisterVisitor(new IntrospectionTypes());
    }

    public override void VisitObject(IObjectGraphType type, ISchema schema)
    {
        if (type.Name == "__Type")
            type.AddField(
                new FieldType
                { Name = "specifiedByURL", Description = "Where a scalar is specified.", ResolvedType = schema.AllTypes["String"] });
        else if (type.Name == "__Directive")
            type.GetField("args")!.Arguments = [
                new QueryArgument(schema.AllTypes["Boolean"]!) { Name = IncludeDeprecated, DefaultValue = false }];
    }
}
