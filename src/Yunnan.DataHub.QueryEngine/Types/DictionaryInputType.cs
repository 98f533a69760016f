using GraphQL.Types;
using Yunnan.DataHub.QueryEngine.Authorization;

namespace Yunnan.DataHub.QueryEngine.Types;

/// <summary>An input object that stays a dictionary: the engine reads it by the mapping, not by a C# class.</summary>
internal sealed class DictionaryInputType : InputObjectGraphType
{
    public DictionaryInputType(string name, string description)
    {
        Name = name;
        Description = description;
    }

    public override object ParseDictionary(IDictionary<string, object?> value) => value;

    public void Add(string name, IGraphType type, string? description, ScopeSet? scope = null) =>
        AddField(new FieldType { Name = name, ResolvedType = type, Description = description }.RequireScope(scope ?? ScopeSet.None));
}
