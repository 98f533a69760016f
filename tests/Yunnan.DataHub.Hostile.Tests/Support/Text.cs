using System.Text;

namespace Yunnan.DataHub.Hostile.Tests.Support;

/// <summary>Writes long texts.</summary>
internal static class Text
{
    /// <summary><paramref name="part"/> for each number from 0, one after the other.</summary>
    public static string Times(int count, Func<int, string> part)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
            text.Append(part(i));
        return text.ToString();
    }

    public static string Times(int count, string part) => Times(count, _ => part);

    /// <summary>
    /// <paramref name="inner"/> between <paramref name="open"/> and <paramref name="close"/>, <paramref name="depth"/> times.
    /// </summary>
    public static string Nest(int depth, string open, string inner, string close) =>
        Times(depth, open) + inner + Times(depth, close);
}
