using CsCheck;

namespace Yunnan.DataHub.QueryEngine.Tests.Library;

/// <summary>Random rows whose values collide often: nulls, Chinese, letters that differ in case only, wildcards, close decimals.</summary>
internal static class RandomBooks
{
    public static readonly string?[] Titles = [null, "", "茶馆", "茶", "馆", "呐喊", "Tea", "tea", "TEA", "Te", "t%a", "t_a", "[t]a", "é", "É",
        "ß", "Ω", "ＴＥＡ", "Ａ　b", "ｔ％", "K", "a b", "\\", "'"];
    public static readonly decimal?[] Prices = [null, -1.5m, 0m, 0.0001m, 0.0002m, 1m, 1.25m, 1.3m, 10m, 99999999999.9999m];
    public static readonly DateOnly?[] Dates = [null, new(1923, 8, 1), new(2020, 2, 29), new(2020, 3, 1), new(9999, 12, 31)];
    public static readonly Genre?[] Genres = [null, Genre.Fiction, Genre.NonFiction, Genre.Poetry];
    public static readonly string[] Tags = ["戏", "a", "A", "b"];
    public static readonly string?[] AuthorKeys = [null, "lao", "lu", "X"];

    /// <summary>One of these values.</summary>
    public static Gen<T> One<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    public static IReadOnlyList<Author> Authors() =>
    [
        new() { Key = "lao", Name = "老舍", BornOn = new(1899, 2, 3) },
        new() { Key = "lu", Name = "鲁迅" },
        new() { Key = "X", Name = "x", BornOn = new(2000, 1, 1) },
    ];

    private static readonly Gen<Chapter[]> Chapters = Gen.Select(One(Titles[1..]), One<int?>(null, 1, 2))
        .Array[0, 3].Select(cs => cs.Select((c, i) => new Chapter { Ordinal = i + 1, Title = c.Item1!, Pages = c.Item2 }).ToArray());

    public static readonly Gen<Book[]> Books = Gen.Select(
        Gen.Select(One(Titles), One(Prices), Gen.Int[1, 5], Gen.Bool, One(Dates)),
        Gen.Select(One(Genres), One(Tags).Array[0, 2], One(AuthorKeys), Chapters, Gen.Bool))
        .Array[20, 60].Select(rows => rows.Select((row, i) => new Book
        {
            Id = (i * 7 % 101) + 1,
            Title = row.Item1.Item1,
            Price = row.Item1.Item2,
            Pages = row.Item1.Item3,
            IsPrinted = row.Item1.Item4,
            PublishedOn = row.Item1.Item5,
            AddedAt = new DateTime(2025, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddHours(row.Item1.Item3),
            Genre = row.Item2.Item1,
            Tags = [.. row.Item2.Item2],
            AuthorKey = row.Item2.Item3,
            Chapters = [.. row.Item2.Item4],
            Publisher = row.Item2.Item5 ? new Publisher { House = row.Item1.Item1 ?? "人民", City = row.Item1.Item1 } : null,
        }).ToArray());
}
