using Yunnan.DataHub.Data;
using Yunnan.DataHub.Model.Talent;
using Yunnan.DataHub.QueryEngine.Declaration;

namespace Yunnan.DataHub.Schema.Talent;

/// <summary>Root fields of talent benefit cards.</summary>
public static class BenefitCardQueries
{
    /// <summary>Talent benefit cards (惠才卡).</summary>
    [UsePaging, UseFiltering, UseSorting, UseAggregation]
    public static IQueryable<BenefitCard> GetBenefitCards(HubDbContext hub) => hub.BenefitCards;

    /// <summary>The benefit card with this number; null where there is none (惠才卡).</summary>
    /// <param name="hub">The database.</param>
    /// <param name="number">The number on the card.</param>
    [UseFirstOrDefault]
    public static IQueryable<BenefitCard> GetBenefitCard(HubDbContext hub, string number) =>
        hub.BenefitCards.Where(x => x.Number == number);
}
