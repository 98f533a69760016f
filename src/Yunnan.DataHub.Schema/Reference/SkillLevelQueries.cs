using Yunnan.DataHub.Data;
using Yunnan.DataHub.Model.Reference;
using Yunnan.DataHub.QueryEngine.Declaration;

namespace Yunnan.DataHub.Schema.Reference;

/// <summary>Root fields of levels of the eight-level skill system.</summary>
public static class SkillLevelQueries
{
    /// <summary>The levels of the eight-level skill system (职业技能等级).</summary>
    [UsePaging, UseFiltering, UseSorting]
    public static IQueryable<SkillLevel> GetSkillLevels(HubDbContext hub) => hub.SkillLevels;

    /// <summary>The level with this code; null where there is none (职业技能等级).</summary>
    /// <param name="hub">The database.</param>
    /// <param name="key">The key.</param>
    [UseFirstOrDefault]
    public static IQueryable<SkillLevel> GetSkillLevel(HubDbContext hub, string key) => hub.SkillLevels.Where(x => x.Key == key);
}
