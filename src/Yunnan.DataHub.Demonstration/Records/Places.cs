namespace Yunnan.DataHub.Demonstration.Records;

/// <summary>The prefectures by their size, and their counties.</summary>
internal sealed class Places
{
    public const string Province = "530000";

    private readonly WeightedChoice<string> _prefectures;

    public Places(IEnumerable<DemoPrefecture> prefectures, IReadOnlyDictionary<string, string[]> counties,
        IReadOnlyDictionary<string, string> shortNames)
    {
        var all = prefectures.ToList();
        // In hundreds: sums of weights are whole numbers of 32 bits.
        Weights = all.ToDictionary(prefecture => prefecture.Region, prefecture => prefecture.Population / 100);
        Prefectures = [.. all.Select(prefecture => prefecture.Region)];
        _prefectures = new WeightedChoice<string>(Prefectures.Select(region => (region, Weights[region])));
        Counties = counties;
        ShortNames = shortNames;
    }

    public IReadOnlyList<string> Prefectures { get; }

    public IReadOnlyDictionary<string, int> Weights { get; }

    public IReadOnlyDictionary<string, string[]> Counties { get; }

    public IReadOnlyDictionary<string, string> ShortNames { get; }

    public string Prefecture(Chance chance) => _prefectures.Pick(chance);

    public string County(Chance chance) => CountyOf(Prefecture(chance), chance);

    public string CountyOf(string prefecture, Chance chance) => chance.Of(Counties[prefecture]);
}
