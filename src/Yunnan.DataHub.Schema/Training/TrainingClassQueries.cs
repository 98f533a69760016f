using Yunnan.DataHub.Data;
using Yunnan.DataHub.Model.Training;
using Yunnan.DataHub.QueryEngine.Declaration;

namespace Yunnan.DataHub.Schema.Training;

/// <summary>Root fields of training classes.</summary>
public static class TrainingClassQueries
{
    /// <summary>Training classes (培训班).</summary>
    [UsePaging, UseFiltering, UseSorting, UseAggregation]
    public static IQueryable<TrainingClass> GetTrainingClasses(HubDbContext hub) => hub.TrainingClasses;

    /// <summary>The class with this number; null where there is none (培训班).</summary>
    /// <param name="hub">The database.</param>
    /// <param name="number">The number of the class.</param>
    [UseFirstOrDefault]
    public static IQueryable<TrainingClass> GetTrainingClass(HubDbContext hub, string number) =>
        hub.TrainingClasses.Where(x => x.Number == number);
}
