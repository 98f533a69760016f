using Yunnan.DataHub.Data;

namespace Yunnan.DataHub.Imports.Declarations;

/// <summary>A record that rows refer to by several columns together, such as a site by kind and number.</summary>
/// <param name="Kind">What it is, for messages.</param>
/// <param name="Name">What the columns of a list that belongs to it begin with.</param>
/// <param name="NameZh">The same in Chinese.</param>
/// <param name="Parts">The columns.</param>
/// <param name="FindAsync">The records that exist, each by <see cref="KeyOf"/> of its parts.</param>
internal sealed record JoinedReference(
    string Kind,
    string Name,
    string NameZh,
    IReadOnlyList<KeyPart> Parts,
    Func<HubDbContext, IReadOnlyList<string[]>, CancellationToken, Task<Dictionary<string, long>>> FindAsync)
{
    private const char Divider = '\u001F';

    /// <summary>The parts as one key.</summary>
    public static string KeyOf(params IEnumerable<string> parts) => string.Join(Divider, parts);

    /// <summary>The records that the rows of a file have named.</summary>
    public KnownTargets<string, long> KnownIn(ImportSession session) => session.Shared(
        this,
        () =>
            new KnownTargets<string, long>(
                (keys, cancel) => FindAsync(session.Context, keys.ConvertAll(key => key.Split(Divider)), cancel), StringComparer.Ordinal));
}

/// <summary>One of the columns that name a record together.</summary>
/// <param name="Suffix">What is added to the English name of the reference.</param>
/// <param name="SuffixZh">What is added to the Chinese name of the reference.</param>
/// <param name="Words">What a cell holds, for the template.</param>
/// <param name="Read">Reads a cell into the one form in which it is compared.</param>
/// <param name="Catalogue">The list of the catalogue that it is found in, if it is.</param>
/// <param name="IsPersonal">Whether it may be about a person, so that no message may show it.</param>
internal sealed record KeyPart(
    string Suffix, string SuffixZh, string Words, Func<ImportSession, CellReader<string>> Read, CatalogueList? Catalogue = null,
    bool IsPersonal = false);
