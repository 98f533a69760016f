namespace Yunnan.DataHub.Model;

/// <summary>A point on which documents disagree (文件不一致).</summary>
public class Conflict
{
    /// <summary>Place in the list, from 0 (序号).</summary>
    public int Ordinal { get; set; }

    /// <summary>The field on which the documents disagree (不一致的字段).</summary>
    public required string Field { get; set; }

    /// <summary>What each document says (各文件的表述).</summary>
    public List<ConflictValue> Values { get; set; } = [];
}
