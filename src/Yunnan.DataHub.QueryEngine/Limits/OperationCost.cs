namespace Yunnan.DataHub.QueryEngine.Limits;

/// <summary>What the fields of an operation cost that are written.</summary>
internal sealed class OperationCost
{
    private readonly Dictionary<string, double> _fields = new(StringComparer.Ordinal);

    /// <summary>The cost of all.</summary>
    public double Total { get; private set; }

    /// <summary>What each root field takes of it, with all in it, by the name that it has in the answer.</summary>
    public IReadOnlyDictionary<string, double> Fields => _fields;

    /// <summary>Adds what a root field costs in one of the places where it is written.</summary>
    public void Add(string responseName, double cost)
    {
        Total += cost;
        _fields[responseName] = _fields.GetValueOrDefault(responseName) + cost;
    }
}
