using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Yunnan.DataHub.Model.People;

/// <summary>
/// An identity number of GB 11643-1999 (公民身份号码): six digits of a region, eight of the birth date, three of a sequence whose last is odd for men,
/// and a check character of ISO 7064 MOD 11-2. It is read, hashed and forgotten: nothing stores it.
/// </summary>
public sealed record IdentityNumber
{
    private const int Length = 18;
    private const string CheckCharacters = "10X98765432";

    private IdentityNumber(string value, DateOnly birthDate) => (Value, BirthDate) = (value, birthDate);

    /// <summary>The number, its check character in upper case.</summary>
    public string Value { get; }

    /// <summary>The day of birth in it.</summary>
    public DateOnly BirthDate { get; }

    /// <summary>The gender in it.</summary>
    public Gender Gender => (Value[16] - '0') % 2 == 1 ? Gender.Male : Gender.Female;

    /// <summary>Reads a number, with x for X and outer blanks allowed; false where form, birth date or check character are wrong.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out IdentityNumber? number)
    {
        number = null;
        var value = text.Trim().ToUpperInvariant();
        if (value.Length != Length || !value.AsSpan(0, Length - 1).ContainsOnlyDigits() || value[0] == '0' || value[^1] != CheckCharacter(value))
            return false;
        if (!DateOnly.TryParseExact(value.AsSpan(6, 8), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var birthDate))
            return false;
        number = new IdentityNumber(value, birthDate);
        return true;
    }

    /// <summary>The check character that belongs to the first 17 digits.</summary>
    /// <exception cref="ArgumentException">There are fewer, or others than digits among them.</exception>
    public static char CheckCharacter(string digits)
    {
        if (digits.Length < Length - 1 || !digits.AsSpan(0, Length - 1).ContainsOnlyDigits())
            throw new ArgumentException("17 digits are needed.", nameof(digits));
        var sum = 0;
        for (var i = 0; i < Length - 1; i++)
            sum += (digits[i] - '0') * Weight(i);
        return CheckCharacters[sum % 11];
    }

    /// <summary>Nothing of the number: a log must not hold it by mistake.</summary>
    public override string ToString() => nameof(IdentityNumber);

    // 2 to the power of the place counted from the right, modulo 11.
    private static int Weight(int index) => (1 << (Length - 1 - index)) % 11;
}
