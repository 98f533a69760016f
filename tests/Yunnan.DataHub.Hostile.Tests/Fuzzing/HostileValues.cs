using System.Text;
using Yunnan.DataHub.Hostile.Tests.Schema;
using Yunnan.DataHub.Hostile.Tests.Support;

namespace Yunnan.DataHub.Hostile.Tests.Fuzzing;

/// <summary>
/// Writes values for the arguments of a document: fitting ones mostly, and some that are too large, too deep or of the wrong kind.
/// </summary>
internal sealed class HostileValues(SchemaModel schema, Random random, int size, string? cursor)
{
    private static readonly string[] _numbers =
        ["0", "1", "2", "50", "1000", "1001", "-1", "-2147483648", "2147483647", "2147483648", "9223372036854775808", "1.5", "1e400",
            "1e-400", "79228162514264337593543950336"];

    private readonly List<(string Name, string Type, string Json)> _variables = [];

    /// <summary>How many more values may be written: objects that hold lists of objects would have no end.</summary>
    private int _left = size * 4;

    public string Variables() =>
        "{" + string.Join(',', _variables.Where(_ => random.Next(20) != 0).Select(variable => $"\"{variable.Name}\":{variable.Json}"))
            + "}";

    public string Declarations()
    {
        var text = string.Concat(_variables.Select(variable => $"${variable.Name}:{variable.Type} "));
        if (random.Next(40) == 0)
            text += Text.Times(random.Next(Math.Max(1, size)), i => $"$u{i}:Int ");
        return text.Length == 0 ? "" : $"({text})";
    }

    /// <summary>A new variable of this type.</summary>
    public string Variable(string type)
    {
        var name = $"v{_variables.Count}";
        _variables.Add((name, type, type switch
        {
            "Boolean!" => random.Next(2) == 0 ? "true" : "false",
            _ => random.Next(8) switch
            {
                0 => "null",
                1 => "{}",
                2 => "[]",
                3 => Text.Nest(random.Next(60), "[", "1", "]"),
                4 => $"\"{Words(random.Next(3) == 0 ? size : 5)}\"",
                5 => $"[{Text.Times(random.Next(size), "1,")}1]",
                _ => _numbers[random.Next(_numbers.Length)],
            },
        }));
        return "$" + name;
    }

    public string Name() => random.Next(5) == 0 ? new string('n', 1 + random.Next(size * 10)) : "x" + random.Next(100);

    public string Of(SchemaField argument)
    {
        if (random.Next(12) == 0)
            return Variable(
                random.Next(4) == 0 ? "Int" : argument.Type.Name + (argument.Type.IsRequired && !argument.Type.IsList ? "!" : ""));
        if (random.Next(40) == 0)
            return Wrong();
        if (argument.Name is "after" or "before")
            return $"\"{(cursor is not null && random.Next(2) == 0 ? cursor : Words(10))}\"";
        if (argument.Name is "first" or "last" && random.Next(2) == 0)
            return $"{random.Next(5)}";
        var type = schema[argument.Type.Name];
        if (!argument.Type.IsList)
            return Value(type, 0);
        var count = 1 + (random.Next(30) == 0 ? random.Next(size) : random.Next(4));
        return $"[{Text.Times(count, _ => Value(type, 0) + " ")}]";
    }

    public string Literal(SchemaType type) => type.Kind switch
    {
        SchemaKind.Enum when type.Values.Count > 0 => type.Values[random.Next(type.Values.Count)],
        SchemaKind.Input => "{}",
        _ => type.Name switch
        {
            "Boolean" => random.Next(2) == 0 ? "true" : "false",
            "Int" or "Long" or "Decimal" or "Float" or "Short" => _numbers[random.Next(_numbers.Length)],
            "LocalDate" => random.Next(5) == 0 ? "\"2024-13-45\"" : $"\"20{random.Next(10, 30)}-0{random.Next(1, 10)}-1{random.Next(10)}\"",
            "ID" =>
                $"\"{Convert.ToBase64String(Encoding.UTF8.GetBytes($"{(random.Next(2) == 0 ? "Person" : "Target")}:{random.Next(5_000)}"))}\"",
            _ => $"\"{Words(random.Next(40) == 0 ? size : 3)}\"",
        },
    };

    private string Value(SchemaType type, int depth)
    {
        if (random.Next(60) == 0)
            return Wrong();
        if (random.Next(50) == 0)
            return "null";
        if (type.Kind != SchemaKind.Input || type.Fields.Count == 0)
            return Literal(type);
        if (--_left < 0 || depth > 40)
            return "{}";
        var text = new StringBuilder("{");
        for (var count = 1 + (random.Next(4) == 0 ? random.Next(3) : 0); count > 0; count--)
        {
            // Deep filters want what nests.
            var nesting = type.Fields.Where(field => schema[field.Type.Name].Kind == SchemaKind.Input).ToList();
            var field = nesting.Count > 0 && random.Next(3) != 0
                ? nesting[random.Next(nesting.Count)] : type.Fields[random.Next(type.Fields.Count)];
            var times = !field.Type.IsList ? 0 : 1 + (random.Next(40) == 0 ? random.Next(Math.Min(size, 3_000)) : random.Next(3));
            var inner = schema[field.Type.Name];
            text.Append(field.Name).Append(':');
            text.Append(
                times == 0
                    ? Value(inner, depth + 1)
                    : times > 3
                        ? $"[{Text.Times(times, Literal(inner) + " ")}]" : $"[{Text.Times(times, _ => Value(inner, depth + 1) + " ")}]");
            text.Append(' ');
        }
        return text.Append('}').ToString();
    }

    private string Wrong() => random.Next(7) switch
    {
        0 => "null",
        1 => "X",
        2 => Text.Nest(random.Next(Math.Min(size, 3_000)), "[", "1", "]"),
        3 => Text.Nest(random.Next(Math.Min(size, 3_000)), "{a:", "1", "}"),
        4 => new string('9', 1 + random.Next(size)),
        5 => "\"\"\"\n x\n  y\"\"\"",
        _ => "$nobody",
    };

    private string Words(int length)
    {
        const string Letters = "abcxyz0159%_ 技能*?:/-";
        return Text.Times(random.Next(Math.Max(1, length)), _ => Letters[random.Next(Letters.Length)].ToString());
    }
}
