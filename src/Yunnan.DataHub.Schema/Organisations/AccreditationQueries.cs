using Yunnan.DataHub.Data;
using Yunnan.DataHub.Model.Organisations;
using Yunnan.DataHub.QueryEngine.Declaration;

namespace Yunnan.DataHub.Schema.Organisations;

/// <summary>Root fields of recognitions of establishments and persons for tasks and titles.</summary>
public static class AccreditationQueries
{
    /// <summary>Recognitions of establishments and persons for tasks and titles (资质).</summary>
    [UsePaging, UseFiltering, UseSorting, UseAggregation]
    public static IQueryable<Accreditation> GetAccreditations(HubDbContext hub) => hub.Accreditations;

    /// <summary>The recognition of this kind with this number; null where there is none (资质).</summary>
    /// <param name="hub">The database.</param>
    /// <param name="kind">What it is for.</param>
    /// <param name="number">Its number.</param>
    [UseFirstOrDefault]
    public static IQueryable<Accreditation> GetAccreditation(HubDbContext hub, AccreditationKind kind, string number) =>
        hub.Accreditations.Where(x => x.Kind == kind && x.Number == number);
}
