using System.Collections;
using System.Linq.Expressions;
using Yunnan.DataHub.QueryEngine.Parameters;
using Yunnan.DataHub.Terms;

namespace Yunnan.DataHub.QueryEngine.Filtering;

/// <summary>
/// The condition <c>at</c>: the part of a text that begins at a place, as long as what it is compared with. Meant for codes whose places
/// mean something; the place and the texts are no part of a plan.
/// </summary>
internal static class TextPart
{
    /// <summary>The condition's name.</summary>
    public const string Field = "at";

    /// <summary>The place of the part's first character, from 1.</summary>
    public const string Position = "position";

    /// <summary>What an operation means here, for the schema.</summary>
    public static string Describe(FilterOperation operation) => operation switch
    {
        { IsNegated: true } => $"The opposite of {operation.Positive}; holds for null and for texts that are too short.",
        { TakesList: true } => "The part equals one of these texts.",
        _ => "The part equals this text.",
    };

    /// <summary>The conditions, one for each operation.</summary>
    /// <param name="text">The text.</param>
    /// <param name="given">The argument.</param>
    /// <param name="parameters">The parameters of the statement.</param>
    /// <param name="check">Throws for texts that no database can search for; takes the operation's name and the text.</param>
    /// <exception cref="QueryException">The argument can't be read.</exception>
    public static IEnumerable<Expression> Of(Expression text, ArgumentRef given, ParameterSet parameters,
        Func<string, string, string> check)
    {
        if (given.Value is not IDictionary<string, object?>)
            throw new QueryException(ErrorCodes.InvalidFilter,
                $"'{Field}' takes an object such as {{ position: 16, eq: \"T\" }}, not null.");
        var start = parameters.Add(typeof(int), values => StartOf((int)given[Position].Read(values)!));
        foreach (var (name, argument) in given.Without(Position).Fields)
        {
            if (argument.Value is null)
                throw new QueryException(ErrorCodes.InvalidFilter,
                    $"'{name}' in '{Field}' takes no null. To find rows without a value, use eq: null of the text itself.");
            var operation = FilterOperation.Find(name)!;
            yield return Conditions.HoldsAt(text, operation, start, operation.TakesList
                ? parameters.AddList(typeof(string), values => ((IEnumerable)argument.Read(values)!).Cast<string>().Select(Part).ToList())
                : parameters.Add(typeof(string), values => Part((string)argument.Read(values)!)));

            string Part(string part) => Checked(check(name, part));
        }
    }

    /// <summary>The part of a text as databases give it: shorter, or empty, where the text ends before.</summary>
    internal static string InMemory(string text, int start, int length) =>
        start >= text.Length ? "" : text.Substring(start, Math.Min(length, text.Length - start));

    private static int StartOf(int position) => position >= 1
        ? position - 1
        : throw new QueryException(ErrorCodes.InvalidFilter, $"'{Position}' in '{Field}' is {position}; the first character is at 1.");

    // SQL Server takes a text and the same one with blanks behind it for equal.
    private static string Checked(string part) => part.Length == 0 || part[^1] == ' '
        ? throw new QueryException(ErrorCodes.InvalidFilter, $"'{Field}' takes texts that are not empty and don't end with a blank.")
        : part;
}
