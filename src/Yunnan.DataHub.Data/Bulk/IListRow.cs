namespace Yunnan.DataHub.Data.Bulk;

/// <summary>
/// A row of a list that a record owns, such as a stage; it doesn't know its record, so the import adds the record's number.
/// </summary>
public interface IListRow
{
    /// <summary>Number of the record in this hub.</summary>
    int OwnerId { get; set; }
}
