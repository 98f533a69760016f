using System.Globalization;
using System.Text;

namespace Yunnan.DataHub.Model.People;

/// <summary>
/// Finds identity numbers in any text, in whatever way people and spreadsheets write them: 18 characters of GB 11643-1999 or 15 digits of
/// the form before it, with digits of other widths and scripts, with blanks, hyphens or invisible characters between the digits, and
/// rounded by a spreadsheet (<c>5.30102199001011E+17</c>). Free text refuses them; messages, logs and files mask them.
/// </summary>
public static class IdentityNumberText
{
    /// <summary>What stands for a number that is masked, whatever its form: neither birth date nor sequence nor region are left.</summary>
    public static readonly string Masked = new('*', IdentityNumber.Length);

    private const int Old = 15;
    private const int FirstOfBirth = 6;

    // From the birth date on there is something to protect; a digit more than a number has is a slip of the hand.
    private const int FewestDigits = FirstOfBirth + 8;
    private const int MaxDigits = IdentityNumber.Length + 1;
    private const int MaxSeparators = 3;
    private const int FirstCentury = 19;
    private const int LastCentury = 20;

    // What an exponent adds to the first digit: a number of 18 digits.
    private const int Exponent = IdentityNumber.Length - 1;

    private enum Match
    {
        /// <summary>A number as a cell of identity numbers takes it, or one of the old form.</summary>
        Whole,

        /// <summary>
        /// Also one with a wrong check character, a digit too many, or some digits too few: it shows a birth date all the same.
        /// </summary>
        Like,
    }

    /// <summary>
    /// Whether a text holds an identity number: 18 characters whose birth date and check character are right, or 15 digits with a province
    /// and a birth date.
    /// </summary>
    public static bool HoldsOne(ReadOnlySpan<char> text) => Find(text, 0, Match.Whole) is not null;

    /// <summary>
    /// The text with every identity number masked, and everything that differs from one by a slip of the hand; the text itself, where there
    /// is none.
    /// </summary>
    public static string Mask(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        StringBuilder? masked = null;
        var done = 0;
        while (Find(text, done, Match.Like) is { } found)
        {
            (masked ??= new StringBuilder(text.Length)).Append(text, done, found.Start - done).Append(Masked);
            done = found.End;
        }

        return masked is null ? text : masked.Append(text, done, text.Length - done).ToString();
    }

    private static Found? Find(ReadOnlySpan<char> text, int from, Match match)
    {
        for (var i = from; text.Length - i >= FewestDigits;)
        {
            if (DigitAt(text, i, out var length) < 0)
            {
                i += length;
                continue;
            }

            if (At(text, i, match) is { } found)
                return found;
            while (i < text.Length && DigitAt(text, i, out length) >= 0)
                i += length;
        }

        return null;
    }

    /// <summary>
    /// The longest number that begins with a digit at this place, before which there is none, and ends where the digits end.
    /// </summary>
    private static Found? At(ReadOnlySpan<char> text, int start, Match match)
    {
        Span<char> digits = stackalloc char[MaxDigits];
        var (count, separators, end, exponent) = (0, 0, 0, false);
        for (var i = start; i < text.Length && separators <= MaxSeparators;)
        {
            var digit = DigitAt(text, i, out var length);
            if (digit >= 0)
            {
                if (count == MaxDigits)
                    break;
                digits[count++] = (char)('0' + digit);
                separators = 0;
            }
            else if (IsCheckCharacterX(text[i]))
            {
                if (IsOne(digits[..count], 'X', match))
                    end = i + length;
                break;
            }
            else if (IsSeparator(text[i]))
            {
                separators++;
            }
            else
            {
                exponent = IsExponent(text[i..], out length);
                if (exponent && IsRounded(digits[..count]))
                    end = i + length;
                break;
            }

            i += length;
            if (digit >= 0 && (i == text.Length || DigitAt(text, i, out _) < 0) && IsOne(digits[..count], null, match))
                end = i;
        }

        return end == 0 ? null : new Found(start, end);
    }

    private static bool IsOne(ReadOnlySpan<char> digits, char? mark, Match match)
    {
        if (digits.Length == Old && mark is null && HasProvince(digits)
            && Characters.TryReadDay($"{FirstCentury}{digits[6..8]}", digits[8..10], digits[10..12], out _))
            return true;
        if (digits.Length < FewestDigits || digits[0] == '0' || !HasBirthDate(digits))
            return false;
        if (match == Match.Like)
            return HasProvince(digits) || digits.Length + (mark is null ? 0 : 1) == IdentityNumber.Length;
        return digits.Length == IdentityNumber.Length - (mark is null ? 0 : 1)
            && IdentityNumber.CheckCharacter(digits) == (mark ?? digits[^1]);
    }

    // A spreadsheet keeps 15 digits, and leaves zeros at their end out.
    private static bool IsRounded(ReadOnlySpan<char> digits) => digits.Length >= FewestDigits && digits[0] != '0' && HasBirthDate(digits);

    private static bool HasBirthDate(ReadOnlySpan<char> digits) =>
        int.Parse(digits[FirstOfBirth..(FirstOfBirth + 2)], CultureInfo.InvariantCulture) is FirstCentury or LastCentury
        && Characters.TryReadDay(digits[6..10], digits[10..12], digits[12..14], out _);

    // GB/T 2260: North, North-east, East, South, South-west, North-west, Taiwan, Hong Kong and Macao, foreigners with the right to stay.
    private static bool HasProvince(ReadOnlySpan<char> digits) => (digits[0], digits[1]) switch
    {
        ('1', >= '1' and <= '5') or ('2', >= '1' and <= '3') or ('3', >= '1' and <= '7') or ('4', >= '1' and <= '6')
            or ('5', >= '0' and <= '4') or ('6', >= '1' and <= '5') => true,
        ('7', '1') or ('8', >= '1' and <= '3') or ('9', _) => true,
        _ => false,
    };

    private static int DigitAt(ReadOnlySpan<char> text, int index, out int length)
    {
        length = 1;
        var letter = text[index];
        if (char.IsAscii(letter))
            return char.IsAsciiDigit(letter) ? letter - '0' : -1;
        if (!char.IsHighSurrogate(letter))
            return CharUnicodeInfo.GetDecimalDigitValue(letter);
        return Rune.DecodeFromUtf16(text[index..], out var rune, out length) == System.Buffers.OperationStatus.Done && Rune.IsDigit(rune)
            ? (int)Rune.GetNumericValue(rune) : -1;
    }

    // In full width, and what looks the same in Greek, in Cyrillic and among the Roman numbers.
    private static bool IsCheckCharacterX(char letter) => letter is 'X' or 'x' or 'Ｘ' or 'ｘ' or 'Χ' or 'χ' or 'Х' or 'х' or 'Ⅹ' or 'ⅹ';

    private static bool IsSeparator(char letter) =>
        letter is '_' or '.' or '/' or '·' or '．' or '／' or '＿' or '−'
        || char.IsWhiteSpace(letter)
        || char.GetUnicodeCategory(letter) is UnicodeCategory.DashPunctuation or UnicodeCategory.Format or UnicodeCategory.Control;

    private static bool IsExponent(ReadOnlySpan<char> text, out int length)
    {
        length = 1;
        if (text[0] is not ('E' or 'e'))
            return false;
        if (length < text.Length && text[length] == '+')
            length++;
        var first = length;
        while (length < text.Length && char.IsAsciiDigit(text[length]))
            length++;
        return int.TryParse(text[first..length], NumberStyles.None, CultureInfo.InvariantCulture, out var exponent) && exponent == Exponent;
    }

    private readonly record struct Found(int Start, int End);
}
