using Yunnan.DataHub.Data;
using Yunnan.DataHub.Model.Honours;
using Yunnan.DataHub.QueryEngine.Declaration;

namespace Yunnan.DataHub.Schema.Honours;

/// <summary>Root fields of nominations for, and awards of, honours.</summary>
public static class HonourAwardQueries
{
    /// <summary>Nominations for, and awards of, honours (荣誉授予).</summary>
    [UsePaging, UseFiltering, UseSorting, UseAggregation]
    public static IQueryable<HonourAward> GetHonourAwards(HubDbContext hub) => hub.HonourAwards;

    /// <summary>The award of an honour to a recipient in a year; null where there is none (荣誉授予).</summary>
    /// <param name="hub">The database.</param>
    /// <param name="honourSchemeKey">Key of the honour.</param>
    /// <param name="year">Year of the round.</param>
    /// <param name="recipientKey">Who receives it, as in the field recipientKey.</param>
    [UseFirstOrDefault]
    public static IQueryable<HonourAward> GetHonourAward(HubDbContext hub, string honourSchemeKey, int year, string recipientKey) =>
        hub.HonourAwards.Where(x => x.HonourSchemeKey == honourSchemeKey && x.Year == year && x.RecipientKey == recipientKey);
}
