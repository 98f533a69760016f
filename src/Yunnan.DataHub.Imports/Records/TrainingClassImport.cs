using Yunnan.DataHub.Imports.Declarations;
using Yunnan.DataHub.Model.Training;
using static Yunnan.DataHub.Imports.Records.ImportableRecords;

namespace Yunnan.DataHub.Imports.Records;

/// <summary>Training classes.</summary>
internal static class TrainingClassImport
{
    public static RecordDeclaration<TrainingClass> Create() =>
        new RecordDeclaration<TrainingClass>(
            "training-classes", "培训班",
            "Training classes, by number.",
            () => new TrainingClass { Number = "", NameZh = "", RegionKey = Province, Source = "" })
            .KeyedBy("number")
            .Text(c => c.Number)
            .Text(c => c.NameZh)
            .Choice(c => c.Kind)
            .Catalogued(c => c.ProgrammeKey, CatalogueList.Programmes)
            .Catalogued(c => c.OccupationKey, CatalogueList.Occupations)
            .Catalogued(c => c.SkillLevelKey, CatalogueList.SkillLevels)
            .Reference(c => c.ProviderId, References.Establishment)
            .Reference(c => c.EvaluationBodyId, References.Establishment)
            .Catalogued(c => c.OrganiserKey, CatalogueList.Bodies)
            .Region(c => c.RegionKey)
            .Value(c => c.StartsOn, Cells.Date)
            .Value(c => c.EndsOn, Cells.Date)
            .Check("endsOn", c => c.EndsOn < c.StartsOn ? "The class ends before it starts." : null, "startsOn")
            .Value(c => c.RegisteredOn, Cells.Date)
            .Value(c => c.PlannedPersons, Cells.Count)
            .Value(c => c.Hours, Cells.Amount)
            .Value(c => c.PracticeHours, Cells.Amount)
            .Check("practiceHours", c => c.PracticeHours > c.Hours ? "There are more hours of practice than hours." : null, "hours")
            .Value(c => c.OnlineHours, Cells.Amount)
            .Check("onlineHours", c => c.OnlineHours > c.Hours ? "There are more online hours than hours." : null, "hours")
            .Compute(["hours", "onlineHours"], [nameof(TrainingClass.OnlineShare)],
                (c, _) => c.OnlineShare = c.Hours > 0 && c.OnlineHours is { } online ? decimal.Round(online / c.Hours.Value, 4) : null)
            .Reference(c => c.TheoryTeacherId, References.Person)
            .Reference(c => c.PracticeTeacherId, References.Person)
            .Compute(
                ["theoryTeacherIdentityNumber", "practiceTeacherIdentityNumber"],
                [nameof(TrainingClass.HasOneTeacherForBoth)],
                (c, _) => c.HasOneTeacherForBoth = c.TheoryTeacherId is not null && c.TheoryTeacherId == c.PracticeTeacherId)
            .Choice(c => c.Fund)
            .Choice(c => c.State)
            .Origin(c => c.IsSynthetic, c => c.Source);
}
