using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using Yunnan.DataHub.Data.Versions;

namespace Yunnan.DataHub.Data.Sqlite;

/// <summary>
/// Reads the row of the data's version by prepared statements on connections of its own: some six microseconds, nearly all of which SQLite
/// takes to begin to read. <c>PRAGMA data_version</c>, which tells whether anybody has written, takes as long.
/// </summary>
internal sealed class SqliteDataVersion : IDataVersionReader
{
    private readonly ConcurrentBag<Source> _idle = [];
    private readonly string _database;
    private volatile bool _isDisposed;

    public SqliteDataVersion(SqliteConnectionStringBuilder database) =>
        // They belong to nobody else: out of the pool they close with their file.
        _database = new SqliteConnectionStringBuilder(database.ToString()) { Pooling = false }.ToString();

    public string Read()
    {
        var source = Rent();
        try
        {
            var version = source.Read();
            Return(source);
            return version;
        }
        catch (SqliteException e)
        {
            SqliteFaults.Note(source.Connection, e);
            source.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        _isDisposed = true;
        while (_idle.TryTake(out var source))
            source.Dispose();
    }

    private Source Rent()
    {
        while (_idle.TryTake(out var source))
        {
            if (!source.IsOutdated)
                return source;
            source.Dispose();
        }
        return new Source(_database);
    }

    // As many as ever read at once, which threads are few enough for.
    private void Return(Source source)
    {
        _idle.Add(source);
        if (_isDisposed)
            Dispose();
    }

    private sealed class Source : IDisposable
    {
        private readonly SqliteSession _session;
        private readonly SqliteStatement _row;
        private string _version = "";

        public Source(string database)
        {
            Connection = new SqliteConnection(database);
            try
            {
                Connection.Open();
                _session = SqliteSession.For(Connection);
                _row = new SqliteStatement(Connection, """SELECT "Value" FROM "DataVersions" """);
            }
            catch
            {
                Connection.Dispose();
                throw;
            }
        }

        public SqliteConnection Connection { get; }

        public bool IsOutdated => _session.IsOutdated(Connection.Handle!);

        // The same object as long as it is the same version.
        public string Read() => _version = _row.ReadText(_version);

        public void Dispose()
        {
            _row.Dispose();
            Connection.Dispose();
        }
    }
}
