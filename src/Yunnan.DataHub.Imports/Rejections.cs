using Yunnan.DataHub.Model;
using Yunnan.DataHub.Model.People;

namespace Yunnan.DataHub.Imports;

/// <summary>
/// Collects what is rejected: the first cells to show, and the number of all. It comes out as it may be shown to anybody: without identity
/// numbers, whichever column they stand in, and with the names of invisible characters in their places.
/// </summary>
internal sealed class Rejections(int mostListed, Action<RejectedCell>? onRejected)
{
    private const int LongestShown = 200;

    private readonly List<RejectedCell> _listed = [];

    public long Count { get; private set; }

    public IReadOnlyList<RejectedCell> Listed => _listed;

    public void Add(long? row, string? column, string? value, string reason) => Add(new RejectedCell(row, column, value, reason));

    public void Add(RejectedCell cell)
    {
        Count++;
        cell = cell with { Column = Shown(cell.Column), Value = Shown(cell.Value), Reason = IdentityNumberText.Mask(cell.Reason) };
        if (_listed.Count < mostListed)
        {
            _listed.Add(cell);
        }

        onRejected?.Invoke(cell);
    }

    // It is masked before it is cut: half a number shows a birth date as well.
    private static string? Shown(string? text)
    {
        if (text is null)
            return null;
        var shown = PlainText.ShowInvisible(IdentityNumberText.Mask(text));
        return shown.Length <= LongestShown ? shown : shown[..LongestShown] + "…";
    }
}

/// <summary>Why a file is not imported: a cell, a row or the file as a whole.</summary>
/// <param name="Row">The row as a spreadsheet counts it: the header is 1; null for the whole file.</param>
/// <param name="Column">The column's name; null for the whole row.</param>
/// <param name="Value">What the cell holds; null for the whole row.</param>
/// <param name="Reason">What is wrong with it, and what would be right.</param>
public sealed record RejectedCell(long? Row, string? Column, string? Value, string Reason);
