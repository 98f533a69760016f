using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Data;
using Yunnan.DataHub.Model.Certificates;
using Yunnan.DataHub.QueryEngine;

namespace Yunnan.DataHub.Schema.Certificates;

/// <summary>The ranks of a contest promotion rule.</summary>
public sealed record LevelReachedInput(int WithoutPrior, int Prior, int WithPrior, int StudentMaximum);

/// <summary>The level that a contestant reaches by a contest promotion rule.</summary>
public static class LevelReachedFields
{
    /// <summary>What the level reached needs of a rule.</summary>
    public static readonly Expression<Func<ContestPromotionRule, LevelReachedInput>> Requires = r => new LevelReachedInput(
        r.LevelWithoutPrior.Rank, r.PriorLevel.Rank, r.LevelWithPrior.Rank, r.StudentMaximum.Rank);

    /// <summary>The level that a contestant of the rule's ranks reaches, given what the contestant holds (晋级等级).</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="hub">The database.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <param name="heldLevel">Key of the skill level held before; none without it.</param>
    /// <param name="isStudent">Whether the contestant is a student.</param>
    public static async Task<IReadOnlyList<ReachedLevel>> LevelReached(
        IReadOnlyList<LevelReachedInput> rules, HubDbContext hub, CancellationToken cancellationToken, string? heldLevel = null,
        bool isStudent = false)
    {
        var held = heldLevel is null
            ? 0 : await hub.SkillLevels.Where(l => l.Key == heldLevel).Select(l => (int?)l.Rank).FirstOrDefaultAsync(cancellationToken)
            ?? throw new QueryException(ErrorCodes.InvalidArgument,
                $"'{(heldLevel.Length > 40 ? heldLevel[..40] : heldLevel)}' is the key of no skill level: take a 'key' from "
                    + "'skillLevels'.");
        var levels = await hub.SkillLevels.AsNoTracking().IgnoreAutoIncludes().Select(l => new { l.Key, l.NameZh, l.Rank })
            .ToListAsync(cancellationToken);
        return [.. rules.Select(rule =>
        {
            var rank = new PromotionRanks(rule.WithoutPrior, rule.Prior, rule.WithPrior, rule.StudentMaximum).Reached(held, isStudent);
            var level = levels.Find(l => l.Rank == rank);
            return new ReachedLevel(level?.Key, level?.NameZh);
        })];
    }
}
