using System.Buffers;
using Yunnan.DataHub.QueryEngine.Paging;

namespace Yunnan.DataHub.QueryEngine.Tests;

/// <summary>What a thread keeps between two requests.</summary>
public sealed class ScratchBufferTests
{
    [Fact]
    public void A_small_buffer_is_kept_and_holds_nothing_of_its_last_use()
    {
        var buffer = ScratchBuffer.Take();
        buffer.Write("530102199001011234"u8);
        ScratchBuffer.Return(buffer);

        var again = ScratchBuffer.Take();
        Assert.Same(buffer, again);
        Assert.Equal(0, again.WrittenCount);
        Assert.Equal(-1, again.GetSpan().IndexOfAnyExcept((byte)0));
    }

    [Fact]
    public void A_large_buffer_is_let_go()
    {
        var buffer = ScratchBuffer.Take();
        buffer.Write(new byte[ScratchBuffer.LargestKept + 1]);
        ScratchBuffer.Return(buffer);
        Assert.NotSame(buffer, ScratchBuffer.Take());
    }

    [Fact]
    public void A_buffer_that_is_in_use_is_given_to_nobody_else() => Assert.NotSame(ScratchBuffer.Take(), ScratchBuffer.Take());
}
