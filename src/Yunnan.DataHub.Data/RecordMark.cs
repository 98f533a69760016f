namespace Yunnan.DataHub.Data;

/// <summary>How far the numbers of a record went when a writer began.</summary>
/// <param name="Record">The record.</param>
/// <param name="Last">The highest number; 0 where there were no rows, or nobody needs it.</param>
public sealed record RecordMark(Type Record, long Last);
