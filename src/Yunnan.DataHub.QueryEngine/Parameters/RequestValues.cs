using System.Collections;

namespace Yunnan.DataHub.QueryEngine.Parameters;

/// <summary>What differs from one run of a plan to the next.</summary>
internal sealed record RequestValues
{
    /// <summary>The arguments of each field that has some, in the order in which they were planned.</summary>
    public required IReadOnlyDictionary<string, object?>[] Arguments { get; init; }

    /// <summary>The keys that a nested list's statement is entered with.</summary>
    public IList? Keys { get; init; }

    /// <summary>The values of the order's keys at the cursor <c>after</c>.</summary>
    public object?[]? After { get; init; }

    /// <summary>The values of the order's keys at the cursor <c>before</c>.</summary>
    public object?[]? Before { get; init; }

    /// <summary>How many rows a page's statement reads.</summary>
    public int Rows { get; init; }

    /// <summary>The lists that were worked out before the statements, by what asks for them; null while there are none yet.</summary>
    public IReadOnlyDictionary<object, IList>? Prepared { get; init; }
}

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

    /// <summary>A field of an object; one without a value where the object doesn't have it.</summary>
    public ArgumentRef this[string name]
    {
        get
        {
            var read = Read;
            return new(((IDictionary<string, object?>)Value!).TryGetValue(name, out var value) ? value : null,
                values => ((IDictionary<string, object?>)read(values)!).TryGetValue(name, out var later) ? later : null);
        }
    }

    /// <summary>The object without some of its fields.</summary>
    public ArgumentRef Without(params string[] names)
    {
        var fields = (IDictionary<string, object?>)Value!;
        return this with { Value = fields.Where(field => !names.Contains(field.Key)).ToDictionary() };
    }

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
