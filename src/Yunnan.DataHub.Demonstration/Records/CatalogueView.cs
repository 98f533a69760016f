using System.Diagnostics.CodeAnalysis;
using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Data;
using Yunnan.DataHub.Model.Certificates;
using Yunnan.DataHub.Model.Reference;
using Yunnan.DataHub.Model.Reporting;
using Yunnan.DataHub.Model.Subsidies;

namespace Yunnan.DataHub.Demonstration.Records;

/// <summary>
/// What the generator takes from the catalogue. Lists are ordered here and not by the database, so that every database gives the same.
/// </summary>
internal sealed record CatalogueView(
    IReadOnlyList<string?> LevelByRank,
    IReadOnlyDictionary<string, StandardView> Standards,
    IReadOnlyDictionary<string, HonourView> Honours,
    IReadOnlyDictionary<string, DutyView> Duties,
    IReadOnlyList<ContestPromotionRule> ContestRules,
    IReadOnlyDictionary<string, string[]> Counties,
    IReadOnlyDictionary<string, string> ShortNames,
    IReadOnlyDictionary<(string List, string Word), string> Codes,
    IReadOnlySet<string> Bodies)
{
    private const int Levels = 8;

    /// <summary>Reads it.</summary>
    public static async Task<CatalogueView> ReadAsync(HubDbContext context, CancellationToken cancellationToken)
    {
        var levels = new string?[Levels + 1];
        foreach (var level in await context.SkillLevels.Select(level => new { level.Rank, level.Key }).ToListAsync(cancellationToken))
            levels[level.Rank] = level.Key;
        var regions = await context.Regions
            .Select(region => new { region.Key, region.NameZh, region.ShortName, region.Level, region.ParentKey })
            .ToListAsync(cancellationToken);
        var duties = await context.ReportingDuties
            .Select(duty => new { duty.Key, duty.Frequency, duty.TimesPerMonth, duty.Due, Reporters = duty.Reporters.Select(o => o.Key) })
            .AsNoTracking().AsSplitQuery().ToListAsync(cancellationToken);
        var contestRules = await context.ContestPromotionRules.AsNoTracking().ToListAsync(cancellationToken);
        var codes = await context.Codes.AsNoTracking().ToListAsync(cancellationToken);
        return new CatalogueView(
            levels,
            await context.SubsidyStandards.Select(standard => new StandardView(standard.Key, standard.Amount, standard.Beneficiary))
                .ToDictionaryAsync(standard => standard.Key, cancellationToken),
            await context.HonourSchemes.Select(
                honour => new HonourView(honour.Key, honour.CycleYears, honour.PublicityWorkingDays, honour.ReviewCycleYears))
                .ToDictionaryAsync(honour => honour.Key, cancellationToken),
            duties.ToDictionary(duty => duty.Key,
                duty => new DutyView(
                    duty.Key, duty.Frequency, duty.TimesPerMonth, [.. duty.Due.OrderBy(rule => rule.Ordinal)],
                    [.. duty.Reporters.Order(StringComparer.Ordinal)])),
            [.. contestRules.OrderBy(rule => rule.Key, StringComparer.Ordinal)],
            regions.Where(region => region.Level == RegionLevel.County).GroupBy(region => region.ParentKey!)
                .ToDictionary(group => group.Key, group => group.Select(region => region.Key).Order(StringComparer.Ordinal).ToArray()),
            regions.Where(region => region.Level == RegionLevel.Prefecture)
                .ToDictionary(region => region.Key, region => region.ShortName ?? region.NameZh),
            codes.SelectMany(code => code.Words().Distinct().Select(word => (code.CodeListKey, Word: word, code.Key)))
                .ToDictionary(code => (code.CodeListKey, code.Word), code => code.Key),
            await context.ReportingBodies.Select(body => body.Key).ToHashSetAsync(cancellationToken));
    }

    /// <summary>The key of the code that a word means in a list; null for no word.</summary>
    /// <exception cref="KeyNotFoundException">The list has no such word.</exception>
    [return: NotNullIfNotNull(nameof(word))]
    public string? Code(string list, string? word) => word is null ? null : Codes[(list, word)];

    /// <summary>
    /// The body of an organisation that acts in a region: that of the region itself, else that of the prefecture or the province around it,
    /// or of the state; null where there is none.
    /// </summary>
    public string? Body(string? organisation, string region) => organisation is null ? null
        : new[] { region, RegionCode.PrefectureOf(region), Places.Province, null }
            .Select(place => ReportingBody.KeyOf(organisation, place)).FirstOrDefault(Bodies.Contains);

    /// <summary>The body of a region that has a duty; null where the catalogue names none.</summary>
    public string? Reporter(DutyView duty, string region) =>
        duty.Reporters.Select(organisation => ReportingBody.KeyOf(organisation, region)).FirstOrDefault(Bodies.Contains);

    /// <summary>The rank of a level.</summary>
    public int RankOf(string level) => LevelByRank.Index().First(pair => pair.Item == level).Index;
}

/// <summary>A money standard: its amount, where the documents print one.</summary>
internal sealed record StandardView(string Key, decimal? Amount, SubsidyBeneficiary Beneficiary);

/// <summary>An honour: the years between rounds, the working days of its notice, the years between reviews.</summary>
internal sealed record HonourView(string Key, int? CycleYears, int? PublicityWorkingDays, int? ReviewCycleYears);

/// <summary>A duty to report, its due days and who has it.</summary>
internal sealed record DutyView(
    string Key, DutyFrequency Frequency, int? TimesPerMonth, IReadOnlyList<DueRule> Due, IReadOnlyList<string> Reporters);
