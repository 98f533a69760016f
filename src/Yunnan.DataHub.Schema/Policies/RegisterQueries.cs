using Yunnan.DataHub.Data;
using Yunnan.DataHub.Model.Policies;
using Yunnan.DataHub.QueryEngine.Declaration;

namespace Yunnan.DataHub.Schema.Policies;

/// <summary>Root fields of lists that the documents print.</summary>
public static class RegisterQueries
{
    /// <summary>The lists that the documents print (名录).</summary>
    [UsePaging, UseFiltering, UseSorting]
    public static IQueryable<Register> GetRegisters(HubDbContext hub) => hub.Registers;

    /// <summary>The list with this key; null where there is none (名录).</summary>
    /// <param name="hub">The database.</param>
    /// <param name="key">The key.</param>
    [UseFirstOrDefault]
    public static IQueryable<Register> GetRegister(HubDbContext hub, string key) => hub.Registers.Where(x => x.Key == key);
}
