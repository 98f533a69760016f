using System.Buffers;

namespace Yunnan.DataHub.Model.Certificates;

/// <summary>
/// Numbers of skill certificates (证书编号). The documents say one thing of them: the 16th character of a special-grade technician's is the
/// capital letter T (yn-19 四(三), certificate rule special-grade-technician-certificate-code); form and code otherwise follow national
/// rules.
/// </summary>
public static class CertificateNumber
{
    /// <summary>Longest number, in characters.</summary>
    public const int MaxLength = 32;

    /// <summary>Key of the level that the letter T marks.</summary>
    public const string SpecialGradeLevel = "special-grade-technician";

    private const int ShortestLength = 8;
    private const int MarkIndex = 15;
    private const char SpecialGradeMark = 'T';

    private static readonly SearchValues<char> Allowed = SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ");

    /// <summary>
    /// Whether a text can be a number: 8 to 32 digits and capital letters. Shorter and longer ones are in no system that is in use.
    /// </summary>
    public static bool IsWellFormed(string number) =>
        number.Length is >= ShortestLength and <= MaxLength && !number.AsSpan().ContainsAnyExcept(Allowed);

    /// <summary>Whether the number is that of a special-grade technician.</summary>
    public static bool MarksSpecialGrade(string number) => number.Length > MarkIndex && number[MarkIndex] == SpecialGradeMark;

    /// <summary>
    /// Whether a number fits a skill level: that of special-grade technicians, and no other, has the letter T at place 16.
    /// </summary>
    /// <param name="number">The number.</param>
    /// <param name="skillLevelKey">Key of the skill level; null for a certificate without one.</param>
    public static bool Fits(string number, string? skillLevelKey) => MarksSpecialGrade(number) == (skillLevelKey == SpecialGradeLevel);
}
