namespace Yunnan.DataHub.Imports.Tables;

/// <summary>A file, or the rest of it, can't be read as a table; the message says what is wrong and what would be right.</summary>
internal sealed class TableException(string reason, long? row = null) : Exception(reason)
{
    /// <summary>The row at which reading broke off; null for the whole file.</summary>
    public long? Row => row;
}
