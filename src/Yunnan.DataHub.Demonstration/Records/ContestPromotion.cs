using Yunnan.DataHub.Model.Certificates;

namespace Yunnan.DataHub.Demonstration.Records;

/// <summary>Which level a result brings, by the contest matrix of the catalogue (yn-28).</summary>
internal sealed class ContestPromotion(CatalogueView catalogue)
{
    private readonly ILookup<(int Tier, ContestFormat Format),
        ContestPromotionRule> _rules = catalogue.ContestRules.ToLookup(rule => (rule.Tier, rule.Format));

    /// <summary>The rank reached; null where the result brings none above the one held.</summary>
    /// <param name="contest">The competition.</param>
    /// <param name="place">The place, from 1.</param>
    /// <param name="priorRank">The rank held before; 0 for none.</param>
    /// <param name="isStudent">Whether the contestant is a student.</param>
    public int? RankFor(MadeCompetition contest, int place, int priorRank, bool isStudent)
    {
        var rule = _rules[(contest.Tier, contest.Format)]
            .FirstOrDefault(rule => place >= rule.RankFrom && place <= (rule.RankTo ?? (int)(contest.FieldSize * rule.RankToShare!.Value)));
        if (rule is null)
            return null;
        var ranks = new PromotionRanks(
            catalogue.RankOf(rule.LevelWithoutPriorKey), catalogue.RankOf(rule.PriorLevelKey), catalogue.RankOf(rule.LevelWithPriorKey),
            catalogue.RankOf(rule.StudentMaximumKey));
        return ranks.Reached(priorRank, isStudent);
    }
}
