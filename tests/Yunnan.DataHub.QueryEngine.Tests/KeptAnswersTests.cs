using CsCheck;
using Yunnan.DataHub.QueryEngine.Execution;

namespace Yunnan.DataHub.QueryEngine.Tests;

public sealed class KeptAnswersTests
{
    // Room for some hundred small answers.
    private const int Room = 50_000;

    [Fact]
    public async Task A_question_is_kept_when_it_is_asked_again()
    {
        using var answers = Answers();
        Assert.IsNotType<KeptAnswer>(await AskAsync(answers, 1));
        Assert.Null(answers.Find(Under(2)));
        var second = await AskAsync(answers, 1);
        Assert.IsType<KeptAnswer>(second);
        Assert.Same(second, await AskAsync(answers, 1));
        Assert.NotSame(second, await AskAsync(answers, 1, "tomorrow"));
    }

    /// <summary>The law: whatever is asked, packed and written to, the bound holds, and answers are of their question and state.</summary>
    [Fact]
    public void The_bound_holds_whatever_is_asked() =>
        Gen.Select(Gen.Int[0, 200], Gen.Int[0, 2], Gen.Int[0, 5_000]).Array[0, 600].Sample(steps =>
        {
            using var answers = Answers();
            foreach (var (question, state, packed) in steps)
            {
                var under = Under(question, $"{state}");
                var answer = AskAsync(answers, question, $"{state}").GetAwaiter().GetResult();
                if (answer is KeptAnswer kept)
                {
                    if (kept.Under != under || (packed > 2_500 && kept.Packed("br", _ => new byte[packed]).Length == 0))
                        return false;
                }
                if (answers.Bytes is < 0 or > Room)
                    return false;
            }
            return true;
        }, iter: 200);

    [Fact]
    public async Task A_flood_of_questions_pushes_out_none_that_is_asked_often()
    {
        using var answers = Answers();
        for (var i = 0; i < 20; i++)
        {
            for (var hot = 0; hot < 20; hot++)
                await AskAsync(answers, hot);
        }
        for (var flood = 1_000; flood < 6_000; flood++)
        {
            await AskAsync(answers, flood);
            await AskAsync(answers, flood);
        }
        for (var hot = 0; hot < 20; hot++)
            Assert.NotNull(answers.Find(Under(hot)));
    }

    [Fact]
    public async Task What_is_asked_often_finds_room_among_what_was_asked_for_once_upon_a_time()
    {
        using var answers = Answers();
        for (var old = 1_000; old < 1_200; old++)
        {
            await AskAsync(answers, old);
            await AskAsync(answers, old);
        }
        for (var i = 0; i < 6; i++)
            await AskAsync(answers, 1);
        Assert.NotNull(answers.Find(Under(1)));
        // Of another state everything goes first.
        for (var i = 0; i < 2; i++)
            await AskAsync(answers, 2, "tomorrow");
        Assert.NotNull(answers.Find(Under(2, "tomorrow")));
    }

    [Fact]
    public async Task Of_those_who_ask_at_once_one_works()
    {
        using var answers = Answers();
        var (worked, ready) = (0, new TaskCompletionSource());
        var asked = Enumerable.Range(0, 8).Select(_ => answers.GetAsync(Under(1), 1, async () =>
        {
            Interlocked.Increment(ref worked);
            await ready.Task;
            return Answer();
        }, CancellationToken.None)).ToList();
        ready.SetResult();
        var all = await Task.WhenAll(asked);
        Assert.Equal(1, worked);
        Assert.All(all, answer => Assert.Same(all[0], answer));
    }

    [Fact]
    public async Task Where_that_one_fails_each_of_the_others_works_itself()
    {
        using var answers = Answers();
        var (worked, ready) = (0, new TaskCompletionSource());
        var asked = Enumerable.Range(0, 4).Select(_ => answers.GetAsync(Under(1), 1, async () =>
        {
            var isFirst = Interlocked.Increment(ref worked) == 1;
            await ready.Task;
            return isFirst ? throw new OperationCanceledException("It left.") : Answer();
        }, CancellationToken.None)).ToList();
        ready.SetResult();
        await Assert.ThrowsAsync<OperationCanceledException>(() => asked[0]);
        Assert.All(await Task.WhenAll(asked[1..]), answer => Assert.True(answer.IsExecuted));
        Assert.Equal(4, worked);
    }

    [Fact]
    public async Task Who_leaves_while_another_works_waits_no_longer()
    {
        using var answers = Answers();
        var ready = new TaskCompletionSource();
        var first = answers.GetAsync(Under(1), 1, async () =>
        {
            await ready.Task;
            return Answer();
        }, CancellationToken.None);
        using var leave = new CancellationTokenSource();
        var second = answers.GetAsync(Under(1), 1, () => Task.FromResult(Answer()), leave.Token);
        await leave.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        ready.SetResult();
        Assert.True((await first).IsExecuted);
    }

    [Fact]
    public void Parts_of_a_question_do_not_run_over_into_each_other()
    {
        OperationRequest[] requests = [new("ab", "c"), new("a", "bc"), new("abc"), new("abc", "")];
        // No name and an empty one ask the same.
        Assert.Equal(3, requests.Select(request => KeptUnder.Of(request, "today")).Distinct().Count());
    }

    private static KeptAnswers Answers() => new(new EngineLimits { KeptAnswers = Room });

    // Spread as a hash is.
    private static KeptUnder Under(int question, string state = "today") =>
        KeptUnder.Of(new OperationRequest($"{question}"), state);

    private static async Task<OperationResult> AskAsync(KeptAnswers answers, int question, string state = "today") =>
        answers.Find(Under(question, state))
            ?? await answers.GetAsync(Under(question, state), 1, () => Task.FromResult(Answer()), CancellationToken.None);

    private static OperationAnswer Answer() => OperationAnswer.Told(new CostReport(1, null, [], new EngineLimits()), null);
}
