using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Query;

namespace Yunnan.DataHub.Data.Querying;

/// <summary>What a context of the hub is set to on every database.</summary>
public static class HubQueryOptions
{
#pragma warning disable EF9100 // See ReaderCompiler.
    /// <summary>Sets what does not depend on the database.</summary>
    public static DbContextOptionsBuilder UseHubQueries(this DbContextOptionsBuilder options) => options
        // A test says it; to find it out at a start, the model would be built a second time.
        .ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning))
        .ReplaceService<ILiftableConstantProcessor, ReaderCompiler>();
}
