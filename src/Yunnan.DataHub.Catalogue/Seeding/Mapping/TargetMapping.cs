using System.Globalization;
using System.Text.Json;
using Yunnan.DataHub.Catalogue.Seeding.Rows;
using Yunnan.DataHub.Data.Configurations;
using Yunnan.DataHub.Data.Derivations;
using Yunnan.DataHub.Data.Seeding;
using Yunnan.DataHub.Model.Honours;
using Yunnan.DataHub.Model.Targets;

namespace Yunnan.DataHub.Catalogue.Seeding.Mapping;

/// <summary>Indicators, targets and the figures that documents state.</summary>
internal static class TargetMapping
{
    public static SeedBatch Indicators(CatalogueSource source, CatalogueFile file) =>
        new(file, source.Rows<IndicatorRow>(file.Name).ConvertAll(row => Indicator(row, file)), []);

    public static SeedBatch Derivations(CatalogueSource source, CatalogueFile file) =>
        new(file, source.Rows<DerivationRuleRow>(file.Name).ConvertAll(row => Derivation(row, source.Parts, file)), []);

    public static SeedBatch Targets(CatalogueSource source, CatalogueFile file)
    {
        var rows = source.Rows<TargetRow>(file.Name);
        var targets = rows.ConvertAll(row => Target(row, source, file));
        MirrorRelations(targets);
        return new(
            file,
            targets,
            [.. rows.SelectMany(row => row.HonourKeys.LinksTo<HonourScheme>(Link.TargetHonours, row.Key, "honours"))]);
    }

    public static SeedBatch Observations(CatalogueSource source, CatalogueFile file) =>
        new(file, source.Rows<ObservationRow>(file.Name).ConvertAll(row => Observation(row, source.Parts, file)), []);

    private static Indicator Indicator(IndicatorRow row, CatalogueFile file)
    {
        if (row.BreakdownKeys.Count > Breakdown.MaxLists)
            throw new HubSeedException(
                $"{file.Name}: row '{row.Key}', field 'breakdowns': there are {row.BreakdownKeys.Count} lists; at most "
                    + $"{Breakdown.MaxLists} are kept.");
        var indicator = row.To<Indicator>();
        indicator.Breakdown1Key = row.BreakdownKeys.ElementAtOrDefault(0);
        indicator.Breakdown2Key = row.BreakdownKeys.ElementAtOrDefault(1);
        indicator.Breakdown3Key = row.BreakdownKeys.ElementAtOrDefault(2);
        return indicator;
    }

    private static Target Target(TargetRow row, CatalogueSource source, CatalogueFile file)
    {
        var target = row.To<Target>();
        target.SetPart(source.Parts.Part(file, row.Key, row.IndicatorKey, row.PartKeys));
        foreach (var relation in target.Relations)
            relation.IsStated = true;
        target.Responsible = source.Names.Mentions(row.ResponsibleNames, row.Sources, file, row.Key, "responsible");
        return target;
    }

    private static DerivationRule Derivation(DerivationRuleRow row, PartLists parts, CatalogueFile file)
    {
        var rule = row.To<DerivationRule>();
        rule.SetPart(parts.Part(file, row.Key, row.IndicatorKey, row.PartKeys));
        rule.Where = JsonSerializer.Serialize(row.Where, CatalogueJson.Written);
        if (DerivationRules.Problem(rule) is { } problem)
            throw new HubSeedException($"{file.Name}: row '{row.Key}', {problem}");
        return rule;
    }

    /// <summary>The catalogue states a relation once, at the later document; each is added to the other target as well.</summary>
    private static void MirrorRelations(List<Target> targets)
    {
        var byKey = targets.ToDictionary(target => target.Key);
        var stated = targets.SelectMany(target => target.Relations.Select(relation => (Target: target, Relation: relation))).ToList();
        foreach (var (target, relation) in stated)
        {
            if (!byKey.TryGetValue(relation.RelatedTargetKey, out var related)) continue; // reported with all broken references
            related.Relations.Add(new TargetRelation
            {
                Type = Inverse(relation.Type),
                RelatedTargetKey = target.Key,
                Note = relation.Note,
            });
        }
    }

    private static TargetRelationType Inverse(TargetRelationType type) => type switch
    {
        TargetRelationType.PartOf => TargetRelationType.HasPart,
        TargetRelationType.HasPart => TargetRelationType.PartOf,
        TargetRelationType.Refines => TargetRelationType.RefinedBy,
        TargetRelationType.RefinedBy => TargetRelationType.Refines,
        _ => type,
    };

    private static Observation Observation(ObservationRow row, PartLists parts, CatalogueFile file)
    {
        var observation = row.To<Observation>();
        var period = row.Year.ToString(CultureInfo.InvariantCulture);
        observation.SetPart(parts.Part(file, $"{row.IndicatorKey}/{period}", row.IndicatorKey, row.PartKeys));
        observation.Period = period;
        observation.NameSubject();
        observation.Key = ObservationKey.Of(observation, CatalogueFiles.ObservationEnding[1..]);
        observation.PeriodEnd = new DateOnly(row.Year, 12, 31);
        observation.Status = ObservationStatus.Published;
        return observation;
    }
}
