namespace Yunnan.DataHub.Model;

/// <summary>Questions on the characters of codes.</summary>
internal static class Characters
{
    public static bool ContainsOnlyDigits(this ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');
}
