using System.Reflection;
using Yunnan.DataHub.Model;
using Yunnan.DataHub.Model.Reference;
using Yunnan.DataHub.QueryEngine.Declaration;

namespace Yunnan.DataHub.Schema;

/// <summary>What references to codes may lead to: the codes of the list that the reference names.</summary>
internal sealed class ClosedCodes
{
    private readonly Dictionary<string, ClosedValues> _lists;

    public ClosedCodes(IReadOnlyList<CodeList> lists)
    {
        _lists = lists.ToDictionary(list => list.Key, list => Of(
            list.Key,
            $"Codes of {list.Key}: {string.Join(", ", list.Codes.Select(code => $"{code.Value} ({code.NameZh})"))}.",
            list.Codes));
        var breakdowns = lists.Where(list => list.Key.StartsWith(CodeListAttribute.Breakdowns, StringComparison.Ordinal)).ToList();
        _lists.Add(CodeListAttribute.Breakdowns, Of(
            $"{CodeListAttribute.Breakdowns}*",
            "Codes of the list that the indicator names at the same place.",
            [.. breakdowns.SelectMany(list => list.Codes)]));
    }

    /// <summary>The codes to which a reference may lead; null where it leads to something else.</summary>
    /// <exception cref="InvalidOperationException">The reference names a list that is not there.</exception>
    public ClosedValues? Of(PropertyInfo reference) => reference.GetCustomAttribute<CodeListAttribute>() is not { } named ? null
        : _lists.GetValueOrDefault(named.Key)
            ?? throw new InvalidOperationException($"{reference.DeclaringType!.Name}.{reference.Name}: there is no code list {named.Key}.");

    private static ClosedValues Of(string name, string description, IReadOnlyCollection<Code> codes) => new(
        name,
        description,
        [
            (nameof(Code.Key), codes.Select(code => code.Key)),
            (nameof(Code.Value), codes.Select(code => code.Value)),
            (nameof(Code.NameZh), codes.Select(code => code.NameZh)),
            (nameof(Code.NameEn), codes.Select(code => code.NameEn)),
        ]);
}
