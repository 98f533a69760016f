using Yunnan.DataHub.Model.Certificates;
using Yunnan.DataHub.Model.People;
using Yunnan.DataHub.Model.Workforce;

namespace Yunnan.DataHub.Demonstration.Records;

/// <summary>
/// Counts, for the end of each year, the persons who hold a valid certificate, so that head counts of skilled persons are those of the
/// certificates.
/// </summary>
internal sealed class CertifiedHolders(RecordSettings settings, bool byCounty)
{
    private readonly Dictionary<string,
        string> _industries = settings.Occupations.ToDictionary(occupation => occupation.Key, occupation => occupation.Industry);
    private readonly Dictionary<Holder, int> _counts = [];

    public IReadOnlyDictionary<Holder, int> Counts => _counts;

    public void Add(Person person, List<GainedCertificate> gained)
    {
        for (var year = settings.FirstYear; year <= settings.LastYear; year++)
        {
            var end = new DateOnly(year, 12, 31);
            var highest = gained.Select(certificate => certificate.Record)
                .Where(
                    certificate =>
                        certificate.State == CertificateState.Valid && certificate.IssuedOn <= end && !(certificate.ValidUntil < end))
                .MaxBy(certificate => certificate.LevelRank);
            if (highest is null)
                continue;
            var region = byCounty ? person.RegionKey : person.PrefectureKey!;
            // Certificates of a special ability have no level: they count with the lowest.
            var holder = new Holder(
                year, region, person.Gender!.Value, BandOf(year - person.BirthYear!.Value), Math.Max(1, highest.LevelRank),
                _industries[highest.OccupationKey!]);
            _counts[holder] = _counts.GetValueOrDefault(holder) + 1;
        }
    }

    private static AgeBand BandOf(int age) => age switch
    {
        < 25 => AgeBand.Under25,
        < 35 => AgeBand.From25To34,
        < 45 => AgeBand.From35To44,
        < 55 => AgeBand.From45To54,
        _ => AgeBand.From55,
    };

    /// <summary>What tells holders apart in head counts.</summary>
    internal readonly record struct Holder(int Year, string Region, Gender Gender, AgeBand Band, int Rank, string Industry)
    {
        /// <summary>The value of a dimension of head counts.</summary>
        public object Value(string dimension) => dimension switch
        {
            "gender" => Gender,
            "ageBand" => Band,
            "skillLevel" => Rank,
            "industry" => Industry,
            _ => throw new InvalidDataException($"Holders of certificates can't be broken down by '{dimension}'."),
        };
    }
}
