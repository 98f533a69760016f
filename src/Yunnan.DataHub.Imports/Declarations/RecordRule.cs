namespace Yunnan.DataHub.Imports.Declarations;

/// <summary>What is checked or computed of a row as a whole. Of a known record, it sees what the hub holds where the row says nothing.</summary>
/// <param name="Columns">The columns that it belongs to: without them in the file, the rule isn't asked.</param>
/// <param name="Others">Other columns that it reads; what it computes is computed where the file has any of all these.</param>
/// <param name="Properties">What it sets.</param>
/// <param name="Apply">Computes; gives a reason where the row is refused.</param>
/// <param name="IsDated">Whether what it computes depends on the day of the import.</param>
internal sealed record RecordRule<TRecord>(string[] Columns, string[] Others, string[] Properties, Func<TRecord, ImportSession, string?> Apply, bool IsDated = false)
{
    /// <summary>Whether it is asked for the rows of a file with these columns.</summary>
    public bool IsAsked(IReadOnlySet<string> columns) => Properties.Length > 0 ? Columns.Concat(Others).Any(columns.Contains) : Columns.All(columns.Contains);
}
