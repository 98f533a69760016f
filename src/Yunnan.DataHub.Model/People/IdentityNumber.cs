using System.Diagnostics.CodeAnalysis;

namespace Yunnan.DataHub.Model.People;

/// <summary>
/// An identity number of GB 11643-1999 (公民身份号码): six digits of a region, eight of the birth date, three of a sequence whose last is odd for
/// men, and a check character of ISO 7064 MOD 11-2. It is read, hashed and forgotten: nothing stores it.
/// </summary>
public sealed record IdentityNumber
{
    internal const int Length = 18;
    private const string CheckCharacters = "10X98765432";

    private IdentityNumber(string value, DateOnly birthDate) => (Value, BirthDate) = (value, birthDate);

    /// <summary>The number, its check character in upper case.</summary>
    public string Value { get; }

    /// <summary>The day of birth in it.</summary>
    public DateOnly BirthDate { get; }

    /// <summary>The gender in it.</summary>
    public Gender Gender => (Value[16] - '0') % 2 == 1 ? Gender.Male : Gender.Female;

    /// <summary>Reads a number, with x for X and outer blanks allowed; false where form, birth date or check character are wrong.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out IdentityNumber? number)
    {
        number = null;
        var value = text.Trim();
        if (value.Length != Length || !value[..^1].ContainsOnlyDigits() || value[0] == '0'
            || char.ToUpperInvariant(value[^1]) != CheckCharacter(value))
            return false;
        if (!Characters.TryReadDay(value[6..10], value[10..12], value[12..14], out var birthDate))
            return false;
        number = new IdentityNumber(value[^1] == 'x' ? $"{value[..^1]}X" : value.ToString(), birthDate);
        return true;
    }

    /// <summary>The check character that belongs to the first 17 digits.</summary>
    /// <exception cref="ArgumentException">There are fewer, or others than digits among them.</exception>
    public static char CheckCharacter(ReadOnlySpan<char> digits)
    {
        if (digits.Length < Length - 1 || !digits[..(Length - 1)].ContainsOnlyDigits())
            throw new ArgumentException("17 digits are needed.", nameof(digits));
        var sum = 0;
        for (var i = 0; i < Length - 1; i++)
            sum += (digits[i] - '0') * Weights[i];
        return CheckCharacters[sum % 11];
    }

    /// <summary>Nothing of the number: a log must not hold it by mistake.</summary>
    public override string ToString() => nameof(IdentityNumber);

    // 2 to the power of the place counted from the right, modulo 11.
    private static ReadOnlySpan<byte> Weights => [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
}
