using Yunnan.DataHub.Imports.Tables;

namespace Yunnan.DataHub.Imports.Declarations;

/// <summary>Reads a cell that isn't empty; gives the reason where it can't.</summary>
internal delegate string? CellReader<TValue>(ReadOnlySpan<char> cell, out TValue value);

/// <summary>What a column's cells look like.</summary>
/// <param name="Words">The form in words, for the template.</param>
/// <param name="Read">Reads a cell.</param>
/// <param name="Use">What is wanted of a spreadsheet's cell.</param>
internal sealed record CellForm<TValue>(string Words, CellReader<TValue> Read, CellUse Use = CellUse.Text);
