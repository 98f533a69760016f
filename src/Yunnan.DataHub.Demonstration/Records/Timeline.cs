using Yunnan.DataHub.Model.Calendar;

namespace Yunnan.DataHub.Demonstration.Records;

/// <summary>A step of a course: a state and the working days that it lasts; a notice counts its first day.</summary>
internal readonly record struct Step<TState>(TState State, int Days, bool IsNotice = false)
    where TState : struct, Enum;

/// <summary>A stage with its days.</summary>
internal readonly record struct Stage<TState>(int Ordinal, TState State, DateOnly From, DateOnly? Until, int? WorkingDays)
    where TState : struct, Enum;

/// <summary>Puts courses on the calendar, up to the day on which the records end.</summary>
internal sealed class Timeline(WorkingDays calendar, DateOnly asOf)
{
    public WorkingDays Calendar => calendar;

    public DateOnly AsOf => asOf;

    /// <summary>The stages of a course: the last one, and one that isn't over on the last day, has no end.</summary>
    public List<Stage<TState>> Run<TState>(DateOnly start, params IReadOnlyList<Step<TState>> steps)
        where TState : struct, Enum
    {
        var stages = new List<Stage<TState>>(steps.Count);
        var from = start;
        for (var i = 0; i < steps.Count && from <= asOf; i++)
        {
            var (state, days, isNotice) = steps[i];
            var until = isNotice ? calendar.Add(from.AddDays(-1), days) : calendar.Add(from, days);
            if (i == steps.Count - 1 || until >= asOf)
            {
                stages.Add(new Stage<TState>(i, state, from, null, null));
                break;
            }

            stages.Add(new Stage<TState>(i, state, from, until, isNotice ? calendar.Within(from, until) : calendar.Between(from, until)));
            from = calendar.Add(until, 1);
        }

        return stages;
    }
}
