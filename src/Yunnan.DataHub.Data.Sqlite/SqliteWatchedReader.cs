using System.Collections;
using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Yunnan.DataHub.Data.Sqlite;

/// <summary>
/// The provider's reader. Its connection knows that rows are being read, and errors that mean a damaged file are remembered.
/// </summary>
internal class SqliteWatchedReader : DbDataReader
{
    private static readonly Task<bool> _yes = Task.FromResult(true);
    private static readonly Task<bool> _no = Task.FromResult(false);

    private readonly SqliteDataReader _reader;
    private readonly SqliteConnection _connection;
    private readonly SqliteSession _session;
    private bool _isClosed;

    public SqliteWatchedReader(SqliteDataReader reader, SqliteConnection connection)
    {
        (_reader, _connection, _session) = (reader, connection, SqliteSession.For(connection));
        _session.Readers++;
    }

    public override int Depth => _reader.Depth;
    public override int FieldCount => _reader.FieldCount;
    public override bool HasRows => _reader.HasRows;
    public override bool IsClosed => _reader.IsClosed;
    public override int RecordsAffected => _reader.RecordsAffected;
    public override object this[int ordinal] => _reader[ordinal];
    public override object this[string name] => _reader[name];

    public override bool Read()
    {
        try
        {
            return _reader.Read();
        }
        catch (SqliteException e)
        {
            SqliteFaults.Note(_connection, e);
            throw;
        }
    }

    public override Task<bool> ReadAsync(CancellationToken cancellationToken) =>
        cancellationToken.IsCancellationRequested ? Task.FromCanceled<bool>(cancellationToken) : Read() ? _yes : _no;

    public override bool NextResult() => _reader.NextResult();

    public override bool IsDBNull(int ordinal) => _reader.IsDBNull(ordinal);

    public override string GetString(int ordinal) => _reader.GetString(ordinal);

    public override long GetInt64(int ordinal) => _reader.GetInt64(ordinal);

    public override int GetInt32(int ordinal) => _reader.GetInt32(ordinal);

    public override short GetInt16(int ordinal) => _reader.GetInt16(ordinal);

    public override byte GetByte(int ordinal) => _reader.GetByte(ordinal);

    public override bool GetBoolean(int ordinal) => _reader.GetBoolean(ordinal);

    public override double GetDouble(int ordinal) => _reader.GetDouble(ordinal);

    public override float GetFloat(int ordinal) => _reader.GetFloat(ordinal);

    public override decimal GetDecimal(int ordinal) => _reader.GetDecimal(ordinal);

    public override DateTime GetDateTime(int ordinal) => _reader.GetDateTime(ordinal);

    public override Guid GetGuid(int ordinal) => _reader.GetGuid(ordinal);

    public override char GetChar(int ordinal) => _reader.GetChar(ordinal);

    public override long GetBytes(int ordinal, long dataOffset, byte[]? buffer, int bufferOffset, int length) =>
        _reader.GetBytes(ordinal, dataOffset, buffer, bufferOffset, length);

    public override long GetChars(int ordinal, long dataOffset, char[]? buffer, int bufferOffset, int length) =>
        _reader.GetChars(ordinal, dataOffset, buffer, bufferOffset, length);

    public override T GetFieldValue<T>(int ordinal) => _reader.GetFieldValue<T>(ordinal);

    public override object GetValue(int ordinal) => _reader.GetValue(ordinal);

    public override int GetValues(object[] values) => _reader.GetValues(values);

    public override string GetDataTypeName(int ordinal) => _reader.GetDataTypeName(ordinal);

    public override Type GetFieldType(int ordinal) => _reader.GetFieldType(ordinal);

    public override string GetName(int ordinal) => _reader.GetName(ordinal);

    public override int GetOrdinal(string name) => _reader.GetOrdinal(name);

    public override IEnumerator GetEnumerator() => _reader.GetEnumerator();

    public override void Close()
    {
        if (!_isClosed)
            _session.Readers--;
        _isClosed = true;
        _reader.Close();
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            Close();
            _reader.Dispose();
        }

        base.Dispose(disposing);
    }
}
