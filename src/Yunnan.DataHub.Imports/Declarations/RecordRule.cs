namespace Yunnan.DataHub.Imports.Declarations;

/// <summary>What is checked or computed of a row as a whole.</summary>
/// <param name="Columns">The columns that it belongs to: without them in the file, the rule isn't asked.</param>
/// <param name="Properties">What it sets.</param>
/// <param name="Apply">Computes; gives a reason where the row is refused.</param>
internal sealed record RecordRule<TRecord>(string[] Columns, string[] Properties, Func<TRecord, ImportSession, string?> Apply);
