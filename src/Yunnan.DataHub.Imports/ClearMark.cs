namespace Yunnan.DataHub.Imports;

/// <summary>What a cell holds that clears what is stored. An empty cell says nothing: what is stored stays.</summary>
internal static class ClearMark
{
    /// <summary>Why a cell can't clear.</summary>
    public const string IsRefused = "The column can't be cleared: each record has a value in it, or is named by it.";

    /// <summary>Whether a cell clears.</summary>
    public static bool Is(ReadOnlySpan<char> cell) => cell is "（清空）" or "(清空)" || cell.Equals("(clear)", StringComparison.OrdinalIgnoreCase) || cell.Equals("（clear）", StringComparison.OrdinalIgnoreCase);
}
