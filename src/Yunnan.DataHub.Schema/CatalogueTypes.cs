using Yunnan.DataHub.Data.Targets;
using Yunnan.DataHub.Model.Calendar;
using Yunnan.DataHub.Model.Certificates;
using Yunnan.DataHub.Model.Honours;
using Yunnan.DataHub.Model.Lifecycles;
using Yunnan.DataHub.Model.Policies;
using Yunnan.DataHub.Model.Reference;
using Yunnan.DataHub.Model.Reporting;
using Yunnan.DataHub.Model.Subsidies;
using Yunnan.DataHub.Model.Talent;
using Yunnan.DataHub.Model.Targets;
using Yunnan.DataHub.QueryEngine.Declaration;
using Yunnan.DataHub.Schema.Certificates;
using Yunnan.DataHub.Schema.Policies;
using Yunnan.DataHub.Schema.Targets;

namespace Yunnan.DataHub.Schema;

/// <summary>What the documents say in the schema: the catalogue, its targets, and the figures beside them.</summary>
internal static class CatalogueTypes
{
    public static void AddCatalogue(this QueryEngineBuilder engine)
    {
        engine.Entity<PolicyDocument>("policyDocuments").FindBy(d => d.Key);
        engine.Entity<Programme>("programmes").FindBy(p => p.Key);
        engine.Entity<HonourScheme>("honourSchemes").FindBy(h => h.Key);
        engine.Entity<Lifecycle>("lifecycles").FindBy(l => l.Key);
        engine.Entity<SubsidyStandard>("subsidyStandards").FindBy(s => s.Key);
        engine.Entity<CertificateRule>("certificateRules").FindBy(r => r.Key);
        engine.Entity<SkillLevel>("skillLevels").FindBy(l => l.Key);
        engine.Entity<ContestPromotionRule>("contestPromotionRules").FindBy(r => r.Key)
            .Compute("levelReached", LevelReachedFields.Requires, LevelReachedFields.LevelReached);
        engine.Entity<ReportingDuty>("reportingDuties").FindBy(d => d.Key);
        engine.Entity<DataRule>("dataRules").FindBy(r => r.Key);
        engine.Entity<Register>("registers").FindBy(r => r.Key);
        engine.Entity<RuleParameter>("ruleParameters").FindBy(p => p.Key);
        engine.Entity<PolicyParagraph>("policyParagraphs").FindBy(p => p.Line);
        engine.Type<SourceReference>().Compute("text", SourceTextFields.Requires, SourceTextFields.Text);
        engine.Entity<Occupation>("occupations").FindBy(o => o.Key);
        engine.Entity<Industry>("industries").FindBy(i => i.Key);
        engine.Entity<OrganisationName>("organisationNames").FindBy(n => n.Key);

        engine.Entity<CodeList>("codeLists").FindBy(l => l.Key);
        engine.Entity<Code>("codes").FindBy(c => c.Key);
        engine.Entity<Organisation>("organisations").FindBy(o => o.Key);
        engine.Entity<Region>("regions").FindBy(r => r.Key);
        engine.Entity<ReportingBody>("reportingBodies").FindBy(b => b.Key);
        engine.Entity<CalendarDay>("calendarDays").FindBy(d => d.Day);
        engine.Calendar<CalendarDay>(d => d.Day, d => d.WorkingDayNumber);
        AddTargets(engine);
    }

    private static void AddTargets(QueryEngineBuilder engine)
    {
        engine.Entity<Target>("targets").FindBy(t => t.Key)
            .Rename(t => t.Relations, "relatedTargets")
            .Compute("progress", TargetProgressInput.Of, TargetProgressFields.Progress)
            .Compute("progressByRegion", TargetProgressInput.Of, TargetProgressFields.ProgressByRegion)
            .Compute("progressBySubject", TargetProgressInput.Of, TargetProgressFields.ProgressBySubject);
        engine.Type<TargetRelation>()
            .Rename(r => r.RelatedTarget, "target")
            .Rename(r => r.RelatedTargetKey, "targetKey");
        engine.Field("targetSummary", TargetSummaryField.Summary);
        engine.Entity<Indicator>("indicators").FindBy(i => i.Key);
        engine.Entity<DerivationRule>("derivationRules").FindBy(r => r.Key);
        engine.Entity<Observation>("observations").FindBy(o => o.Key);
        engine.Entity<DerivedObservation>("derivedObservations").FindBy(o => o.Key);
        engine.Entity<ObservationDifference>("observationDifferences").FindBy(d => d.Key);
    }
}
