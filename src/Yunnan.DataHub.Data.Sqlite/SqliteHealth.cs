using Microsoft.Data.Sqlite;

namespace Yunnan.DataHub.Data.Sqlite;

/// <summary>
/// Finds out whether a database file is there and sound, at the price of reading its first bytes. A file that was damaged is read as a
/// whole, once after each change of it, before it counts as sound.
/// </summary>
internal sealed class SqliteHealth(string path)
{
    // A small file is checked while the question waits; a large one goes on being checked, and the next question finds the answer.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly Lock _lock = new();
    private Task<bool>? _check;
    private DateTime _checkedState;

    /// <summary>Says what is wrong with the file; null where nothing is.</summary>
    public async Task<string?> FindFaultAsync(CancellationToken cancellationToken)
    {
        if (!File.Exists(path))
            return "isn't there";
        if (SqliteFile.FindFault(path) is { } fault)
        {
            SqliteFaults.Note(path, fault);
            return fault;
        }

        if (SqliteFaults.Find(path) is not { } known)
            return null;
        var check = Check();
        if (await Task.WhenAny(check, Task.Delay(Patience, cancellationToken)) != check || !await check)
            return known;
        lock (_lock)
            _check = null;
        SqliteFaults.Forget(path);
        return null;
    }

    private Task<bool> Check()
    {
        lock (_lock)
        {
            var state = File.GetLastWriteTimeUtc(path);
            if (_check is null || (_check.IsCompleted && state != _checkedState))
                (_check, _checkedState) = (Task.Run(IsSound), state);
            return _check;
        }
    }

    /// <summary>Reads the file up to the first fault, by a connection that knows nothing of before.</summary>
    private bool IsSound()
    {
        try
        {
            using var connection = new SqliteConnection(
                new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadWrite, Pooling = false }.ToString());
            connection.Open();
            using var check = connection.CreateCommand();
            check.CommandText = "PRAGMA quick_check(1)";
            return check.ExecuteScalar() is "ok";
        }
        catch (SqliteException)
        {
            return false;
        }
    }
}
