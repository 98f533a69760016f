using Yunnan.DataHub.Model.Certificates;

namespace Yunnan.DataHub.Catalogue.Seeding.Rows;

/// <summary>A row of contest-promotion-matrix.json.</summary>
internal sealed record ContestPromotionRow(
    string Key,
    int Tier,
    List<string> ContestsZh,
    ContestFormat Format,
    int TeamSize,
    int RankFrom,
    int? RankTo,
    decimal? RankToShare,
    RankShareBasis? RankToShareOf,
    string LevelWithoutPriorKey,
    string PriorLevelKey,
    string LevelWithPriorKey,
    string StudentMaximumKey,
    List<SourceRow> Sources);
