namespace Yunnan.DataHub.QueryEngine.Paging;

/// <summary>Which page is asked for.</summary>
/// <param name="Size">The page's size, in rows.</param>
/// <param name="IsBackward">True: the page ends at the cursor (<c>last</c>, <c>before</c>).</param>
/// <param name="After">Rows come after this cursor.</param>
/// <param name="Before">Rows come before this cursor.</param>
internal sealed record PagingArguments(int Size, bool IsBackward, string? After, string? Before)
{
    public static PagingArguments Read(IReadOnlyDictionary<string, object?> arguments, EngineLimits limits)
    {
        var first = arguments.GetValueOrDefault("first") as int?;
        var last = arguments.GetValueOrDefault("last") as int?;
        if (first is not null && last is not null)
            throw new QueryException(ErrorCodes.InvalidPageSize, "Give 'first' or 'last', not both.");
        return new PagingArguments(
            SizeOf("first", first, limits) ?? SizeOf("last", last, limits) ?? limits.DefaultPageSize,
            last is not null,
            arguments.GetValueOrDefault("after") as string,
            arguments.GetValueOrDefault("before") as string);
    }

    public static int? SizeOf(string name, int? size, EngineLimits limits) => size switch
    {
        null => null,
        < 0 => throw new QueryException(ErrorCodes.InvalidPageSize, $"'{name}' must not be negative."),
        _ when size > limits.PageSize =>
            throw new QueryException(ErrorCodes.PageSizeExceeded,
                $"A page holds {limits.PageSize} rows at most; '{name}' asks for {size}. Take several pages, with 'after'."),
        _ => size,
    };
}
