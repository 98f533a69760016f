using System.Collections;
using System.Data.Common;

namespace Yunnan.DataHub.Testing;

/// <summary>
/// A result of one row whose every column holds a value of whatever type is asked for, so that the statements
/// that follow from a row are made too. A text reads as an empty JSON list, which is a text like any other where no list is meant;
/// a decimal has four digits behind the point, as one of <c>decimal(19,4)</c> has.
/// </summary>
internal sealed class OneRowReader : DbDataReader
{
    private int _reads;

    public override int FieldCount => 200;
    public override bool HasRows => true;
    public override bool IsClosed => false;
    public override int RecordsAffected => 0;
    public override int Depth => 0;
    public override object this[int ordinal] => 1;
    public override object this[string name] => 1;

    public override bool Read() => _reads++ == 0;
    public override bool NextResult() => false;
    public override bool IsDBNull(int ordinal) => false;
    public override T GetFieldValue<T>(int ordinal) => (T)Value(typeof(T));
    public override bool GetBoolean(int ordinal) => true;
    public override byte GetByte(int ordinal) => 1;
    public override long GetBytes(int ordinal, long dataOffset, byte[]? buffer, int bufferOffset, int length) => 0;
    public override char GetChar(int ordinal) => '1';
    public override long GetChars(int ordinal, long dataOffset, char[]? buffer, int bufferOffset, int length) => 0;
    public override string GetDataTypeName(int ordinal) => "int";
    public override DateTime GetDateTime(int ordinal) => new(2025, 1, 1, 0, 0, 0, DateTimeKind.Utc);
    public override decimal GetDecimal(int ordinal) => 1.0000m;
    public override double GetDouble(int ordinal) => 1;
    public override IEnumerator GetEnumerator() => throw new NotSupportedException();
    public override Type GetFieldType(int ordinal) => typeof(int);
    public override float GetFloat(int ordinal) => 1;
    public override Guid GetGuid(int ordinal) => Guid.Empty;
    public override short GetInt16(int ordinal) => 1;
    public override int GetInt32(int ordinal) => 1;
    public override long GetInt64(int ordinal) => 1;
    public override string GetName(int ordinal) => $"c{ordinal}";
    public override int GetOrdinal(string name) => 0;
    public override string GetString(int ordinal) => "[]";
    public override object GetValue(int ordinal) => 1;
    public override int GetValues(object[] values) => 0;

    private object Value(Type type) =>
        type == typeof(string) ? GetString(0)
        : type == typeof(DateOnly) ? new DateOnly(2025, 1, 1)
        : type == typeof(DateTime) ? GetDateTime(0)
        : type == typeof(bool) ? true
        : type == typeof(decimal) ? GetDecimal(0)
        : Convert.ChangeType(1, type, System.Globalization.CultureInfo.InvariantCulture);
}
