using System.Reflection;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Yunnan.DataHub.Data;

/// <summary>
/// Finds EF's model as code, which is made when the hub is published: to build the model by its conventions takes longer than the rest of a
/// start.
/// </summary>
public static class CompiledModel
{
    private const string Assembly = "Yunnan.DataHub.Data.CompiledModels";

    /// <summary>
    /// The model for a database (<see cref="IHubDatabaseProvider.Name"/>); null where the hub was not published, and EF builds it.
    /// </summary>
    public static IModel? Find(string database)
    {
        try
        {
            var type = System.Reflection.Assembly.Load(Assembly)
                .GetType($"{Assembly}.{database}.{nameof(HubDbContext)}Model", throwOnError: true)!;
            return (IModel)type.GetProperty("Instance", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }
}
