using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;
using Yunnan.DataHub.Data.Querying;

namespace Yunnan.DataHub.Data.Sqlite;

/// <summary>Finds out whether EF, the provider and SQLite are what <see cref="SqliteTuning"/> was written for.</summary>
internal static class SqliteTuningCheck
{
    private const string Text = "云南";
    private const long Number = long.MaxValue;

    private const BindingFlags Inside = BindingFlags.Instance | BindingFlags.Static | BindingFlags.NonPublic;

    private static readonly string[] _assemblies =
        ["Microsoft.Data.Sqlite", "Microsoft.EntityFrameworkCore.Relational", "Microsoft.EntityFrameworkCore.Sqlite"];

    /// <summary>Says what is not; null where all is.</summary>
    public static string? FindFault(DbContext context)
    {
        try
        {
            return FindOther(typeof(SqliteTuningCheck).Assembly.GetReferencedAssemblies(), name => Assembly.Load(name).GetName().Version)
                ?? FindFaultOfLibrary(SqliteLibrary.IsTheProviders, SQLitePCL.raw.GetNativeLibraryName())
                ?? FindFaultOfReading()
                ?? FindFaultOfServices(context)
                ?? HubQueryOptions.FindFault(context);
        }
        catch (Exception e) when (e is TypeLoadException or MissingMemberException)
        {
            return $"EF or the provider lacks what the hub is tuned by: {e.Message.TrimEnd('.')}";
        }
    }

    /// <summary>Finds an assembly in another version than the hub was built with; patches are the same.</summary>
    /// <param name="built">What the hub was built with.</param>
    /// <param name="loaded">The version that an assembly has now.</param>
    internal static string? FindOther(IEnumerable<AssemblyName> built, Func<AssemblyName, Version?> loaded) => built
        .Where(assembly => _assemblies.Contains(assembly.Name))
        .Where(assembly => loaded(assembly) is var now && (now?.Major, now?.Minor) != (assembly.Version?.Major, assembly.Version?.Minor))
        .Select(assembly => $"{assembly.Name} is version {loaded(assembly)}, but the hub is tuned for {assembly.Version}")
        .FirstOrDefault();

    internal static string? FindFaultOfLibrary(bool isTheProviders, string name) => isTheProviders
        ? null
        : $"the provider uses the library '{name}', but the hub is tuned for the {SqliteLibrary.Name} that comes with it";

    /// <summary>Reads a row past the provider, from a database of which SQLite should lock nothing.</summary>
    private static string? FindFaultOfReading()
    {
        using var connection = new SqliteConnection("Data Source=:memory:;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT $text, $number, NULL";
        command.Parameters.AddWithValue("$text", Text);
        command.Parameters.AddWithValue("$number", Number);
        using var row = new SqliteRowReader(command.ExecuteReader(), connection);
        return row.Read() && row.GetString(0) == Text && row.GetInt64(1) == Number && row.IsDBNull(2) && !row.IsDBNull(1)
            ? SqliteThreads.FindFault(connection.Handle!)
            : "values that are read from SQLite past the provider are others than those that were written";
    }

    private static string? FindFaultOfServices(DbContext context)
    {
        if (context.GetService<IQuerySqlGeneratorFactory>() is not SqliteGroupsSqlGeneratorFactory factory)
            return "EF does not write statements by the hub's SqliteGroupsSqlGenerator";
        var visit = factory.Create().GetType().GetMethod("VisitSelect", Inside, [typeof(SelectExpression)])!;
        // A method that overrides nothing is no error to the runtime; one that calls what isn't there is found out when it is compiled.
        if (visit.GetBaseDefinition().DeclaringType == typeof(SqliteGroupsSqlGenerator))
            return "EF no longer writes statements by SqliteQuerySqlGenerator.VisitSelect";
        foreach (var method in typeof(SqliteGroupsSqlGenerator).GetMethods(Inside | BindingFlags.DeclaredOnly))
            RuntimeHelpers.PrepareMethod(method.MethodHandle);
        return null;
    }
}
