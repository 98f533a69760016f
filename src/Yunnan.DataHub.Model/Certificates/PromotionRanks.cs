namespace Yunnan.DataHub.Model.Certificates;

/// <summary>The ranks of the levels that a contest promotion rule names, 1 the lowest (竞赛晋级规则的等级次序).</summary>
/// <param name="WithoutPrior">Rank for those who hold less than the prior level.</param>
/// <param name="Prior">Rank of the prior level.</param>
/// <param name="WithPrior">Rank for those who hold the prior level or more.</param>
/// <param name="StudentMaximum">Highest rank that a student can reach.</param>
public readonly record struct PromotionRanks(int WithoutPrior, int Prior, int WithPrior, int StudentMaximum)
{
    /// <summary>The rank that a result brings (yn-28 附件); null where it is not above the one held.</summary>
    /// <param name="heldRank">The rank held before; 0 for none.</param>
    /// <param name="isStudent">Whether the contestant is a student.</param>
    public int? Reached(int heldRank, bool isStudent)
    {
        var reached = heldRank >= Prior ? WithPrior : WithoutPrior;
        if (isStudent)
            reached = Math.Min(reached, StudentMaximum);
        return reached > heldRank ? reached : null;
    }
}
