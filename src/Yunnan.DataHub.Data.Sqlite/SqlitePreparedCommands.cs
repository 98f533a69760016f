using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Yunnan.DataHub.Data.Sqlite;

/// <summary>
/// The statements that came again on a connection, prepared: EF makes a command for each run, and SQLite takes longer to prepare the
/// statement for one row than to find it. A statement that comes for the first time is only remembered. What is prepared belongs to the
/// open handle and goes with it: the connection's next one may be another from the pool.
/// </summary>
internal sealed class SqlitePreparedCommands
{
    /// <summary>Prepared, a statement takes some 20 KB; a dashboard sends a few.</summary>
    private const int Most = 16;

    private static readonly ConditionalWeakTable<SqliteConnection, SqlitePreparedCommands> _all = [];

    // Those that were used last come first.
    private readonly List<Entry> _entries = new(Most);
    private readonly sqlite3 _handle;

    private SqlitePreparedCommands(sqlite3 handle) => _handle = handle;

    /// <summary>Those of an open connection, which one request uses at a time.</summary>
    public static SqlitePreparedCommands For(SqliteConnection connection)
    {
        if (_all.TryGetValue(connection, out var known) && known._handle == connection.Handle)
            return known;
        Close(connection);
        var commands = new SqlitePreparedCommands(connection.Handle!);
        _all.Add(connection, commands);
        return commands;
    }

    /// <summary>Lets go of what is prepared on a connection that closes.</summary>
    public static void Close(SqliteConnection connection)
    {
        if (_all.TryGetValue(connection, out var commands))
            commands._entries.ForEach(entry => entry.Command?.Dispose());
        _all.Remove(connection);
    }

    /// <summary>Runs a command's statement prepared; null where it is to run as it is.</summary>
    public SqliteRowReader? Run(SqliteCommand command)
    {
        var connection = command.Connection!;
        if (Find(command.CommandText) is not { } entry)
        {
            Remember(command.CommandText);
            return null;
        }
        // Its rows may still be read.
        if (entry.IsRunning)
            return null;
        var prepared = entry.Command ??= new SqliteCommand(entry.Text, connection);
        (prepared.Transaction, prepared.CommandTimeout) = (command.Transaction, command.CommandTimeout);
        prepared.Parameters.Clear();
        foreach (SqliteParameter parameter in command.Parameters)
            prepared.Parameters.Add(parameter);
        entry.IsRunning = true;
        try
        {
            return new SqliteRowReader(prepared.ExecuteReader(), connection, () => entry.IsRunning = false);
        }
        catch
        {
            entry.IsRunning = false;
            throw;
        }
    }

    private Entry? Find(string text)
    {
        for (var i = 0; i < _entries.Count; i++)
        {
            var entry = _entries[i];
            if (!ReferenceEquals(entry.Text, text) && entry.Text != text)
                continue;
            if (i > 0)
            {
                _entries.RemoveAt(i);
                _entries.Insert(0, entry);
            }
            return entry;
        }
        return null;
    }

    private void Remember(string text)
    {
        if (_entries.Count == Most)
        {
            // One that is running is disposed of with its connection.
            if (_entries[^1] is { IsRunning: false } last)
                last.Command?.Dispose();
            _entries.RemoveAt(Most - 1);
        }
        _entries.Insert(0, new Entry(text));
    }

    private sealed class Entry(string text)
    {
        public string Text => text;

        /// <summary>Null until it comes again.</summary>
        public SqliteCommand? Command { get; set; }

        public bool IsRunning { get; set; }
    }
}
