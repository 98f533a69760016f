using Yunnan.DataHub.Data.Bulk;

namespace Yunnan.DataHub.Imports.Declarations;

/// <summary>A stage of a record; the records' stages differ in the states that there are.</summary>
internal interface IStageRow<TState> : IListRow
    where TState : struct, Enum
{
    int Ordinal { get; set; }

    TState State { get; set; }

    string? LifecycleState { get; set; }

    DateOnly From { get; set; }

    DateOnly? Until { get; set; }

    int? WorkingDays { get; set; }

    string? Actor { get; set; }

    string? Note { get; set; }
}
