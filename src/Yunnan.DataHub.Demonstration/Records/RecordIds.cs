namespace Yunnan.DataHub.Demonstration.Records;

/// <summary>Numbers of the next records: those after the last that the database holds.</summary>
internal sealed class RecordIds(IReadOnlyDictionary<Type, long> last)
{
    private readonly Dictionary<Type, long> _last = new(last);

    public long NextLong<T>() => _last[typeof(T)] = _last.GetValueOrDefault(typeof(T)) + 1;

    public int Next<T>() => (int)NextLong<T>();
}
