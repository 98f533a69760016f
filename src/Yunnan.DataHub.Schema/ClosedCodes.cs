using System.Reflection;
using Yunnan.DataHub.Model;
using Yunnan.DataHub.Model.Reference;
using Yunnan.DataHub.QueryEngine.Declaration;

namespace Yunnan.DataHub.Schema;

/// <summary>What references to codes may lead to: the codes of the list that the reference names.</summary>
internal sealed class ClosedCodes(IReadOnlyList<CodeList> lists)
{
    private readonly Dictionary<string, ClosedValues> _lists = lists.ToDictionary(list => list.Key, Of);

    /// <summary>The codes to which a reference may lead; null where it leads to something else.</summary>
    /// <exception cref="InvalidOperationException">The reference names a list that is not there.</exception>
    public ClosedValues? Of(PropertyInfo reference) => reference.GetCustomAttribute<CodeListAttribute>() is not { } named ? null
        : _lists.GetValueOrDefault(named.Key)
            ?? throw new InvalidOperationException($"{reference.DeclaringType!.Name}.{reference.Name}: there is no code list {named.Key}.");

    private static ClosedValues Of(CodeList list) => new(
        list.Key,
        $"Codes of {list.Key}: {string.Join(", ", list.Codes.Select(code => $"{code.Value} ({code.NameZh})"))}.",
        [
            (nameof(Code.Key), list.Codes.Select(code => code.Key)),
            (nameof(Code.Value), list.Codes.Select(code => code.Value)),
            (nameof(Code.NameZh), list.Codes.Select(code => code.NameZh)),
            (nameof(Code.NameEn), list.Codes.Select(code => code.NameEn)),
        ]);
}
