namespace Yunnan.DataHub.Data.Access;

/// <summary>What an API key may allow beyond what everybody sees.</summary>
public static class Scopes
{
    /// <summary>Names, birth dates and employers of persons.</summary>
    public const string PeopleRead = "people:read";

    /// <summary>All scopes that there are.</summary>
    public static IReadOnlyList<string> All { get; } = [PeopleRead];
}
