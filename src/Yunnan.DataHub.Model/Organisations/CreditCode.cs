using System.Buffers;

namespace Yunnan.DataHub.Model.Organisations;

/// <summary>
/// Unified social credit codes of GB 32100-2015 (统一社会信用代码): a character of the registering body, one of the kind, six digits of a region,
/// nine of the organisation code, and a check character modulo 31. The letters I, O, S, V and Z are not used.
/// </summary>
public static class CreditCode
{
    private const int Length = 18;
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static readonly SearchValues<char> Allowed = SearchValues.Create(Alphabet);

    /// <summary>Whether a text is a code: its form and its check character are right. Letters are upper case.</summary>
    public static bool IsValid(string code) =>
        code.Length == Length
        && !code.AsSpan().ContainsAnyExcept(Allowed)
        && code.AsSpan(2, 6).ContainsOnlyDigits()
        && code[^1] == CheckCharacter(code);

    /// <summary>The check character that belongs to the first 17 characters.</summary>
    /// <exception cref="ArgumentException">There are fewer, or others than those allowed among them.</exception>
    public static char CheckCharacter(string code)
    {
        if (code.Length < Length - 1 || code.AsSpan(0, Length - 1).ContainsAnyExcept(Allowed))
            throw new ArgumentException("17 digits or capital letters without I, O, S, V and Z are needed.", nameof(code));
        var (sum, weight) = (0, 1);
        foreach (var character in code.AsSpan(0, Length - 1))
        {
            sum += Alphabet.IndexOf(character, StringComparison.Ordinal) * weight;
            weight = weight * 3 % Alphabet.Length;
        }
        return Alphabet[(Alphabet.Length - sum % Alphabet.Length) % Alphabet.Length];
    }
}
