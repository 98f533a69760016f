using System.Runtime.CompilerServices;
using Yunnan.DataHub.QueryEngine.Declaration;

namespace Yunnan.DataHub.QueryEngine.Tests.Library;

internal static class LibraryQueries
{
    public static void AddLibrary(this QueryEngineBuilder engine)
    {
        engine.Names("title", "tags", "name");
        engine.Entity<Book>("books").FindBy(b => b.Id).Aggregate();
        engine.Entity<Author>("authors");
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
public sealed record ReadingTime(int Minutes);

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
            [.. books.Select(b => new ReadingTime((b.Pages * 60 / pagesPerHour) + (breaks?.Sum() ?? 0)))]);
    }
}
