using Yunnan.DataHub.Model.Certificates;
using Yunnan.DataHub.Model.Organisations;
using Yunnan.DataHub.Model.People;
using Yunnan.DataHub.Model.Sites;
using Yunnan.DataHub.Model.Subsidies;
using Yunnan.DataHub.Model.Training;

namespace Yunnan.DataHub.Demonstration.Records;

/// <summary>An establishment, as far as others need it.</summary>
internal readonly record struct MadeEstablishment(int Id, EstablishmentKind Kind, Ownership Ownership, string Region, string Industry);

/// <summary>A training class, as far as others need it.</summary>
internal readonly record struct MadeClass(
    int Id, TrainingKind Kind, string Region, DateOnly StartsOn, DateOnly EndsOn, string? Occupation, int Rank, int? IssuerId,
    SubsidyFund Fund, bool IsOver);

/// <summary>A competition, as far as others need it; it counts the places given.</summary>
internal sealed class MadeCompetition(int id, int tier, ContestFormat format, string occupation, DateOnly endsOn, int fieldSize,
    string region)
{
    public int Id => id;

    public int Tier => tier;

    public ContestFormat Format => format;

    public string Occupation => occupation;

    public DateOnly EndsOn => endsOn;

    public int FieldSize => fieldSize;

    public string Region => region;

    public int Placed { get; set; }
}

/// <summary>A person, as far as others need it.</summary>
internal readonly record struct MadePerson(long Id, string Region, int BirthYear, Gender Gender, int? EmployerId, int Rank);

/// <summary>A site, as far as others need it.</summary>
internal readonly record struct MadeSite(int Id, SiteKind Kind, string Region, DateOnly NamedOn);
