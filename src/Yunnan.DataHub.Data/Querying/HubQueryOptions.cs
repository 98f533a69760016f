using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;

namespace Yunnan.DataHub.Data.Querying;

/// <summary>What a context of the hub is set to on every database.</summary>
public static class HubQueryOptions
{
#pragma warning disable EF9100 // See ReaderCompiler.
    /// <summary>Sets what does not depend on the database.</summary>
    /// <param name="options">The context's options.</param>
    /// <param name="isTuned">Whether compiled queries keep their readers, by a class from inside EF, and EF does not look for threads that
    /// share a context.</param>
    public static DbContextOptionsBuilder UseHubQueries(this DbContextOptionsBuilder options, bool isTuned = true)
    {
        // A test says it; to find it out at a start, the model would be built a second time.
        options.ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning));
        // No context is shared between threads here, and looking for it costs three objects a row.
        return isTuned ? options.ReplaceService<ILiftableConstantProcessor, ReaderCompiler>().EnableThreadSafetyChecks(false) : options;
    }

    /// <summary>Says why the queries of a tuned context don't keep their readers; null where they do.</summary>
    public static string? FindFault(DbContext context)
    {
        if (context.GetService<ILiftableConstantProcessor>() is not ReaderCompiler compiler)
            return "EF does not compile queries by the hub's ReaderCompiler";
        var called = compiler.GetType().GetInterfaceMap(typeof(ILiftableConstantProcessor)).TargetMethods;
        return called.Any(method => method.DeclaringType == typeof(ReaderCompiler))
            ? null
            : "EF no longer compiles queries by ILiftableConstantProcessor.InlineConstants";
    }
}
