using GraphQL;
using GraphQL.Types;

namespace Yunnan.DataHub.QueryEngine.Execution;

/// <summary>Prints the schema once: types by name, so that the text depends on nothing but the schema.</summary>
internal sealed class SchemaPrinter(ISchema schema) : ISchemaPrinter
{
    private readonly Lazy<string> _sdl = new(
        () => schema.Print(new() { StringComparison = StringComparison.Ordinal }).ReplaceLineEndings("\n"));

    public string Print() => _sdl.Value;
}
