using System.Runtime.CompilerServices;
using Yunnan.DataHub.QueryEngine.Declaration;

namespace Yunnan.DataHub.QueryEngine.Tests.Library;

internal static class LibraryQueries
{
    public static void AddLibrary(this QueryEngineBuilder engine)
    {
        engine.Names("title", "tags", "name");
        engine.GroupByReferred("name", "pages");
        engine.Entity<Book>("books").FindBy(b => b.Id);
        engine.Entity<Author>("authors");
        engine.Entity<Review>("reviews");
        engine.Calendar<OpeningDay>(d => d.Day, d => d.Number);
        engine.Field("shelves", Shelves);
        engine.Field("failure", Failure);
    }

    private static Task<IReadOnlyList<Shelf>> Shelves(Genre? genre = null) =>
        Task.FromResult<IReadOnlyList<Shelf>>([new Shelf("A", genre, [1, 2])]);

    private static int Failure(string message) => throw new InvalidOperationException(message);
}

/// <summary>A shelf.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Genre">What stands on it.</param>
/// <param name="Places">Its places.</param>
public sealed record Shelf(string Name, Genre? Genre, IReadOnlyList<int> Places);

/// <summary>How long it takes to read a book.</summary>
/// <param name="Minutes">In minutes.</param>
/// <param name="Evenings">In evenings of two hours; null for what is read at a sitting.</param>
/// <param name="Reader">Who reads it aloud: its author, where it has one.</param>
/// <param name="Until">When one is done who begins with the year 2020; null for what takes half a day.</param>
/// <param name="Mood">What it is like.</param>
/// <param name="Breaks">The breaks, which can't be compared.</param>
public sealed record ReadingTime(int Minutes, decimal? Evenings = null, string? Reader = null, DateOnly? Until = null, Genre? Mood = null,
    IReadOnlyList<int>? Breaks = null)
{
    /// <summary>Whether it is read at a sitting.</summary>
    public bool IsShort => Evenings is null;
}

public sealed record BookLength(int Pages, string? AuthorName);

public static class ReadingTimes
{
    /// <summary>Counts the calls within one test: others run at the same time.</summary>
    public static AsyncLocal<StrongBox<int>?> Calls { get; } = new();

    /// <summary>How long it takes to read.</summary>
    /// <param name="books">The books.</param>
    /// <param name="pagesPerHour">The reader's speed.</param>
    /// <param name="breaks">Minutes of each break; none without it.</param>
    public static Task<IReadOnlyList<ReadingTime>> Compute(IReadOnlyList<BookLength> books, int pagesPerHour = 30,
        IReadOnlyList<int>? breaks = null)
    {
        if (Calls.Value is { } calls)
            Interlocked.Increment(ref calls.Value);
        return Task.FromResult<IReadOnlyList<ReadingTime>>(
            [.. books.Select(b => Of(b, pagesPerHour, breaks?.Sum() ?? 0))]);
    }

    /// <summary>How long it takes to read one book.</summary>
    public static ReadingTime Of(BookLength book, int pagesPerHour, int breaks = 0)
    {
        var minutes = (book.Pages * 60 / pagesPerHour) + breaks;
        return new ReadingTime(minutes, minutes <= 6 ? null : minutes / 120m, book.AuthorName,
            minutes > 720 ? null : new DateOnly(2020, 1, 1).AddDays(minutes % 3), minutes % 4 == 0 ? null : (Genre)(minutes % 4));
    }
}

public static class Fames
{
    /// <summary>How well an author was known in a year; null before they were born or if no one knows when.</summary>
    /// <param name="authors">What is known of the authors.</param>
    /// <param name="year">The year.</param>
    public static IReadOnlyList<int?> Compute(IReadOnlyList<AuthorLife> authors, int year) => year > 0
        ? [.. authors.Select(a => year - a.BornOn?.Year is { } age and >= 0 ? age % 7 : (int?)null)]
        : throw new QueryException(ErrorCodes.InvalidArgument, $"'year' is {year}; a year from 1 is wanted.");
}

public sealed record AuthorLife(DateOnly? BornOn);
