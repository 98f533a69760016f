using System.Collections;
using GraphQL;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace Yunnan.DataHub.QueryEngine.Authorization;

/// <summary>
/// Refuses an operation that uses a field which the caller may not see: selects it, or filters, sorts or groups by it, written out or in a
/// variable. What can't be named can't leak, neither by what a filter finds nor by where a cursor stands.
/// </summary>
internal sealed class ScopeRule(CallerScopes scopes) : ValidationRuleBase
{
    private readonly HashSet<string> _scopes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _fields = new(StringComparer.Ordinal);

    /// <summary>What the operation used that needs a scope; complete once it is validated.</summary>
    public ScopedFields Used => _fields.Count == 0 ? ScopedFields.None : new ScopedFields(_scopes, _fields);

    public override ValueTask<INodeVisitor?> GetPostNodeVisitorAsync(ValidationContext context) =>
        new(new MatchingNodeVisitor<GraphQLField>((field, _) =>
    {
        if (context.TypeInfo.GetFieldDef() is not { } definition)
            return;
        Check(definition.RequiredScope(), OwnerOf(context), definition.Name);
        if (context.ArgumentValues?.TryGetValue(field, out var arguments) != true)
            return;
        foreach (var argument in definition.Arguments ?? [])
        {
            if (arguments!.TryGetValue(argument.Name, out var value))
                CheckValue(argument.ResolvedType!, value.Value);
        }

        void CheckValue(IGraphType type, object? value)
        {
            switch (value)
            {
                case IDictionary<string, object?> fields when type.GetNamedType() is IInputObjectGraphType input:
                    foreach (var (name, inner) in fields)
                    {
                        if (input.Fields.Find(name) is not { } member)
                            continue;
                        Check(member.RequiredScope(), input.Name, name);
                        CheckValue(member.ResolvedType!, inner);
                    }
                    break;
                case IScopedValue scoped:
                    Check(scoped.Scope, type.GetNamedType().Name, scoped.Name);
                    break;
                case IEnumerable items and not string and not IDictionary<string, object?>:
                    foreach (var item in items)
                        CheckValue(type, item);
                    break;
            }
        }

        void Check(ScopeSet needed, string owner, string name)
        {
            if (needed.IsEmpty)
                return;
            _scopes.UnionWith(needed.Names);
            _fields.Add($"{owner}.{name}");
            if (needed.Names.FirstOrDefault(scope => !scopes.Has(scope)) is { } missing)
                context.ReportError(new ValidationError(context.Document.Source, null,
                    $"The field '{name}' needs the scope '{missing}': neither selecting it nor filtering, sorting or grouping by it is "
                        + "possible without. Send an API key that has the scope.", field)
                { Code = ErrorCodes.ForbiddenField });
        }
    }));

    private static string OwnerOf(ValidationContext context) => context.TypeInfo.GetParentType()?.Name ?? "";
}
