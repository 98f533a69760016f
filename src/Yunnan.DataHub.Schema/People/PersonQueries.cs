using Yunnan.DataHub.Data;
using Yunnan.DataHub.Model.People;
using Yunnan.DataHub.QueryEngine.Declaration;

namespace Yunnan.DataHub.Schema.People;

/// <summary>Root fields of persons, by pseudonym.</summary>
public static class PersonQueries
{
    /// <summary>Persons, by pseudonym: everybody sees coarse facts, more needs a scope (人员).</summary>
    [UsePaging, UseFiltering, UseSorting, UseAggregation]
    public static IQueryable<Person> GetPeople(HubDbContext hub) => hub.People;
}
