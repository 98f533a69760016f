using Yunnan.DataHub.Model;
using Yunnan.DataHub.Model.Honours;
using Yunnan.DataHub.Model.Organisations;
using Yunnan.DataHub.Model.Projects;
using Yunnan.DataHub.Model.Reference;
using Yunnan.DataHub.Model.Reporting;
using Yunnan.DataHub.Model.Sites;
using Yunnan.DataHub.Model.Subsidies;
using Yunnan.DataHub.Model.Training;
using Yunnan.DataHub.Model.Workforce;

namespace Yunnan.DataHub.Demonstration.Records;

/// <summary>A value and how often it comes, beside the others of its list.</summary>
public sealed record Weighted<T>(T Value, int Weight);

/// <summary>An occupation; new ones have a day of publication.</summary>
public sealed record OccupationSettings(string Key, string Name, int Weight, string Industry, DateOnly? PublishedOn = null,
    bool InSubsidyCatalogue = true);

/// <summary>An industry.</summary>
public sealed record IndustrySettings(string Key, string Name, int Weight, string? Parent = null);

/// <summary>
/// Establishments of one kind: the first two characters of their codes, and a name with places for prefecture and number.
/// </summary>
public sealed record EstablishmentSettings(EstablishmentKind Kind, string CodePrefix, int Weight, string Name, string Industry,
    Ownership Ownership);

/// <summary>Training of one kind, and whether it leads to certificates.</summary>
public sealed record TrainingSettings(TrainingKind Kind, string Programme, int Weight, string Organiser, SubsidyFund Fund, int Hours,
    bool Certifies);

/// <summary>A standard under which persons claim for a certificate of a rank.</summary>
public sealed record ClaimSettings(string Standard, int Rank, SubsidyFund Fund, int Weight, bool OfClass, string Payer);

/// <summary>Sites of one kind.</summary>
public sealed record SiteSettings(
    SiteKind Kind, string Name, int Count, AdministrativeLevel Level, bool Stars, IReadOnlyList<string> AbsentPrefectures,
    IReadOnlyList<string> Categories,
    bool HasLeader, int Batches, string? Scheme = null, string? Grant = null, string? SupervisedBy = null, string? Lifecycle = null);

/// <summary>
/// An honour: who receives it, and by what it is paid. Where documents fix a number, a round has that many nominations and at most so many
/// awards; others come by weight. Rounds follow the cycle of the catalogue, or of the settings; persons need a certificate of the least
/// rank.
/// </summary>
public sealed record HonourSettings(
    string Scheme, int Weight, RecipientKind Recipient, IReadOnlyList<GradeSettings> Grades, IReadOnlyList<string> Categories,
    IReadOnlyList<BenefitPayer> Payers,
    string NominatedBy, string? Lifecycle = null, string? Standard = null, EstablishmentKind Of = EstablishmentKind.Enterprise,
    int? Round = null, int? Most = null,
    int LeastRank = 0, int? Every = null);

/// <summary>A grade of an honour, the score from which it is given, and the standard of its prize.</summary>
public sealed record GradeSettings(string Name, decimal From, string Standard);

/// <summary>A talent programme: years of support, and the standards of its one-off and yearly money.</summary>
public sealed record SelectionSettings(string Programme, int Weight, int Years, bool IsTeam, bool IsFlexible, string? OneOff = null,
    string? Yearly = null, string CardTier = "B");

/// <summary>Projects of one kind.</summary>
public sealed record ProjectSettings(
    ProjectKind Kind, string Name, int Weight, IReadOnlyList<string> Lines, string Organiser, decimal Grant, string? Programme = null,
    string? Lifecycle = null,
    string? Standard = null);

/// <summary>Recognitions of one kind, and of what establishments.</summary>
public sealed record AccreditationSettings(
    AccreditationKind Kind, int Weight, EstablishmentKind Of, int Years, string GrantedBy, AdministrativeLevel Level,
    string? Lifecycle = null);

/// <summary>
/// Cases of one kind: the working days allowed for all of it, if any, the limits of single steps, what is asked for, grounds of exemption,
/// and their usual course. What has a term lasts for it, while it is in progress. A late share takes the place of the general one.
/// </summary>
public sealed record CaseSettings(
    ServiceCaseKind Kind, string Title, int Weight, int? Days, string HandledBy, IReadOnlyList<string> Requests,
    IReadOnlyList<string> ExemptGrounds, bool HasAmount,
    bool HasTerm, IReadOnlyList<ServiceCaseState> Course, IReadOnlyList<StepLimit> Limits, string? Lifecycle = null,
    double? LateShare = null);

/// <summary>A limit of the documents: days from the first day of a step to the last day of the same or of a later one.</summary>
public sealed record StepLimit(ServiceCaseState From, ServiceCaseState Until, int Days);

/// <summary>A duty to report and who has it: every prefecture, every county, the province, or what bears the name of a kind.</summary>
public sealed record DutySettings(string Duty, string Of);

/// <summary>Competitions of one tier and level.</summary>
public sealed record CompetitionSettings(int Tier, AdministrativeLevel Level, int Weight, string Name);

/// <summary>For each general state, the state of a lifecycle of the catalogue that it stands for.</summary>
public sealed record LifecycleSettings(string Lifecycle, IReadOnlyDictionary<string, string> States);

/// <summary>Head counts.</summary>
public sealed record WorkforceSettings(IReadOnlyList<MeasureSettings> Measures);

/// <summary>
/// A measure: persons in the province in 2020, growth a year, and the family of its breakdowns (or category: and its values). With a least
/// rank it is counted instead: the persons who hold a valid certificate of that rank or above.
/// </summary>
public sealed record MeasureSettings(WorkforceMeasure Measure, string Of, int Headcount = 0, double Growth = 0, int? LeastRank = null);

/// <summary>The breakdowns of each family of measures: names of dimensions, with commas between; nothing for the total.</summary>
public sealed record BreakdownSettings(string Name, IReadOnlyDictionary<string, IReadOnlyList<string>> Breakdowns);

/// <summary>Bodies of a class.</summary>
/// <param name="Organisation">The class.</param>
/// <param name="Names">Their names, in which {0} stands for that of the region.</param>
/// <param name="Level">The level of the regions of which each may have them.</param>
/// <param name="Share">How many of the regions have them, 0 to 1.</param>
public sealed record BodySettings(string Organisation, IReadOnlyList<string> Names, RegionLevel Level, double Share);
