using GraphQL;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using Yunnan.DataHub.Data;
using Yunnan.DataHub.Testing;

namespace Yunnan.DataHub.Schema.Tests;

public sealed class SchemaBuildingTests
{
    /// <summary>Reading the descriptions once changed what other threads were reading.</summary>
    [Fact]
    public void Schemas_that_are_built_at_once_are_the_same()
    {
        var schemas = new string[4];
        var threads = schemas.Select((_, i) => new Thread(() => schemas[i] = Sdl())).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        Assert.Single(schemas.Distinct());
    }

    private static string Sdl()
    {
        try
        {
            using var services = new ServiceCollection()
                .AddDbContextFactory<HubDbContext>(options => options.UseMemory())
                .AddHubSchema()
                .BuildServiceProvider();
            return services.GetRequiredService<ISchema>().Print();
        }
        catch (Exception e)
        {
            return e.ToString();
        }
    }
}
