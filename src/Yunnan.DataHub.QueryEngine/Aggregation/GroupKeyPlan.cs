using System.Linq.Expressions;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.Metadata;
using Yunnan.DataHub.QueryEngine.Mapping;
using Yunnan.DataHub.QueryEngine.Parameters;
using Yunnan.DataHub.QueryEngine.Parsing;
using Yunnan.DataHub.QueryEngine.Planning;
using Yunnan.DataHub.QueryEngine.Projection;
using Yunnan.DataHub.QueryEngine.Statements;

namespace Yunnan.DataHub.QueryEngine.Aggregation;

/// <summary>What is told of a group's key: the dimensions, and the objects that they name.</summary>
internal sealed class GroupKeyPlan(PlanningContext planning, AggregateMapping mapping, AggregateTypes types, FigurePlan figures)
{
    /// <summary>The field <c>key</c>.</summary>
    public FieldWriter Key(SelectedField field)
    {
        var layout = new ObjectLayout();
        foreach (var selected in planning.Operation.Fields(field.SelectionSets, types.Key))
        {
            layout.Add(selected.ResponseName,
                selected.Name == "__typename" ? new TypeNameFieldWriter(JsonEncodedText.Encode(types.Key.Name))
                : mapping.Find(selected.Name) is { } dimension ? Value(dimension)
                : Object(mapping.Mapping, EntityType(mapping.Mapping), [], [], selected));
        }
        return new ReferenceFieldWriter(null, layout);
    }

    /// <summary>The fields <c>pathKeys</c> and <c>bands</c>.</summary>
    public FieldWriter Values(bool bands) => new ListOfFieldsWriter(
        [.. figures.Grouping.Dimensions.Where(d => bands ? d.IsBand : d.IsByPath)
            .Select(d => bands ? Value(d) : new TextFieldWriter(figures.Column(figures.Grouping.Key(d)!), d.Period))]);

    private FieldWriter Value(Dimension dimension) => figures.Grouping.Key(dimension) switch
    {
        null => NullFieldWriter.Instance,
        var key when dimension.Period != PeriodKind.None => new PeriodFieldWriter(figures.Column(key), dimension.Period),
        var key => figures.Column(key).ToFieldWriter(),
    };

    /// <summary>
    /// An object that a group has in common: read by its key where the groups are made by it, else so much of it as they are made by.
    /// </summary>
    private FieldWriter Object(ObjectMapping owner, IEntityType? type, string[] path, List<Column> present, SelectedField field)
    {
        owner.TryGet(field.Name, out var known);
        var reference = (ReferenceMapping)known!;
        var navigation = type?.FindNavigation(reference.Property.Name);
        string[] below = [.. path, reference.Property.Name];
        if (navigation is { ForeignKey: { IsOwnership: false } link } && KeyOf(path, below, link) is { } key)
        {
            planning.Budget.AddStatement();
            var column = figures.Column(key);
            present.Add(column);
            var rows = EntityStatement.ByKeys(planning, reference.Target, navigation.TargetEntityType, field);
            var place = figures.Plan.Add(new FoundObjects(column, reference.Target.Key!.Property.PropertyType, rows));
            return new FoundFieldWriter(place, rows.Layout);
        }

        var (layout, found) = (new ObjectLayout(), new List<Column>());
        foreach (var selected in planning.Operation.Fields(field.SelectionSets, reference.Target.GraphType))
        {
            reference.Target.TryGet(selected.Name, out var member);
            layout.Add(selected.ResponseName, member switch
            {
                null => new TypeNameFieldWriter(JsonEncodedText.Encode(reference.Target.Name)),
                ReferenceMapping => Object(reference.Target, navigation?.TargetEntityType, below, found, selected),
                ScalarMapping scalar when Dimension([.. below, scalar.Property.Name]) is { } dimension => Scalar(dimension),
                _ => throw new QueryException(ErrorCodes.InvalidArgument,
                    $"The groups have no '{field.Name} {{ {selected.Name} }}' in common: group by its key, or by 'byPath: "
                        + $"[{{ {field.Name}: {{ {selected.Name}: true }} }}]'."),
            });
        }
        present.AddRange(found);
        return new PartFieldWriter(found, layout);

        FieldWriter Scalar(Dimension dimension)
        {
            var column = figures.Column(figures.Grouping.Key(dimension)!);
            found.Add(column);
            return column.ToFieldWriter();
        }
    }

    /// <summary>
    /// The key of the object that a link leads to, if the groups are made by it: from this side of the link or from the other.
    /// </summary>
    private Expression? KeyOf(string[] path, string[] below, IForeignKey link) =>
        (Dimension([.. path, link.Properties[0].Name]) ?? Dimension([.. below, link.PrincipalKey.Properties[0].Name])) is { } dimension
            ? figures.Grouping.Key(dimension) : null;

    private Dimension? Dimension(string[] path) =>
        figures.Grouping.Dimensions.FirstOrDefault(d => d.Period == PeriodKind.None && d.Path?.SequenceEqual(path) == true);

    private IEntityType EntityType(ObjectMapping of) => planning.Database.Model.FindEntityType(of.ClrType)!;

    /// <summary>The objects that the groups' keys name, by one statement for all groups.</summary>
    private sealed class FoundObjects(Column key, Type keyType, EntityStatement objects) : RowExtra
    {
        public override async Task<object> ReadAsync(RowSet rows, StatementContext context)
        {
            var keys = key.Distinct(rows, keyType);
            if (keys.Count == 0)
                return Array.Empty<RowData?>();
            var read = await objects.ReadAsync(context.Entered(keys)).ConfigureAwait(false);
            var byKey = read.All().ToDictionary(objects.KeyOf);
            return rows.All().Select(row => key.Read(row) is { } name && byKey.TryGetValue(name, out var found) ? found : (RowData?)null)
                .ToArray();
        }

        public override void Check(RequestValues values) => objects.Check(values);

        public override void Compile() => objects.Compile();
    }
}
