using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Yunnan.DataHub.QueryEngine.Authorization;
using Yunnan.DataHub.QueryEngine.Declaration;

namespace Yunnan.DataHub.QueryEngine.Mapping;

/// <summary>
/// Tells which scopes a property or an expression needs, from the declarations and the EF model. A link between two entities is closed as a
/// whole: what is declared at the reference, at its key or at the list on the other side holds for all three.
/// </summary>
internal sealed class ScopeMap(IModel model, QueryEngineBuilder declarations)
{
    private readonly Dictionary<Type, ITypeBase[]> _types = [];

    /// <summary>The scopes of a property.</summary>
    public ScopeSet Of(ITypeBase type, string property)
    {
        var scopes = Declared(type.ClrType, property);
        if (type is IEntityType entity)
        {
            if (entity.FindNavigation(property) is { } navigation)
                scopes = scopes.Union(Of(navigation.ForeignKey));
            else if (entity.FindSkipNavigation(property) is { } many)
                scopes = scopes.Union(OfLink(many));
        }
        return type.FindProperty(property) is { } column
            ? column.GetContainingForeignKeys().Aggregate(scopes, (found, link) => found.Union(Of(link)))
            : scopes;
    }

    /// <summary>The scopes of all that an expression over rows touches, wherever in it: what it is made of can be told from it.</summary>
    public ScopeSet Of(LambdaExpression expression)
    {
        var members = new TouchedMembers(this);
        members.Visit(expression.Body);
        return members.Scopes;
    }

    /// <summary>The scopes of a link, whichever side it is seen from.</summary>
    public ScopeSet Of(IForeignKey link)
    {
        // A part that is kept in its owner's row is no link to another entity.
        if (link.IsOwnership)
            return ScopeSet.None;
        var (from, to) = (link.DeclaringEntityType.ClrType, link.PrincipalEntityType.ClrType);
        var scopes = Declared(from, link.DependentToPrincipal?.Name).Union(Declared(to, link.PrincipalToDependent?.Name))
            .Union(OfLinksTo(to));
        return link.Properties.Aggregate(scopes, (found, key) => found.Union(Declared(from, key.Name)));
    }

    private ScopeSet OfLink(ISkipNavigation link)
    {
        var (from, to) = (link.DeclaringEntityType.ClrType, link.TargetEntityType.ClrType);
        return Declared(from, link.Name).Union(Declared(to, link.Inverse.Name)).Union(OfLinksTo(from)).Union(OfLinksTo(to));
    }

    private ScopeSet Declared(Type type, string? property) =>
        property is not null && declarations.Types.GetValueOrDefault(type) is { } descriptor
            ? ScopeSet.From(descriptor.Scopes.Where(declared => declared.Property == property).Select(declared => declared.Scope))
            : ScopeSet.None;

    private ScopeSet OfLinksTo(Type type) =>
        declarations.Types.GetValueOrDefault(type) is { } descriptor ? ScopeSet.From(descriptor.LinkScopes) : ScopeSet.None;

    /// <summary>The types of the model that are of a class, derived from it or made to its interface.</summary>
    private ITypeBase[] TypesOf(Type clrType)
    {
        if (!_types.TryGetValue(clrType, out var types))
            _types.Add(clrType,
                types = [
                    .. model.GetEntityTypes().SelectMany<IEntityType, ITypeBase>(entity => [entity, .. Parts(entity)])
                        .Where(type => clrType != typeof(object) && clrType.IsAssignableFrom(type.ClrType))]);
        return types;
    }

    private static IEnumerable<ITypeBase> Parts(ITypeBase type) =>
        type.GetComplexProperties().SelectMany(part => Parts(part.ComplexType).Prepend(part.ComplexType));

    private ScopeSet Of(Type clrType, string property) =>
        TypesOf(clrType).Aggregate(ScopeSet.None, (found, type) => found.Union(Of(type, property)));

    private ScopeSet OfAllMembers(Type clrType) =>
        TypesOf(clrType).SelectMany(type => type.GetMembers().Select(member => Of(type, member.Name)))
        .Aggregate(ScopeSet.None, (found, scopes) => found.Union(scopes));

    private sealed class TouchedMembers(ScopeMap map) : ExpressionVisitor
    {
        public ScopeSet Scopes { get; private set; } = ScopeSet.None;

        protected override Expression VisitMember(MemberExpression node)
        {
            AddPath(node);
            return AddWhole(node);
        }

        // A row as such, handed to a constructor or a method: any of its members may be read there.
        protected override Expression VisitParameter(ParameterExpression node) => AddWhole(node);

        protected override Expression VisitLambda<T>(Expression<T> node)
        {
            Visit(node.Body);
            return node;
        }

        protected override Expression VisitBinary(BinaryExpression node)
        {
            // Whether there is an object at all tells nothing of its members.
            if (node.NodeType is ExpressionType.Equal or ExpressionType.NotEqual && (IsNull(node.Left) || IsNull(node.Right)))
            {
                foreach (var side in new[] { node.Left, node.Right })
                    VisitObject(side);
                return node;
            }
            return base.VisitBinary(node);
        }

        protected override Expression VisitMethodCall(MethodCallExpression node)
        {
            if (node.Method.DeclaringType != typeof(EF)
                || node is not { Method.Name: nameof(EF.Property), Arguments: [var row, ConstantExpression { Value: string name }] })
                return base.VisitMethodCall(node);
            Add(map.Of(row.Type, name));
            VisitObject(row);
            return node;
        }

        private void AddPath(MemberExpression node)
        {
            if (node.Expression is null)
                return;
            if (node.Member is PropertyInfo or FieldInfo)
                Add(map.Of(node.Expression.Type, node.Member.Name));
            VisitObject(node.Expression);
        }

        private void VisitObject(Expression? node)
        {
            switch (node)
            {
                case MemberExpression member:
                    AddPath(member);
                    break;
                case UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.TypeAs } cast:
                    VisitObject(cast.Operand);
                    break;
                case not null and not ParameterExpression:
                    Visit(node);
                    break;
            }
        }

        private T AddWhole<T>(T node)
            where T : Expression
        {
            Add(map.OfAllMembers(node.Type));
            return node;
        }

        private void Add(ScopeSet scopes) => Scopes = Scopes.Union(scopes);

        private static bool IsNull(Expression node) => node is ConstantExpression { Value: null };
    }
}
