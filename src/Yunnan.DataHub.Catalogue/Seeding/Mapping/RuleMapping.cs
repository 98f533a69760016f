using System.Text.Json;
using Yunnan.DataHub.Catalogue.Seeding.Rows;
using Yunnan.DataHub.Data.Configurations;
using Yunnan.DataHub.Data.Seeding;
using Yunnan.DataHub.Model;
using Yunnan.DataHub.Model.Certificates;
using Yunnan.DataHub.Model.Lifecycles;
using Yunnan.DataHub.Model.Reference;
using Yunnan.DataHub.Model.Reporting;
using Yunnan.DataHub.Model.Subsidies;

namespace Yunnan.DataHub.Catalogue.Seeding.Mapping;

/// <summary>Lifecycles, subsidies, certificate rules, reporting duties and data rules.</summary>
internal static class RuleMapping
{
    private const string StandardLevels = "standard-level";

    public static SeedBatch Lifecycles(CatalogueSource source, CatalogueFile file) =>
        new(file, source.Rows<LifecycleRow>(file.Name).ConvertAll(row => Lifecycle(row, source.Names, file)), []);

    public static SeedBatch Subsidies(CatalogueSource source, CatalogueFile file)
    {
        var rows = source.Rows<SubsidyRow>(file.Name);
        return new(
            file,
            rows.ConvertAll(row => row.To<SubsidyStandard>()),
            [
                .. rows.SelectMany(row => row.PayerKeys.LinksTo<Organisation>(Link.SubsidyPayers, row.Key, "payer")),
                .. rows.SelectMany(row => row.LevelCodes.ConvertAll(code => Code.KeyOf(StandardLevels, code))
                    .LinksTo<Code>(Link.SubsidyLevels, row.Key, "levels")),
            ]);
    }

    public static SeedBatch CertificateRules(CatalogueSource source, CatalogueFile file) =>
        new(file, source.Rows<CertificateRuleRow>(file.Name).ConvertAll(CertificateRule), []);

    public static SeedBatch ContestPromotionRules(CatalogueSource source, CatalogueFile file) =>
        new(file, source.Rows<ContestPromotionRow>(file.Name).ConvertAll(row => row.To<ContestPromotionRule>()), []);

    public static SeedBatch ReportingDuties(CatalogueSource source, CatalogueFile file)
    {
        var rows = source.Rows<ReportingDutyRow>(file.Name);
        return new(
            file,
            rows.ConvertAll(row => row.To<ReportingDuty>()),
            [
                .. rows.SelectMany(row => row.ReporterKeys.LinksTo<Organisation>(Link.DutyReporters, row.Key, "reporter")),
                .. rows.SelectMany(row => row.RecipientKeys.LinksTo<Organisation>(Link.DutyRecipients, row.Key, "recipient")),
            ]);
    }

    public static SeedBatch DataRules(CatalogueSource source, CatalogueFile file) =>
        new(file, source.Rows<DataRuleRow>(file.Name).ConvertAll(DataRule), []);

    private static Lifecycle Lifecycle(LifecycleRow row, PrintedNames names, CatalogueFile file)
    {
        CheckStates(row, file);
        var lifecycle = row.To<Lifecycle>();
        lifecycle.States = row.StateNames.ConvertAll(name => new LifecycleState
        {
            Name = name,
            IsInitial = row.Initial.Contains(name),
            IsFinal = row.Final.Contains(name),
        });
        foreach (var transition in lifecycle.Transitions.Where(transition => transition.By is not null))
            transition.OrganisationNameKey = names.Find(transition.By!, row.Sources.Select(source => source.PolicyDocumentKey), "who");
        return lifecycle;
    }

    private static void CheckStates(LifecycleRow row, CatalogueFile file)
    {
        var used = row.Transitions.SelectMany(transition => new[] { transition.From, transition.To }).Concat(row.Initial).Concat(row.Final);
        if (used.Except(row.StateNames).FirstOrDefault() is { } unknown)
            throw new HubSeedException($"{file.Name}: row '{row.Key}', field 'states': the state '{unknown}' is used but not listed.");
    }

    private static CertificateRule CertificateRule(CertificateRuleRow row)
    {
        var rule = row.To<CertificateRule>();
        rule.Machine = Values(row.MachineValues);
        return rule;
    }

    private static DataRule DataRule(DataRuleRow row)
    {
        var rule = row.To<DataRule>();
        rule.Parameter = Values(row.ParameterValues);
        return rule;
    }

    private static List<RuleValue> Values(Dictionary<string, JsonElement>? values) =>
        values is null ? [] : [.. values.Select(pair => Value(pair.Key, pair.Value))];

    private static RuleValue Value(string name, JsonElement value) => new()
    {
        Name = name,
        Number = value.Number(),
        Text = value.Text(),
        Flag = value.ValueKind is JsonValueKind.True or JsonValueKind.False ? value.GetBoolean() : null,
        Items = value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Select(item => item.ToString())] : [],
    };
}
