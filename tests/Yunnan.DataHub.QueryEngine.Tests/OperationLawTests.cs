using CsCheck;
using Yunnan.DataHub.QueryEngine.Tests.Library;

namespace Yunnan.DataHub.QueryEngine.Tests;

public sealed class OperationLawTests
{
    /// <summary>
    /// The host compares both answers of every operation that it runs; here it is given operations that nobody thought of.
    /// </summary>
    [Fact]
    public void An_operation_is_answered_by_a_kept_plan_as_by_one_for_a_single_request_to_the_letter() =>
        Gen.Select(RandomBooks.Books, RandomOperations.Gen.Array[30]).Sample((books, operations) =>
    {
        for (var i = 1; i < books.Length; i++)
            books[i].Prequels = i % 3 == 0 ? [books[i - 1]] : [];
        using var library = new LibraryHost([.. RandomBooks.Authors(), .. books], new EngineLimits { Cost = 10_000_000, Depth = 30 });
        foreach (var operation in operations)
            library.DataAsync(operation, new { yes = true, no = false, n = 4 }).GetAwaiter().GetResult();
    }, iter: 10, threads: 1);
}
