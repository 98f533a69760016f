namespace Yunnan.DataHub.Data.Imports;

/// <summary>Collects what is rejected: the first cells to show, and the number of all.</summary>
internal sealed class Rejections(int mostListed, Action<RejectedCell>? onRejected)
{
    private readonly List<RejectedCell> _listed = [];

    public long Count { get; private set; }

    public IReadOnlyList<RejectedCell> Listed => _listed;

    public void Add(long? row, string? column, string? value, string reason) => Add(new RejectedCell(row, column, value, reason));

    public void Add(RejectedCell cell)
    {
        Count++;
        if (_listed.Count < mostListed)
        {
            _listed.Add(cell);
        }

        onRejected?.Invoke(cell);
    }
}
