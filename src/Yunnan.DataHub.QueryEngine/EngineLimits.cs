namespace Yunnan.DataHub.QueryEngine;

/// <summary>What one request may ask for. Each limit answers with an error that names it.</summary>
public record EngineLimits
{
    /// <summary>How many tokens a document may hold: names, signs, numbers and texts. Counted before the document is parsed.</summary>
    public int Tokens { get; init; } = 20_000;

    /// <summary>How deep brackets, and fields with fragments put in the place of their spreads, may be nested.</summary>
    public int Nesting { get; init; } = 100;

    /// <summary>How many operations and fragments a document may define.</summary>
    public int Definitions { get; init; } = 250;

    /// <summary>How many fields and fragments an operation may select, each fragment counted wherever it is spread.</summary>
    public int Selections { get; init; } = 10_000;

    /// <summary>How many variables an operation may declare.</summary>
    public int Variables { get; init; } = 200;

    /// <summary>How many values the variables of a request may hold: objects, lists, their members and elements.</summary>
    public int VariableValues { get; init; } = 100_000;

    /// <summary>How many directives a document may hold.</summary>
    public int Directives { get; init; } = 500;

    /// <summary>How deep fields may be nested, introspection excepted.</summary>
    public int Depth { get; init; } = 15;

    /// <summary>
    /// The highest estimated cost: one for a field, times the rows of each list above it, and more for what the database has to read.
    /// </summary>
    public int Cost { get; init; } = 100_000;

    /// <summary>The largest page, in rows.</summary>
    public int PageSize { get; init; } = 1_000;

    /// <summary>The page that a connection returns when neither <c>first</c> nor <c>last</c> is given, in rows.</summary>
    public int DefaultPageSize { get; init; } = 50;

    /// <summary>How many elements one nested list may have, over all rows of a page.</summary>
    public int ListRows { get; init; } = 100_000;

    /// <summary>How many groups one <c>groups</c> may have.</summary>
    public int Groups { get; init; } = 10_000;

    /// <summary>How many values (rows times columns) one operation may read from the database.</summary>
    public int Values { get; init; } = 2_000_000;

    /// <summary>The largest answer, in bytes.</summary>
    public int AnswerBytes { get; init; } = 32 * 1024 * 1024;

    /// <summary>How many fields, fragments' fields included, one document may write out.</summary>
    public int Fields { get; init; } = 2_000;

    /// <summary>How many fields of one operation may stand at the root, fragments put in the place of their spreads.</summary>
    public int RootFields { get; init; } = 50;

    /// <summary>How many statements one operation may need: root fields, counts, groups and nested lists are one each.</summary>
    public int Statements { get; init; } = 100;

    /// <summary>How many references to other objects one statement may follow: each is a join.</summary>
    public int Joins { get; init; } = 40;

    /// <summary>How many conditions one <c>where</c> may hold.</summary>
    public int Conditions { get; init; } = 250;

    /// <summary>How deep conditions on lists (<c>some</c>, <c>all</c>, <c>none</c>) may be nested in each other.</summary>
    public int ListConditions { get; init; } = 4;

    /// <summary>For how many rows a field may be computed because a <c>where</c> or an <c>order</c> names it.</summary>
    public int ComputedRows { get; init; } = 20_000;

    /// <summary>How long a text may be that <c>contains</c> and its like, or <c>matches</c>, look for, in characters.</summary>
    public int SearchText { get; init; } = 1_000;

    /// <summary>How many operation plans, and documents that they belong to, are kept in memory.</summary>
    public int Plans { get; init; } = 1_000;

    /// <summary>How many bytes of answers are kept in memory; 0 for none.</summary>
    public long KeptAnswers { get; init; } = 64 * 1024 * 1024;

    /// <summary>How many connections stay open between requests; 0 where the database's driver pools them well itself.</summary>
    public int IdleConnections { get; init; }

    /// <summary>How many fields <c>order</c> may name in one list.</summary>
    public int SortKeys { get; init; } = 10;

    /// <summary>Whether <c>__schema</c> and <c>__type</c> are answered.</summary>
    public bool Introspection { get; init; } = true;
}
