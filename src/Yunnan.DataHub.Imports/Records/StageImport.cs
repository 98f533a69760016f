using Yunnan.DataHub.Data;
using Yunnan.DataHub.Imports.Declarations;

namespace Yunnan.DataHub.Imports.Records;

/// <summary>The dated history of records: a file for the stages of each.</summary>
internal static class StageImport
{
    /// <summary>Stages of a record, found again by the record and the place in its list.</summary>
    /// <param name="name">Name on the command line.</param>
    /// <param name="nameZh">Name in Chinese.</param>
    /// <param name="owner">The record whose stages they are.</param>
    /// <param name="stored">The days of the stages that the hub holds.</param>
    public static RecordDeclaration<TRow> Create<TRow, TState>(string name, string nameZh, JoinedReference owner, Func<HubDbContext, IQueryable<TRow>> stored)
        where TRow : class, IStageRow<TState>, new()
        where TState : struct, Enum =>
        new RecordDeclaration<TRow>(name, nameZh, $"The history of each {owner.Kind}, a row a stage, by {owner.Kind} and place in its history, from 0.", () => new TRow())
            .KeyedBy([.. owner.Parts.Select(part => owner.Name + part.Suffix), "ordinal"])
            .Owner(owner)
            .StoredAs(stored)
            .Value(s => s.Ordinal, Cells.Count)
            .Choice(s => s.State)
            .Text(s => s.LifecycleState)
            .Value(s => s.From, Cells.Date)
            .Value(s => s.Until, Cells.Date)
            .Check("until", s => s.Until < s.From ? "The stage ends before it begins." : null, "from")
            .Compute(["from", "until"], [nameof(IStageRow<TState>.WorkingDays)], (s, session) => s.WorkingDays = session.WorkingDays(s.From, s.Until))
            .Text(s => s.Actor)
            .Text(s => s.Note);
}
