using Yunnan.DataHub.Imports.Declarations;
using Yunnan.DataHub.Model.Reporting;
using static Yunnan.DataHub.Imports.Records.ImportableRecords;

namespace Yunnan.DataHub.Imports.Records;

/// <summary>Legal aid, card requests, withdrawals of titles and other cases.</summary>
internal static class ServiceCaseImport
{
    public static RecordDeclaration<ServiceCase> Create() =>
        new RecordDeclaration<ServiceCase>(
            "service-cases", "服务事项",
            "Legal aid, card requests, withdrawals of titles and other cases, by kind and number. What isn't concluded is overdue by "
                + "the day of the import.",
            () => new ServiceCase { Number = "", Title = "", RegionKey = Province, Source = "" })
            .KeyedBy("kind", "number")
            .Choice(c => c.Kind)
            .Text(c => c.Number)
            .Text(c => c.Title)
            .Reference(c => c.PersonId, References.Person)
            .Reference(c => c.EstablishmentId, References.Establishment)
            .Reference(c => c.CounterpartId, References.Establishment)
            .Reference(c => c.HonourAwardId, JoinedReferences.HonourAward)
            .Catalogued(c => c.HandledByKey, CatalogueList.Bodies)
            .Region(c => c.RegionKey)
            .Coded(c => c.RequestKey)
            .Coded(c => c.AidFormKey)
            .Coded(c => c.SchoolRoleKey)
            .Coded(c => c.UnionRoleKey)
            .Coded(c => c.GroundKey)
            .Value(c => c.IsExempt, Cells.Flag)
            .Value(c => c.Amount, Cells.Amount)
            .Value(c => c.TermFrom, Cells.Date)
            .Value(c => c.TermUntil, Cells.Date)
            .Check("termUntil", c => c.TermUntil < c.TermFrom ? "What is agreed ends before it begins." : null, "termFrom")
            .Text(c => c.AgreementNumber)
            .Value(c => c.AgreementSignedOn, Cells.Date)
            .Value(c => c.ReceivedOn, Cells.Date)
            .Value(c => c.DueOn, Cells.Date)
            .Value(c => c.ConcludedOn, Cells.Date)
            .Check("concludedOn", c => c.ConcludedOn < c.ReceivedOn ? "The case was done before it was received." : null, "receivedOn")
            .Compute(["receivedOn", "concludedOn"], [nameof(ServiceCase.WorkingDays)],
                (c, session) => c.WorkingDays = c.ConcludedOn is { } day ? session.Calendar.Between(c.ReceivedOn, day) : null)
            .Compute(["dueOn", "concludedOn"], [nameof(ServiceCase.IsOverdue)],
                (c, session) => c.IsOverdue = (c.ConcludedOn ?? session.Today) > c.DueOn, isDated: true)
            .Choice(c => c.State)
            .Coded(c => c.DecisionKey)
            .Text(c => c.Outcome)
            .Catalogued(c => c.LifecycleKey, CatalogueList.Lifecycles)
            .Origin(c => c.IsSynthetic, c => c.Source);
}
