using Yunnan.DataHub.Data;
using Yunnan.DataHub.Model.Organisations;
using Yunnan.DataHub.Model.People;
using Yunnan.DataHub.Model.Reference;
using Yunnan.DataHub.Model.Sites;

namespace Yunnan.DataHub.Imports.Declarations;

/// <summary>
/// Cells with whoever received an honour or was selected: a person, an establishment, a site or a team. Which of them, the cell's form
/// says. Identity numbers are hashed at once.
/// </summary>
internal static class PartyCells
{
    /// <summary>What a cell holds, for the template.</summary>
    public const string Words =
        "identity number of a person, unified social credit code of an establishment, kind/number of a site, or the name of a team";

    private const int CodeLength = 18;

    private static readonly CellForm<SiteKind> Kinds = Cells.Choice<SiteKind>();

    /// <summary>Reads a party into a text that begins with p, e, s or t, and holds no identity number.</summary>
    public static CellReader<string> Read(ImportSession session) => (ReadOnlySpan<char> cell, out string value) =>
    {
        var text = cell.ToString();
        value = text.ToUpperInvariant();
        if (IdentityNumber.TryParse(text, out var number))
            value = $"p{Convert.ToHexString(session.Hasher.Hash(number))}";
        else if (CreditCode.IsValid(value))
            value = $"e{value}";
        else if (text.Length == CodeLength && !text.AsSpan(0, CodeLength - 1).ContainsAnyExceptInRange('0', '9'))
            return "Neither an identity number nor a unified social credit code: the check character is wrong.";
        else if (text.IndexOf('/', StringComparison.Ordinal) is > 0 and var end && Kinds.Read(text.AsSpan(0, end), out var kind) is null)
            value = $"s{kind}/{text[(end + 1)..].Trim()}";
        else if (Cells.Text.Read(text, out value) is { } reason)
            return reason;
        else value = $"t{value}";
        return null;
    };

    /// <summary>The keys of the parties that the hub knows, as records hold them; a team needs none.</summary>
    public static async Task<Dictionary<string, string>> FindAsync(HubDbContext db, IEnumerable<string> parties,
        CancellationToken cancellationToken)
    {
        var byForm = parties.Distinct().ToLookup(party => party[0], party => party[1..]);
        var found = byForm['t'].ToDictionary(name => $"t{name}", PartyKey.OfTeam);
        var hashes = byForm['p'].Select(Convert.FromHexString).ToList();
        if (hashes.Count > 0)
        {
            foreach (var (hash, person) in await References.Person.FindAsync(db, hashes, cancellationToken))
                found[$"p{Convert.ToHexString(hash)}"] = PartyKey.OfPerson(person.Id);
        }

        var codes = byForm['e'].ToList();
        if (codes.Count > 0)
        {
            foreach (var (code, establishment) in await References.Establishment.FindAsync(db, codes, cancellationToken))
                found[$"e{code}"] = PartyKey.OfEstablishment((int)establishment.Id);
        }

        var sites = byForm['s'].Select(site => site.Split('/', 2)).ToList();
        if (sites.Count > 0)
        {
            var ids = await JoinedReferences.Site.FindAsync(db, sites, cancellationToken);
            foreach (var site in sites.Where(site => ids.ContainsKey(JoinedReference.KeyOf(site))))
                found[$"s{site[0]}/{site[1]}"] = PartyKey.OfSite((int)ids[JoinedReference.KeyOf(site)]);
        }

        return found;
    }
}
