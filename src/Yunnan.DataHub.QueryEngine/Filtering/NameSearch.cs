using System.Linq.Expressions;
using Yunnan.DataHub.QueryEngine.Mapping;
using Yunnan.DataHub.QueryEngine.Projection;
using Yunnan.DataHub.Terms;

namespace Yunnan.DataHub.QueryEngine.Filtering;

/// <summary>
/// The condition <c>matches</c>: each word of a text is contained in one of an object's names, whatever its case and width.
/// </summary>
internal static class NameSearch
{
    public const string Field = "matches";

    /// <summary>Each word is looked for in each name of each row.</summary>
    private const int MaxWords = 10;

    /// <summary>What the condition does, for the schema.</summary>
    public static string Describe(ObjectMapping mapping) =>
        $"Each word of this text (at most {MaxWords}, separated by blanks) is contained in one of {Names(mapping)}, whatever the case of "
            + "ASCII letters, in full or half width.";

    /// <summary>The words of a text, folded.</summary>
    /// <exception cref="QueryException">There are too many.</exception>
    public static List<string> Words(string text)
    {
        var words = FoldedText.Of(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Distinct(StringComparer.Ordinal).ToList();
        return words.Count <= MaxWords
            ? words
            : throw new QueryException(ErrorCodes.InvalidFilter, $"'{Field}' takes {MaxWords} words; this text has {words.Count}.");
    }

    /// <summary>
    /// Whether all words of a list are contained. The list is one parameter, so that the statement is the same for any number.
    /// </summary>
    /// <param name="mapping">The object's type.</param>
    /// <param name="row">The object.</param>
    /// <param name="isOptional">Whether it may be missing: it has no names then.</param>
    /// <param name="words">The words, folded.</param>
    public static Expression Holds(ObjectMapping mapping, Expression row, bool isOptional, Expression words)
    {
        var word = Expression.Parameter(typeof(string), "w");
        var contained = mapping.Names.Select(name => Contains(name, row, isOptional, word)).ToList();
        return Expression.Call(typeof(Enumerable), nameof(Enumerable.All), [typeof(string)], words,
            Expression.Lambda(Conditions.Balanced(contained, Expression.OrElse), word));
    }

    private static Expression Contains(FieldMapping name, Expression row, bool isOptional, Expression word)
    {
        var contains = FilterOperation.Find("containsi")!;
        if (name is not ScalarListMapping list)
            return Conditions.Holds(Access.Value(row, ((ScalarMapping)name).Property, isOptional), contains, word);
        var element = Expression.Parameter(typeof(string), "n");
        return Expression.Call(typeof(Enumerable), nameof(Enumerable.Any), [typeof(string)], Expression.Property(row, list.Property),
            Expression.Lambda(Conditions.Holds(element, contains, word), element));
    }

    private static string Names(ObjectMapping mapping) => string.Join(", ", mapping.Names.Select(name => name.Name));
}
