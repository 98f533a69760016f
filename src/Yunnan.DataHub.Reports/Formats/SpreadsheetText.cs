namespace Yunnan.DataHub.Reports.Formats;

/// <summary>Which texts a spreadsheet would take for a formula when it opens a CSV file.</summary>
internal static class SpreadsheetText
{
    /// <summary>
    /// Whether a text begins with a sign that begins formulas, with its full-width form, which some programs take for the same, or with a
    /// character that they drop before they look.
    /// </summary>
    public static bool MayBeFormula(ReadOnlySpan<byte> utf8) => utf8 switch
    {
        [(byte)'=' or (byte)'+' or (byte)'-' or (byte)'@' or (byte)'\t' or (byte)'\r', ..] => true,
        // U+FF1D, U+FF0B, U+FF0D, U+FF20.
        [0xEF, 0xBC, 0x9D or 0x8B or 0x8D or 0xA0, ..] => true,
        _ => false,
    };
}
