namespace Yunnan.DataHub.Data.Access;

/// <summary>What an API key may allow beyond what everybody sees. <c>docs/privacy.md</c> says what each opens, and why.</summary>
public static class Scopes
{
    /// <summary>
    /// What tells who a person is: names, birth dates and years, counties, employers, and what is sensitive of the person.
    /// </summary>
    public const string PeopleRead = "people:read";

    /// <summary>
    /// Whose a record is: links between records and persons, by pseudonym and masked name, and the numbers on persons' papers.
    /// </summary>
    public const string PeopleLink = "people:link";

    /// <summary>All scopes that there are.</summary>
    public static IReadOnlyList<string> All { get; } = [PeopleRead, PeopleLink];
}
