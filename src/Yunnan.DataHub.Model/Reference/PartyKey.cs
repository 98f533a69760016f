using System.Globalization;

namespace Yunnan.DataHub.Model.Reference;

/// <summary>
/// One text for whoever receives or reports, so that a record that may be a person's, an establishment's, a site's or a team's
/// has one natural key (对象标识).
/// </summary>
public static class PartyKey
{
    /// <summary>Longest key, in characters.</summary>
    public const int MaxLength = 64;

    /// <summary>A person, by number.</summary>
    public static string OfPerson(long id) => string.Create(CultureInfo.InvariantCulture, $"p:{id}");

    /// <summary>An establishment, by number.</summary>
    public static string OfEstablishment(int id) => string.Create(CultureInfo.InvariantCulture, $"e:{id}");

    /// <summary>A site, by number.</summary>
    public static string OfSite(int id) => string.Create(CultureInfo.InvariantCulture, $"s:{id}");

    /// <summary>A region, by code.</summary>
    public static string OfRegion(string code) => $"r:{code}";

    /// <summary>A reporting body, by key.</summary>
    public static string OfBody(string key) => $"b:{key}";

    /// <summary>A programme, by key.</summary>
    public static string OfProgramme(string key) => $"g:{key}";

    /// <summary>A team or a work, by its name without outer blanks; the end of a long name is cut off.</summary>
    public static string OfTeam(string name)
    {
        var key = $"t:{name.Trim()}";
        return key.Length <= MaxLength ? key : key[..MaxLength];
    }
}
