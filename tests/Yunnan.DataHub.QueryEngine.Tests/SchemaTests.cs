using Snapshooter.Xunit;
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
}
