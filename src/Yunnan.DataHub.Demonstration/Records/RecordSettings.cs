using System.Text.Json;
using System.Text.Json.Serialization;
using Yunnan.DataHub.Model.Certificates;
using Yunnan.DataHub.Model.People;
using Yunnan.DataHub.Model.Training;

namespace Yunnan.DataHub.Demonstration.Records;

/// <summary>Settings of the generator of demonstration records: seed/demo/records.json.</summary>
public sealed record RecordSettings
{
    private static readonly JsonSerializerOptions _json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>Where the settings lie beside the program.</summary>
    public static string DefaultPath => Path.Combine(AppContext.BaseDirectory, "seed", "demo", "records.json");

    /// <summary>What the file is.</summary>
    public required string About { get; init; }

    /// <summary>The source of every record.</summary>
    public required string Source { get; init; }

    /// <summary>The seed of what a start in Development loads.</summary>
    public required ulong Seed { get; init; }

    /// <summary>First year of all records.</summary>
    public required int FirstYear { get; init; }

    /// <summary>Last year of all records.</summary>
    public required int LastYear { get; init; }

    /// <summary>The day on which the records end: what is open then, stays open.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>How many records of each kind.</summary>
    public required IReadOnlyList<RecordScale> Scales { get; init; }

    /// <summary>By what head counts are broken down, for each scale.</summary>
    public required IReadOnlyList<BreakdownSettings> WorkforceBreakdowns { get; init; }

    /// <summary>Head counts.</summary>
    public required WorkforceSettings Workforce { get; init; }

    /// <summary>How training and certificates are spread over the years.</summary>
    public required IReadOnlyList<Weighted<int>> YearWeights { get; init; }

    /// <summary>Family names.</summary>
    public required IReadOnlyList<string> Surnames { get; init; }

    /// <summary>Last characters of names.</summary>
    public required IReadOnlyList<string> GivenNames { get; init; }

    /// <summary>The middle character of every made-up name, by which it can be known.</summary>
    public required string NameMarker { get; init; }

    /// <summary>Genders.</summary>
    public required IReadOnlyList<Weighted<Gender>> Genders { get; init; }

    /// <summary>Schooling.</summary>
    public required IReadOnlyList<Weighted<EducationLevel>> Education { get; init; }

    /// <summary>Ages on the last day: the first year of a band of five.</summary>
    public required IReadOnlyList<Weighted<int>> Ages { get; init; }

    /// <summary>Ranks of the highest level that a person reaches.</summary>
    public required IReadOnlyList<Weighted<int>> HighestRanks { get; init; }

    /// <summary>Kinds of certificates.</summary>
    public required IReadOnlyList<Weighted<CertificateKind>> CertificateKinds { get; init; }

    /// <summary>How many certificates a person holds.</summary>
    public required IReadOnlyList<Weighted<int>> CertificatesPerPerson { get; init; }

    /// <summary>Groups of trainees.</summary>
    public required IReadOnlyList<Weighted<TraineeGroup>> TraineeGroups { get; init; }

    /// <summary>How often what happens.</summary>
    public required ShareSettings Shares { get; init; }

    /// <summary>Occupations with codes of the national classification.</summary>
    public required IReadOnlyList<OccupationSettings> Occupations { get; init; }

    /// <summary>Industries with codes of GB/T 4754.</summary>
    public required IReadOnlyList<IndustrySettings> Industries { get; init; }

    /// <summary>Establishments, by the pattern of their names.</summary>
    public required IReadOnlyList<EstablishmentSettings> Establishments { get; init; }

    /// <summary>Training.</summary>
    public required IReadOnlyList<TrainingSettings> Training { get; init; }

    /// <summary>What persons claim for a certificate.</summary>
    public required IReadOnlyList<ClaimSettings> Claims { get; init; }

    /// <summary>Sites.</summary>
    public required IReadOnlyList<SiteSettings> Sites { get; init; }

    /// <summary>Honours.</summary>
    public required IReadOnlyList<HonourSettings> Honours { get; init; }

    /// <summary>Bodies that are asked about a candidate.</summary>
    public required IReadOnlyList<string> OpinionBodies { get; init; }

    /// <summary>Talent programmes.</summary>
    public required IReadOnlyList<SelectionSettings> Selections { get; init; }

    /// <summary>Projects.</summary>
    public required IReadOnlyList<ProjectSettings> Projects { get; init; }

    /// <summary>Recognitions of establishments.</summary>
    public required IReadOnlyList<AccreditationSettings> Accreditations { get; init; }

    /// <summary>Service cases.</summary>
    public required IReadOnlyList<CaseSettings> Cases { get; init; }

    /// <summary>Bodies of classes that the catalogue does not list one by one.</summary>
    public required IReadOnlyList<BodySettings> Bodies { get; init; }

    /// <summary>Duties to report, and who has them.</summary>
    public required IReadOnlyList<DutySettings> Duties { get; init; }

    /// <summary>Kinds of competitions.</summary>
    public required IReadOnlyList<CompetitionSettings> CompetitionTiers { get; init; }

    /// <summary>The lifecycle of teachers in the pool.</summary>
    public required string TeacherLifecycle { get; init; }

    /// <summary>Which states of the catalogue's lifecycles stand for the general states.</summary>
    public required IReadOnlyList<LifecycleSettings> Lifecycles { get; init; }

    /// <summary>Reads the settings.</summary>
    /// <exception cref="JsonException">The file isn't of this shape.</exception>
    public static RecordSettings Read(Stream json) =>
        JsonSerializer.Deserialize<RecordSettings>(json, _json) ?? throw new JsonException("The settings are null.");

    /// <summary>The settings beside the program.</summary>
    public static RecordSettings ReadDefault()
    {
        using var json = File.OpenRead(DefaultPath);
        return Read(json);
    }
}
