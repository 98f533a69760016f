using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Data.Sqlite;

namespace Yunnan.DataHub.Cli.Tests;

/// <summary>
/// Starts SQLite as the hub does, before a test opens a connection of its own: the first one settles for the whole process how SQLite
/// locks.
/// </summary>
internal static class SqliteStart
{
    [ModuleInitializer]
    internal static void Start() => new DbContextOptionsBuilder().UseHubSqlite("Data Source=:memory:");
}
