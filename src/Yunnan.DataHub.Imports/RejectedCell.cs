namespace Yunnan.DataHub.Imports;

/// <summary>Why a file is not imported: a cell, a row or the file as a whole.</summary>
/// <param name="Row">The row as a spreadsheet counts it: the header is 1; null for the whole file.</param>
/// <param name="Column">The column's name; null for the whole row.</param>
/// <param name="Value">What the cell holds; null for the whole row.</param>
/// <param name="Reason">What is wrong with it, and what would be right.</param>
public sealed record RejectedCell(long? Row, string? Column, string? Value, string Reason);
