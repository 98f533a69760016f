using Yunnan.DataHub.Data;
using Yunnan.DataHub.Model.Training;
using Yunnan.DataHub.QueryEngine.Declaration;

namespace Yunnan.DataHub.Schema.Training;

/// <summary>Root fields of persons in training classes: person-times.</summary>
public static class TrainingEnrolmentQueries
{
    /// <summary>Persons in training classes: person-times (培训学员).</summary>
    [UsePaging, UseFiltering, UseSorting, UseAggregation]
    public static IQueryable<TrainingEnrolment> GetTrainingEnrolments(HubDbContext hub) => hub.TrainingEnrolments;

    /// <summary>The enrolment of a person in a class; null where there is none (培训学员).</summary>
    /// <param name="hub">The database.</param>
    /// <param name="classNumber">The number of the class.</param>
    /// <param name="personId">The number of the person, as in the field personId.</param>
    [UseFirstOrDefault]
    public static IQueryable<TrainingEnrolment> GetTrainingEnrolment(HubDbContext hub, string classNumber, long personId) =>
        hub.TrainingEnrolments.Where(x => x.TrainingClass.Number == classNumber && x.PersonId == personId);
}
