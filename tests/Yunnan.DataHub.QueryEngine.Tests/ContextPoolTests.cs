using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using Yunnan.DataHub.QueryEngine.Execution;
using Yunnan.DataHub.QueryEngine.Limits;
using Yunnan.DataHub.QueryEngine.Parameters;
using Yunnan.DataHub.QueryEngine.Parsing;
using Yunnan.DataHub.QueryEngine.Planning;
using Yunnan.DataHub.QueryEngine.Statements;
using Yunnan.DataHub.QueryEngine.Tests.Library;
using Yunnan.DataHub.QueryEngine.Writing;

namespace Yunnan.DataHub.QueryEngine.Tests;

public sealed class ContextPoolTests
{
    private const int AtOnce = 3;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(AtOnce)]
    public async Task As_many_contexts_are_kept_as_the_limit_says(int kept)
    {
        using var library = new LibraryHost();
        var made = 0;
        using var pool = new ContextPool(
            () =>
            {
                Interlocked.Increment(ref made);
                return library.Context();
            },
            null,
            new EngineLimits { IdleConnections = kept });
        await RunAsync(pool);
        Assert.Equal(AtOnce, made);
        await RunAsync(pool);
        Assert.Equal(AtOnce + AtOnce - kept, made);
    }

    [Fact]
    public async Task A_context_with_which_something_failed_is_not_used_again()
    {
        using var library = new LibraryHost();
        var made = 0;
        using var pool = new ContextPool(
            () =>
            {
                made++;
                return library.Context();
            },
            null,
            new EngineLimits { IdleConnections = AtOnce });
        await Assert.ThrowsAsync<TimeoutException>(() => RunAsync(pool, new FailingPlan()));
        await Assert.ThrowsAsync<TimeoutException>(() => RunAsync(pool, new FailingPlan()));
        Assert.Equal(2, made);
    }

    private static Task<object?[]> RunAsync(ContextPool pool)
    {
        var plan = new MeetingPlan();
        return Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => RunAsync(pool, plan)));
    }

    private static Task<object?> RunAsync(ContextPool pool, RootPlan plan) => pool.RunAsync(
        plan, readsTogether: false, new RequestValues { Arguments = [] }, new ReadBudget(new EngineLimits()),
        session: null, new ServiceCollection().BuildServiceProvider(), CancellationToken.None);

    /// <summary>Runs till as many run beside it as there are to be.</summary>
    private sealed class MeetingPlan : RootPlan
    {
        private readonly TaskCompletionSource _all = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int _here;

        public override async Task<object?> RunAsync(StatementContext context)
        {
            if (Interlocked.Increment(ref _here) == AtOnce)
                _all.SetResult();
            await _all.Task;
            return null;
        }

        public override ValueWriter Writer(OperationView operation, SelectedField field, IGraphType type) =>
            throw new NotSupportedException();
    }

    private sealed class FailingPlan : RootPlan
    {
        public override Task<object?> RunAsync(StatementContext context) => throw new TimeoutException();

        public override ValueWriter Writer(OperationView operation, SelectedField field, IGraphType type) =>
            throw new NotSupportedException();
    }
}
