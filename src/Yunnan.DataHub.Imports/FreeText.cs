using Yunnan.DataHub.Model;
using Yunnan.DataHub.Model.People;

namespace Yunnan.DataHub.Imports;

/// <summary>Decides which texts files may bring: everybody will read them, and sooner or later they are opened in a spreadsheet.</summary>
internal static class FreeText
{
    /// <summary>Why text with the form of an identity number isn't taken.</summary>
    public const string HoldsIdentityNumber = "The text holds what has the form of an identity number, and everybody can read it: leave the number out.";

    /// <summary>The reason why a text is refused; null for a good one.</summary>
    public static string? Refuse(ReadOnlySpan<char> text)
    {
        if (PlainText.BeginsFormula(text)) return "Text may not begin with = + - or @: a spreadsheet would take it for a formula.";
        if (PlainText.FirstInvisible(text) is { } character) return $"The text holds a character that can't be seen, {character}: delete it.";
        return IdentityNumberText.HoldsOne(text) ? HoldsIdentityNumber : null;
    }
}
