using System.Globalization;
using System.Text;
using Yunnan.DataHub.Hostile.Tests.Schema;

namespace Yunnan.DataHub.Hostile.Tests.Fuzzing;

/// <summary>
/// Writes one document by the grammar of GraphQL over a schema, with shapes that hurt: fragments that spread each other, repeated fields
/// and directives, deep values, introspection. The same seed and size write the same document; half the size is a smaller one of the same
/// kind.
/// </summary>
internal sealed class HostileDocument
{
    private const int MaxLength = 700_000;

    private readonly SchemaModel _schema;
    private readonly Random _random;
    private readonly HostileValues _values;
    private readonly List<(string Name, SchemaType Type)> _fragments = [];
    private readonly Queue<(string Name, SchemaType Type)> _unwritten = new();
    private readonly StringBuilder _text = new();
    private int _budget;

    private HostileDocument(SchemaModel schema, int seed, int size, string? cursor)
    {
        (_schema, _random, _budget) = (schema, new Random(seed), size);
        _values = new HostileValues(schema, _random, size, cursor);
    }

    /// <summary>A request of a document and its variables.</summary>
    public static (string Document, string Variables) Write(SchemaModel schema, int seed, int size, string? cursor = null)
    {
        var document = new HostileDocument(schema, seed, size, cursor);
        document.WriteAll();
        return (document._text.ToString(), document._values.Variables());
    }

    private void WriteAll()
    {
        WriteSelections(_schema.Query, 0);
        while (_unwritten.TryDequeue(out var fragment))
        {
            _text.Append(CultureInfo.InvariantCulture, $" fragment {fragment.Name} on {fragment.Type.Name}");
            WriteDirectives();
            WriteSelections(fragment.Type, 3);
        }
        if (_values.Declarations() is { Length: > 0 } declarations)
            _text.Insert(0, $"query{declarations}");
    }

    private void WriteSelections(SchemaType type, int depth)
    {
        _text.Append('{');
        var start = _text.Length;
        for (var count = 1 + _random.Next(4); count > 0; count--)
        {
            var from = _text.Length;
            WriteSelection(type, depth);
            // Now and then the same again and again.
            if (_random.Next(25) == 0)
                Repeat(from);
        }
        if (_text.Length == start)
            _text.Append("__typename");
        _text.Append('}');
    }

    private void WriteSelection(SchemaType type, int depth)
    {
        if (--_budget < 0 || _text.Length > MaxLength)
        {
            _text.Append("__typename ");
            return;
        }
        switch (_random.Next(20))
        {
            case 0:
                _text.Append("__typename");
                WriteDirectives();
                _text.Append(' ');
                break;
            case 1 or 2:
                WriteSpread(type);
                break;
            case 3:
                _text.Append("...");
                if (_random.Next(2) == 0)
                    _text.Append("on ").Append(_random.Next(8) == 0 ? Any(_schema.Types).Name : type.Name);
                WriteDirectives();
                WriteSelections(type, depth + 1);
                break;
            case 4 when type.Name == "Query":
                WriteIntrospection();
                break;
            case 5 when _random.Next(6) == 0:
                _text.Append(_values.Name()).Append(' ');
                break;
            default:
                WriteField(type, depth);
                break;
        }
    }

    private void WriteField(SchemaType type, int depth)
    {
        if (type.Fields.Count == 0)
            return;
        var field = Any(type.Fields);
        // Deep down, leaves are likelier, so that most documents pass the limit on depth.
        for (var attempt = 0; attempt < depth && _schema[field.Type.Name].IsComposite; attempt++)
            field = Any(type.Fields);
        if (_random.Next(4) != 0)
            _text.Append('a').Append(_random.Next(30) == 0 ? _random.Next(3) : _text.Length).Append(':');
        _text.Append(field.Name);
        WriteArguments(field);
        WriteDirectives();
        if (_schema[field.Type.Name] is { IsComposite: true } inner)
            WriteSelections(inner, depth + 1);
        _text.Append(' ');
    }

    private void WriteArguments(SchemaField field)
    {
        var arguments = field.Arguments.Where(argument => argument.Type.IsRequired || _random.Next(3) == 0).ToList();
        if (arguments.Count == 0)
            return;
        _text.Append('(');
        foreach (var argument in arguments)
        {
            var from = _text.Length;
            _text.Append(argument.Name).Append(':').Append(_values.Of(argument)).Append(' ');
            if (_random.Next(400) == 0)
                Repeat(from);
        }
        _text.Append(')');
    }

    private void WriteSpread(SchemaType type)
    {
        var fitting = _fragments.Where(fragment => fragment.Type == type).ToList();
        (string Name, SchemaType Type) fragment;
        if (fitting.Count > 0 && _random.Next(3) != 0)
        {
            fragment = Any(fitting);
        }
        else
        {
            fragment = ($"F{_fragments.Count}", type);
            _fragments.Add(fragment);
            // Unknown fragments are a shape as well.
            if (_random.Next(30) != 0)
                _unwritten.Enqueue(fragment);
        }
        _text.Append("...").Append(fragment.Name);
        WriteDirectives();
        _text.Append(' ');
    }

    private void WriteDirectives()
    {
        if (_random.Next(12) != 0)
            return;
        var from = _text.Length;
        _text.Append(_random.Next(5) switch
        {
            0 => "@skip(if:false)",
            1 => "@include(if:true)",
            2 => $"@include(if:{_values.Variable("Boolean!")})",
            3 => "@unknown(a:1)",
            _ => $"@skip(if:{_values.Literal(_schema["Boolean"])})",
        });
        if (_random.Next(15) == 0)
            Repeat(from);
    }

    private void WriteIntrospection()
    {
        string[] steps = ["fields{type", "possibleTypes{", "interfaces{", "inputFields{type", "ofType{"];
        var isSchema = _random.Next(2) == 0;
        _text.Append('a').Append(_text.Length).Append(isSchema ? ":__schema{types{" : ":__type(name:\"Query\"){");
        var closing = new StringBuilder(isSchema ? "}}" : "}");
        for (var depth = _random.Next(7); depth > 0; depth--)
        {
            var step = Any(steps);
            _text.Append(step).Append(step.EndsWith('{') ? "" : "{");
            closing.Append(step.EndsWith('{') ? "}" : "}}");
        }
        _text.Append("name description").Append(closing).Append(' ');
    }

    private void Repeat(int from)
    {
        var part = _text.ToString(from, _text.Length - from);
        if (part.Length is 0 or > 20_000)
            return;
        var times = Math.Min(_budget, (int)Math.Pow(10, _random.NextDouble() * 4));
        for (; times > 0 && _text.Length < MaxLength; times--, _budget--)
            _text.Append(part);
    }

    private T Any<T>(IReadOnlyCollection<T> of) => of.ElementAt(_random.Next(of.Count));
}
