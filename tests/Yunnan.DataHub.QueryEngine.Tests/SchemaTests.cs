using GraphQL;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Snapshooter.Xunit;
using Yunnan.DataHub.QueryEngine.Hosting;
using Yunnan.DataHub.QueryEngine.Tests.Library;

namespace Yunnan.DataHub.QueryEngine.Tests;

public sealed class SchemaTests
{
    [Fact]
    public void The_schema_follows_the_conventions()
    {
        using var library = new LibraryHost();
        Snapshot.Match(library.Sdl);
    }

    [Fact]
    public void An_entity_that_refers_to_nothing_is_a_schema_of_its_own()
    {
        using var services = new ServiceCollection().AddLogging()
            .AddDbContextFactory<LibraryContext>(options => options.UseSqlite("Data Source=:memory:"))
            .AddQueryEngine<LibraryContext>(engine => engine.Entity<OpeningDay>("openingDays"))
            .BuildServiceProvider();
        Assert.Contains("openingDays(", services.GetRequiredService<ISchema>().Print(), StringComparison.Ordinal);
    }
}
