using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using Microsoft.EntityFrameworkCore.Metadata.Conventions.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Yunnan.DataHub.Data.Access;
using Yunnan.DataHub.Data.Configurations;
using Yunnan.DataHub.Data.People;
using Yunnan.DataHub.Data.Rollups;
using Yunnan.DataHub.Data.Seeding;
using Yunnan.DataHub.Data.Targets;
using Yunnan.DataHub.Data.Versions;
using Yunnan.DataHub.Model;
using Yunnan.DataHub.Model.Calendar;
using Yunnan.DataHub.Model.Certificates;
using Yunnan.DataHub.Model.Competitions;
using Yunnan.DataHub.Model.Honours;
using Yunnan.DataHub.Model.Lifecycles;
using Yunnan.DataHub.Model.Organisations;
using Yunnan.DataHub.Model.People;
using Yunnan.DataHub.Model.Policies;
using Yunnan.DataHub.Model.Projects;
using Yunnan.DataHub.Model.Reference;
using Yunnan.DataHub.Model.Reporting;
using Yunnan.DataHub.Model.Sites;
using Yunnan.DataHub.Model.Subsidies;
using Yunnan.DataHub.Model.Talent;
using Yunnan.DataHub.Model.Targets;
using Yunnan.DataHub.Model.Training;
using Yunnan.DataHub.Model.Workforce;

namespace Yunnan.DataHub.Data;

/// <summary>The hub's database: one model for both providers, which add only what is theirs (collation, storage of decimals).</summary>
public class HubDbContext(DbContextOptions<HubDbContext> options) : DbContext(options)
{
    /// <summary>Longest key, in characters: SQL Server can index it.</summary>
    public const int MaxKeyLength = 200;

    /// <summary>Longest text that is no key, in characters.</summary>
    public const int MaxTextLength = 2000;

    /// <summary>Policy documents.</summary>
    public DbSet<PolicyDocument> PolicyDocuments => Set<PolicyDocument>();

    /// <summary>Numbers of rules.</summary>
    public DbSet<RuleParameter> RuleParameters => Set<RuleParameter>();

    /// <summary>Paragraphs of the documents, where their texts were imported.</summary>
    public DbSet<PolicyParagraph> PolicyParagraphs => Set<PolicyParagraph>();

    /// <summary>Lists that documents print.</summary>
    public DbSet<Register> Registers => Set<Register>();

    /// <summary>Administrative divisions.</summary>
    public DbSet<Region> Regions => Set<Region>();

    /// <summary>Organisations.</summary>
    public DbSet<Organisation> Organisations => Set<Organisation>();

    /// <summary>Single bodies that act and report (报送主体).</summary>
    public DbSet<ReportingBody> ReportingBodies => Set<ReportingBody>();

    /// <summary>Closed lists (代码表).</summary>
    public DbSet<CodeList> CodeLists => Set<CodeList>();

    /// <summary>The codes of closed lists (代码).</summary>
    public DbSet<Code> Codes => Set<Code>();

    /// <summary>Printed names of organisations.</summary>
    public DbSet<OrganisationName> OrganisationNames => Set<OrganisationName>();

    /// <summary>Skill levels.</summary>
    public DbSet<SkillLevel> SkillLevels => Set<SkillLevel>();

    /// <summary>Indicators.</summary>
    public DbSet<Indicator> Indicators => Set<Indicator>();

    /// <summary>Targets.</summary>
    public DbSet<Target> Targets => Set<Target>();

    /// <summary>Observed figures.</summary>
    public DbSet<Observation> Observations => Set<Observation>();

    /// <summary>Rules by which indicators are counted from records.</summary>
    public DbSet<DerivationRule> DerivationRules => Set<DerivationRule>();

    /// <summary>Figures counted from records.</summary>
    public DbSet<DerivedObservation> DerivedObservations => Set<DerivedObservation>();

    /// <summary>Reported figures beside counted ones.</summary>
    public DbSet<ObservationDifference> ObservationDifferences => Set<ObservationDifference>();

    /// <summary>Targets as they are judged, kept for SQL views.</summary>
    public DbSet<JudgedTarget> JudgedTargets => Set<JudgedTarget>();

    /// <summary>Programmes.</summary>
    public DbSet<Programme> Programmes => Set<Programme>();

    /// <summary>Honours.</summary>
    public DbSet<HonourScheme> HonourSchemes => Set<HonourScheme>();

    /// <summary>Lifecycles.</summary>
    public DbSet<Lifecycle> Lifecycles => Set<Lifecycle>();

    /// <summary>Certificate rules.</summary>
    public DbSet<CertificateRule> CertificateRules => Set<CertificateRule>();

    /// <summary>Contest promotion rules.</summary>
    public DbSet<ContestPromotionRule> ContestPromotionRules => Set<ContestPromotionRule>();

    /// <summary>Subsidy standards.</summary>
    public DbSet<SubsidyStandard> SubsidyStandards => Set<SubsidyStandard>();

    /// <summary>Reporting duties.</summary>
    public DbSet<ReportingDuty> ReportingDuties => Set<ReportingDuty>();

    /// <summary>Data rules.</summary>
    public DbSet<DataRule> DataRules => Set<DataRule>();

    /// <summary>Persons.</summary>
    public DbSet<Person> People => Set<Person>();

    /// <summary>Establishments.</summary>
    public DbSet<Establishment> Establishments => Set<Establishment>();

    /// <summary>Yearly figures of establishments.</summary>
    public DbSet<EstablishmentYear> EstablishmentYears => Set<EstablishmentYear>();

    /// <summary>Recognitions.</summary>
    public DbSet<Accreditation> Accreditations => Set<Accreditation>();

    /// <summary>Sanctions.</summary>
    public DbSet<Sanction> Sanctions => Set<Sanction>();

    /// <summary>Industries.</summary>
    public DbSet<Industry> Industries => Set<Industry>();

    /// <summary>Occupations.</summary>
    public DbSet<Occupation> Occupations => Set<Occupation>();

    /// <summary>Selections into programmes.</summary>
    public DbSet<ProgrammeSelection> ProgrammeSelections => Set<ProgrammeSelection>();

    /// <summary>Benefit cards.</summary>
    public DbSet<BenefitCard> BenefitCards => Set<BenefitCard>();

    /// <summary>Years of those selected (入选人才年度情况).</summary>
    public DbSet<SelectionYear> SelectionYears => Set<SelectionYear>();

    /// <summary>Awards.</summary>
    public DbSet<HonourAward> HonourAwards => Set<HonourAward>();

    /// <summary>Skill certificates.</summary>
    public DbSet<SkillCertificate> SkillCertificates => Set<SkillCertificate>();

    /// <summary>Training classes.</summary>
    public DbSet<TrainingClass> TrainingClasses => Set<TrainingClass>();

    /// <summary>Enrolments in training classes.</summary>
    public DbSet<TrainingEnrolment> TrainingEnrolments => Set<TrainingEnrolment>();

    /// <summary>Competitions.</summary>
    public DbSet<Competition> Competitions => Set<Competition>();

    /// <summary>Results in competitions.</summary>
    public DbSet<CompetitionEntry> CompetitionEntries => Set<CompetitionEntry>();

    /// <summary>Sites.</summary>
    public DbSet<Site> Sites => Set<Site>();

    /// <summary>Assessments of sites.</summary>
    public DbSet<SiteAssessment> SiteAssessments => Set<SiteAssessment>();

    /// <summary>Workers of sites.</summary>
    public DbSet<SiteMember> SiteMembers => Set<SiteMember>();

    /// <summary>Projects.</summary>
    public DbSet<Project> Projects => Set<Project>();

    /// <summary>Claims.</summary>
    public DbSet<SubsidyClaim> SubsidyClaims => Set<SubsidyClaim>();

    /// <summary>Payments.</summary>
    public DbSet<Payment> Payments => Set<Payment>();

    /// <summary>Head counts.</summary>
    public DbSet<WorkforceCount> WorkforceCounts => Set<WorkforceCount>();

    /// <summary>Reports handed in or owed.</summary>
    public DbSet<Submission> Submissions => Set<Submission>();

    /// <summary>Cases.</summary>
    public DbSet<ServiceCase> ServiceCases => Set<ServiceCase>();

    /// <summary>Days and whether they are worked.</summary>
    public DbSet<CalendarDay> CalendarDays => Set<CalendarDay>();

    /// <summary>Keys by which programs make themselves known.</summary>
    public DbSet<ApiKey> ApiKeys => Set<ApiKey>();

    /// <summary>The secret under which cursors are sealed.</summary>
    public DbSet<CursorSecret> CursorSecrets => Set<CursorSecret>();

    /// <summary>Which key identity numbers are hashed under.</summary>
    public DbSet<IdentityKeyFingerprint> IdentityKeyFingerprints => Set<IdentityKeyFingerprint>();

    /// <summary>Which state of each seed file the database holds.</summary>
    public DbSet<SeedFile> SeedFiles => Set<SeedFile>();

    /// <summary>The state of the data as a whole.</summary>
    public DbSet<DataVersion> DataVersions => Set<DataVersion>();

    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<decimal>().HavePrecision(19, 4);
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcDateTimeConverter>();
        configurationBuilder.Conventions.Replace<ForeignKeyIndexConvention>(
            services => new ReferenceIndexConvention(services.GetRequiredService<ProviderConventionSetBuilderDependencies>()));
    }

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        // Said first: a shape with several owners would otherwise be taken for an entity of its own.
        modelBuilder.Owned<SourceReference>();
        modelBuilder.Owned<OrganisationMention>();
        modelBuilder.Owned<Conflict>();
        modelBuilder.Owned<ConflictValue>();
        modelBuilder.Owned<RuleValue>();
        modelBuilder.AddEntities();
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(HubDbContext).Assembly);
        modelBuilder.AddRollups();
        modelBuilder.LimitTexts();
        modelBuilder.CascadeOnlyFromOwners();
    }
}
