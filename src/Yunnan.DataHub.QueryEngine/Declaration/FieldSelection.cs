namespace Yunnan.DataHub.QueryEngine.Declaration;

/// <summary>
/// Which fields of its result a C# method behind a field is asked for. A method that takes one as a parameter can leave out what would have
/// to be read for nothing.
/// </summary>
public sealed class FieldSelection
{
    /// <summary>No field: the method is called for another reason, such as a condition on its result.</summary>
    public static readonly FieldSelection None = new([]);

    private readonly HashSet<string> _paths;

    internal FieldSelection(IEnumerable<string> paths) => _paths = new HashSet<string>(paths, StringComparer.Ordinal);

    /// <summary>Whether a field is selected.</summary>
    /// <param name="path">The fields' names from the result on: <c>inputs</c>, <c>progress.inputs</c>.</param>
    public bool Includes(string path) => _paths.Contains(path);
}
