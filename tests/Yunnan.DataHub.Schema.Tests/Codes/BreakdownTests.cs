using CsCheck;
using Yunnan.DataHub.Model.Reference;
using Yunnan.DataHub.Model.Targets;
using Yunnan.DataHub.Schema.Tests.Questions;

namespace Yunnan.DataHub.Schema.Tests.Codes;

/// <summary>Figures by the parts of their indicators, against LINQ to Objects.</summary>
[Collection(QuestionCollection.Name)]
public sealed class BreakdownTests(HubWithDemonstration demonstration)
{
    private const string Marked = "breakdown-test";

    [Fact]
    public async Task Conditions_and_groups_by_breakdown_are_those_of_the_rows()
    {
        var hub = demonstration.Hub;
        var figures = await AddAsync();
        try
        {
            var codes = figures.SelectMany(f => new[] { f.Breakdown1, f.Breakdown2 }).OfType<Code>().Distinct().ToList();
            Gen.Select(Gen.Int[0, 1], Gen.Bool, Gen.Int[0, codes.Count - 1].Array[1, 4], Gen.Bool).Sample((place, isNegated, picks, byName) =>
            {
                var field = place == 0 ? "breakdown1" : "breakdown2";
                Func<Figure, Code?> of = place == 0 ? f => f.Breakdown1 : f => f.Breakdown2;
                var picked = picks.Select(pick => codes[pick]).Distinct().ToList();
                var condition = byName
                    ? $"{field}: {{ nameZh: {{ {(isNegated ? "nin" : "in")}: $words }} }}"
                    : $"{field}Key: {{ {(isNegated ? "nin" : "in")}: $words }}";
                var words = picked.Select(code => byName ? code.NameZh : code.Key).ToArray();
                var answer = hub.DataAsync(
                    $$"""
                    query($words: [String]) {
                      observationAggregate(where: { source: { eq: "{{Marked}}" }, {{condition}} }) {
                        count
                        sum { value }
                        groups(by: [BREAKDOWN1_KEY, BREAKDOWN2_KEY]) { key { breakdown1Key breakdown2Key } count sum { value } }
                      }
                    }
                    """, new { words }).GetAwaiter().GetResult()["observationAggregate"]!;
                bool Matches(Code? code) => code is not null
                    && (byName ? picked.Select(p => p.NameZh).Contains(code.NameZh) : picked.Contains(code));
                var expected = figures.Where(f => Matches(of(f)) != isNegated).ToList();
                Assert.Equal(expected.Count, (int)answer["count"]!);
                Assert.Equal(expected.Sum(f => f.Value), (decimal?)answer["sum"]!["value"] ?? 0);
                Assert.Equal(
                    expected.GroupBy(f => (f.Breakdown1?.Key, f.Breakdown2?.Key))
                        .Select(g => $"{g.Key} {g.Count()} {g.Sum(f => f.Value):0}").Order(StringComparer.Ordinal),
                    answer["groups"]!.AsArray().Select(g =>
                        $"{((string?)g!["key"]!["breakdown1Key"], (string?)g["key"]!["breakdown2Key"])} {g["count"]} {(decimal)g["sum"]!["value"]!:0}")
                        .Order(StringComparer.Ordinal));
            }, iter: 60, threads: 1);
        }
        finally
        {
            await hub.WithDatabaseAsync(async context =>
            {
                context.Observations.RemoveRange(context.Observations.Where(o => o.Source == Marked));
                return await context.SaveChangesAsync();
            });
        }
    }

    private Task<List<Figure>> AddAsync() => demonstration.Hub.WithDatabaseAsync(async context =>
    {
        var random = new Random(7);
        var lists = context.Codes.ToLookup(code => code.CodeListKey);
        Code?[] batches = [.. lists["breakdown-batch"], null], modes = [.. lists["breakdown-mode"], null];
        var figures = Enumerable.Range(0, 60).Select(i => new Figure(
            $"{Marked}-{i}", batches[random.Next(batches.Length)], modes[random.Next(modes.Length)], random.Next(1, 100))).ToList();
        context.Observations.AddRange(figures.Select((figure, i) => new Observation
        {
            Key = figure.Key,
            IndicatorKey = "reform-pilots-selected",
            SubjectKind = ObservationSubject.Region,
            SubjectKey = "r:530000",
            RegionKey = "530000",
            Breakdown1Key = figure.Breakdown1?.Key,
            Breakdown2Key = figure.Breakdown2?.Key,
            Year = 1990,
            Period = "1990",
            PeriodEnd = new DateOnly(1990, 12, 31),
            Value = figure.Value,
            Status = ObservationStatus.Provisional,
            Source = Marked,
            IsSynthetic = true,
        }));
        await context.SaveChangesAsync();
        return figures;
    });

    private sealed record Figure(string Key, Code? Breakdown1, Code? Breakdown2, decimal Value);
}
