using Yunnan.DataHub.Data;
using Yunnan.DataHub.Model.People;
using Yunnan.DataHub.QueryEngine.Declaration;

namespace Yunnan.DataHub.Schema.People;

/// <summary>Root fields of persons, by pseudonym.</summary>
public static class PersonQueries
{
    /// <summary>Persons, by pseudonym: everybody sees coarse facts, more needs a scope (人员).</summary>
    [UsePaging, UseFiltering, UseSorting, UseAggregation]
    public static IQueryable<Person> GetPersons(HubDbContext hub) => hub.People;

    /// <summary>Persons, by pseudonym: everybody sees coarse facts, more needs a scope (人员).</summary>
    [UsePaging, UseFiltering, UseSorting, Obsolete("Ask for 'persons', which answers the same. It is left out in the next release.")]
    public static IQueryable<Person> GetPeople(HubDbContext hub) => GetPersons(hub);
}
