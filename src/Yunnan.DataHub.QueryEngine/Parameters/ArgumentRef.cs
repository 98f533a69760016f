using System.Collections;

namespace Yunnan.DataHub.QueryEngine.Parameters;

/// <summary>
/// A part of an argument: its value in the request that is being planned, and how later requests of the same shape find theirs.
/// Plans may depend on a value's shape (which fields an object has, how long a list of objects is, what is null, flags and enum values)
/// but on no other value.
/// </summary>
/// <param name="Value">The value now.</param>
/// <param name="Read">The value in a later request.</param>
internal readonly record struct ArgumentRef(object? Value, Func<RequestValues, object?> Read)
{
    public static ArgumentRef Argument(IReadOnlyDictionary<string, object?> arguments, int field, string name) =>
        new(arguments.GetValueOrDefault(name), values => values.Arguments[field].GetValueOrDefault(name));

    public IEnumerable<(string Name, ArgumentRef Value)> Fields
    {
        get
        {
            var read = Read;
            foreach (var (name, value) in (IDictionary<string, object?>)Value!)
                yield return (name, new ArgumentRef(value, values => ((IDictionary<string, object?>)read(values)!)[name]));
        }
    }

    public IEnumerable<ArgumentRef> Items
    {
        get
        {
            var read = Read;
            var index = 0;
            foreach (var value in (IEnumerable)Value!)
            {
                var place = index++;
                yield return new ArgumentRef(value, values => ((IList)read(values)!)[place]);
            }
        }
    }
}
