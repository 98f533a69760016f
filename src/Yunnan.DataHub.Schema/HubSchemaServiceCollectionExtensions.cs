using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Yunnan.DataHub.Data;
using Yunnan.DataHub.Model.Reference;
using Yunnan.DataHub.Model.Subsidies;
using Yunnan.DataHub.Model.Targets;
using Yunnan.DataHub.QueryEngine.Hosting;
using Yunnan.DataHub.Schema.Certificates;
using Yunnan.DataHub.Schema.Honours;
using Yunnan.DataHub.Schema.Lifecycles;
using Yunnan.DataHub.Schema.Policies;
using Yunnan.DataHub.Schema.Reference;
using Yunnan.DataHub.Schema.Reporting;
using Yunnan.DataHub.Schema.Subsidies;
using Yunnan.DataHub.Schema.Talent;
using Yunnan.DataHub.Schema.Targets;

namespace Yunnan.DataHub.Schema;

/// <summary>Registers the hub's GraphQL schema.</summary>
public static class HubSchemaServiceCollectionExtensions
{
    /// <summary>Adds the schema and what runs it. Needs the hub's database registered.</summary>
    public static IServiceCollection AddHubSchema(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<ProgressDay>();
        return services.AddQueryEngine<HubDbContext>(engine => engine
        .AddQueries(typeof(PolicyDocumentQueries))
        .AddQueries(typeof(TargetQueries))
        .AddQueries(typeof(TargetSummaryQueries))
        .AddQueries(typeof(IndicatorQueries))
        .AddQueries(typeof(ObservationQueries))
        .AddQueries(typeof(DerivedObservationQueries))
        .AddQueries(typeof(DerivationRuleQueries))
        .AddQueries(typeof(ProgrammeQueries))
        .AddQueries(typeof(HonourSchemeQueries))
        .AddQueries(typeof(LifecycleQueries))
        .AddQueries(typeof(SubsidyStandardQueries))
        .AddQueries(typeof(CertificateRuleQueries))
        .AddQueries(typeof(SkillLevelQueries))
        .AddQueries(typeof(ContestPromotionRuleQueries))
        .AddQueries(typeof(ReportingDutyQueries))
        .AddQueries(typeof(DataRuleQueries))
        .AddQueries(typeof(RegisterQueries))
        .AddQueries(typeof(RuleParameterQueries))
        .AddQueries(typeof(PolicyParagraphQueries))
        .AddQueries(typeof(OrganisationQueries))
        .AddQueries(typeof(OrganisationNameQueries))
        .AddQueries(typeof(RegionQueries))
        .AddRecords()
        .AddRollups()
        .AddType<Target>(target => target
            .Rename(t => t.Relations, "relatedTargets")
            .Dimension("unit", t => t.Unit)
            .Dimension("scope", t => t.Scope)
            .Dimension("policyDocumentTitleZh", t => t.PolicyDocument.TitleZh)
            .Compute("progress", TargetProgressFields.Requires, TargetProgressFields.Progress))
        .AddType<TargetRelation>(relation => relation
            .Rename(r => r.RelatedTarget, "target")
            .Rename(r => r.RelatedTargetKey, "targetKey"))
        .AddType<Observation>(observation => observation
            .Dimension("dimension", o => o.Dimension)
            .Dimension("period", o => o.Period)
            .Dimension("indicatorNameZh", o => o.Indicator.NameZh)
            .Dimension("regionNameZh", o => o.Region.NameZh))
        .AddType<DerivedObservation>(observation => observation
            .Dimension("dimension", o => o.Dimension)
            .Dimension("period", o => o.Period)
            .Dimension("indicatorNameZh", o => o.Indicator.NameZh)
            .Dimension("regionNameZh", o => o.Region.NameZh))
        .AddType<ObservationDifference>(difference => difference
            .Dimension("dimension", d => d.Dimension)
            .Dimension("period", d => d.Period)
            .Dimension("indicatorNameZh", d => d.Indicator.NameZh)
            .Dimension("regionNameZh", d => d.Region.NameZh))
        .AddType<SubsidyStandard>(standard => standard
            .Dimension("level", s => s.Level)
            .Dimension("per", s => s.Per))
        // A region or an organisation may have observations by the hundred thousand: they are asked for by the root field.
        .AddType<SourceReference>(source => source.Compute("text", SourceTextFields.Requires, SourceTextFields.Text))
        .AddType<Region>(region => region.Ignore(r => r.Observations))
        .AddType<Organisation>(organisation => organisation.Ignore(o => o.Observations)));
    }
}
