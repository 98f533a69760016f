using System.Linq.Expressions;
using Yunnan.DataHub.Data.Bulk;
using Yunnan.DataHub.Imports.Declarations;
using Yunnan.DataHub.Model;
using Yunnan.DataHub.Model.Honours;
using Yunnan.DataHub.Model.Organisations;
using Yunnan.DataHub.Model.Projects;
using Yunnan.DataHub.Model.Reporting;
using Yunnan.DataHub.Model.Sites;
using Yunnan.DataHub.Model.Talent;

namespace Yunnan.DataHub.Imports.Records;

/// <summary>The dated history of records: a file for the stages of each.</summary>
/// <typeparam name="TRow">A stage, with the number of the record to which it belongs.</typeparam>
/// <typeparam name="TState">The states that there are.</typeparam>
internal static class StageImport<TRow, TState>
    where TRow : Stage<TState>, IListRow, new()
    where TState : struct, Enum
{
    /// <summary>Stages of a record, found again by the record and the place in its list.</summary>
    /// <param name="name">Name on the command line.</param>
    /// <param name="nameZh">Name in Chinese.</param>
    /// <param name="owner">The record whose stages they are.</param>
    /// <param name="stages">The list in which the record holds them.</param>
    public static RecordDeclaration<TRow> Create<TOwner, TStage>(
        string name, string nameZh, JoinedReference owner, Expression<Func<TOwner, IEnumerable<TStage>>> stages)
        where TOwner : class =>
        new RecordDeclaration<TRow>(
            name,
            nameZh,
            $"The history of each {owner.Kind}, a row a stage, by {owner.Kind} and place in its history, from 0.",
            () => new TRow())
            .KeyedBy([.. owner.Parts.Select(part => owner.Name + part.Suffix), "ordinal"])
            .Owner(owner)
            .StoredAs(context => context.Set<TOwner>().SelectMany(stages, Days<TOwner, TStage>()))
            .Value(s => s.Ordinal, Cells.Count)
            .Choice(s => s.State)
            .Text(s => s.LifecycleState)
            .Value(s => s.From, Cells.Date)
            .Value(s => s.Until, Cells.Date)
            .Check("until", s => s.Until < s.From ? "The stage ends before it begins." : null, "from")
            .Compute(["from", "until"], [nameof(Stage<TState>.WorkingDays)], (s, session) =>
                s.WorkingDays = session.WorkingDays(s.From, s.Until))
            .Text(s => s.Actor)
            .Text(s => s.Note);

    /// <summary>What rules read of a stored stage: (o, s) => new TRow { OwnerId = o.Id, Ordinal = s.Ordinal, … }.</summary>
    private static Expression<Func<TOwner, TStage, TRow>> Days<TOwner, TStage>()
    {
        var (owner, stage) = (Expression.Parameter(typeof(TOwner)), Expression.Parameter(typeof(TStage)));
        return Expression.Lambda<Func<TOwner, TStage, TRow>>(
            Expression.MemberInit(
                Expression.New(typeof(TRow)),
                Expression.Bind(typeof(TRow).GetProperty(nameof(IListRow.OwnerId))!, Expression.Property(owner, "Id")),
                Same(nameof(Stage<TState>.Ordinal)),
                Same(nameof(Stage<TState>.From)),
                Same(nameof(Stage<TState>.Until))),
            owner,
            stage);

        MemberAssignment Same(string property) =>
            Expression.Bind(typeof(TRow).GetProperty(property)!, Expression.Property(stage, property));
    }
}

/// <summary>A stage of an accreditation, with its number.</summary>
internal sealed class AccreditationStageRow : AccreditationStage, IListRow
{
    public int OwnerId { get; set; }
}

/// <summary>A stage of a site, with its number.</summary>
internal sealed class SiteStageRow : SiteStage, IListRow
{
    public int OwnerId { get; set; }
}

/// <summary>A stage of a selection, with its number.</summary>
internal sealed class ProgrammeSelectionStageRow : ProgrammeSelectionStage, IListRow
{
    public int OwnerId { get; set; }
}

/// <summary>A stage of an award, with its number.</summary>
internal sealed class HonourAwardStageRow : HonourAwardStage, IListRow
{
    public int OwnerId { get; set; }
}

/// <summary>A stage of a project, with its number.</summary>
internal sealed class ProjectStageRow : ProjectStage, IListRow
{
    public int OwnerId { get; set; }
}

/// <summary>A step of a service case, with its number.</summary>
internal sealed class ServiceCaseStepRow : ServiceCaseStep, IListRow
{
    public int OwnerId { get; set; }
}
