namespace Yunnan.DataHub.Imports.Tables;

/// <summary>What a column wants of its cells. Spreadsheets keep days and percentages as numbers, so that the same cell is another text for another column.</summary>
internal enum CellUse
{
    /// <summary>The text that the cell shows.</summary>
    Text,

    /// <summary>The number that the cell holds, where it shows all of it.</summary>
    Number,

    /// <summary>The day that the cell holds.</summary>
    Day,
}
