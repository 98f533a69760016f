using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Data;
using Yunnan.DataHub.Model.Reference;

namespace Yunnan.DataHub.Imports.Declarations;

/// <summary>A list of the catalogue that rows refer to by key or name; it is small enough to be held in memory.</summary>
/// <param name="Kind">What it is a list of, for messages.</param>
/// <param name="Words">What a cell holds, for the template.</param>
/// <param name="Entries">Reads keys and names.</param>
internal sealed record CatalogueList(string Kind, string Words, Func<HubDbContext, IAsyncEnumerable<(string Key, string? Name)>> Entries)
{
    private static readonly ConcurrentDictionary<string, CatalogueList> _codes = new(StringComparer.Ordinal);

    /// <summary>Regions, by code only: names of counties are not unique.</summary>
    public static CatalogueList Regions { get; } = new(
        "region", "code of GB/T 2260, such as 530100", db => Codes(db.Regions.Select(r => r.Key)));

    /// <summary>Indicators.</summary>
    public static CatalogueList Indicators { get; } = new(
        "indicator", "key or name of the catalogue, such as skilled-talent-stock",
        db => Named(db.Indicators.Select(i => new Named(i.Key, i.NameZh, i.NameEn))));

    /// <summary>Skill levels.</summary>
    public static CatalogueList SkillLevels { get; } = new(
        "skill level", "key or name, such as senior-worker or 高级工",
        db => Named(db.SkillLevels.Select(l => new Named(l.Key, l.NameZh, l.NameEn))));

    /// <summary>Programmes.</summary>
    public static CatalogueList Programmes { get; } = new(
        "programme", "key or name of the catalogue", db => Named(db.Programmes.Select(p => new Named(p.Key, p.NameZh, p.NameEn))));

    /// <summary>Honours.</summary>
    public static CatalogueList HonourSchemes { get; } = new(
        "honour", "key or name of the catalogue", db => Named(db.HonourSchemes.Select(h => new Named(h.Key, h.NameZh, h.NameEn))));

    /// <summary>Money standards.</summary>
    public static CatalogueList SubsidyStandards { get; } = new(
        "subsidy standard", "key or name of the catalogue",
        db => Named(db.SubsidyStandards.Select(s => new Named(s.Key, s.NameZh, s.NameEn))));

    /// <summary>Lifecycles.</summary>
    public static CatalogueList Lifecycles { get; } = new(
        "lifecycle", "key of the catalogue", db => Codes(db.Lifecycles.Select(l => l.Key)));

    /// <summary>Reporting duties.</summary>
    public static CatalogueList ReportingDuties { get; } = new(
        "reporting duty", "key of the catalogue", db => Codes(db.ReportingDuties.Select(d => d.Key)));

    /// <summary>Policy documents.</summary>
    public static CatalogueList PolicyDocuments { get; } = new(
        "policy document", "key of the catalogue, such as yn-01", db => Codes(db.PolicyDocuments.Select(d => d.Key)));

    /// <summary>Occupations, by code.</summary>
    public static CatalogueList Occupations { get; } = new(
        "occupation", "code, such as 6-20-02-01", db => Codes(db.Occupations.Select(o => o.Key)));

    /// <summary>Industries, by code.</summary>
    public static CatalogueList Industries { get; } = new(
        "industry", "code of GB/T 4754, such as C34", db => Codes(db.Industries.Select(i => i.Key)));

    /// <summary>Organisations, by every name under which the documents print them.</summary>
    public static CatalogueList Organisations { get; } = new("organisation", "key or any printed name of the catalogue", OrganisationNames);

    /// <summary>
    /// Single bodies, by key or name; that of an organisation of which there is one by the organisation's key and printed names, too.
    /// </summary>
    public static CatalogueList Bodies { get; } = new(
        "body", "key or name, such as prefecture-unions@530100 or 昆明市总工会; of an organisation that is one body, its key or any printed name",
        BodyNames);

    /// <summary>The codes of a closed list, by code, name or any other word for it.</summary>
    public static CatalogueList CodesOf(string list) => _codes.GetOrAdd(list, static list => new(
        $"code of {list}", $"code or name of the list {list}",
        db => CodeWords(db.Codes.AsNoTracking().Where(c => c.CodeListKey == list).OrderBy(c => c.Place))));

    /// <summary>Reads the list.</summary>
    public async Task<Vocabulary> LoadAsync(HubDbContext context, CancellationToken cancellationToken) =>
        new(Kind, await Entries(context).ToListAsync(cancellationToken));

    private static async IAsyncEnumerable<(string Key, string? Name)> Codes(IQueryable<string> keys)
    {
        await foreach (var key in keys.AsAsyncEnumerable())
            yield return (key, null);
    }

    private static async IAsyncEnumerable<(string Key, string? Name)> Named(IQueryable<Named> rows)
    {
        await foreach (var row in rows.AsAsyncEnumerable())
        {
            yield return (row.Key, row.NameZh);
            yield return (row.Key, row.NameEn);
        }
    }

    private static async IAsyncEnumerable<(string Key, string? Name)> CodeWords(IQueryable<Code> codes)
    {
        await foreach (var code in codes.AsAsyncEnumerable())
        {
            foreach (var word in code.Words())
                yield return (code.Key, word);
        }
    }

    private static async IAsyncEnumerable<(string Key, string? Name)> OrganisationNames(HubDbContext context)
    {
        await foreach (var organisation in context.Organisations.AsNoTracking()
            .Select(o => new { o.Key, o.NameZh, o.NameEn, o.Aliases }).AsAsyncEnumerable())
        {
            foreach (var name in organisation.Aliases.Append(organisation.NameZh).Append(organisation.NameEn))
                yield return (organisation.Key, name);
        }

        await foreach (var name in context.OrganisationNames
            .SelectMany(n => n.Organisations, (n, o) => new { n.Printed, o.Key }).AsAsyncEnumerable())
            yield return (name.Key, name.Printed);
    }

    private static async IAsyncEnumerable<(string Key, string? Name)> BodyNames(HubDbContext context)
    {
        var bodies = await context.ReportingBodies.AsNoTracking().Select(b => new { b.Key, b.NameZh, b.NameEn, b.OrganisationKey })
            .ToListAsync();
        foreach (var body in bodies)
        {
            yield return (body.Key, body.NameZh);
            yield return (body.Key, body.NameEn);
            yield return (body.Key, body.OrganisationKey);
        }

        var single = bodies.GroupBy(body => body.OrganisationKey).Where(same => same.Count() == 1)
            .ToDictionary(same => same.Key, same => same.First().Key);
        await foreach (var (organisation, name) in OrganisationNames(context))
        {
            if (single.TryGetValue(organisation, out var body))
                yield return (body, name);
        }
    }
}

/// <summary>A row of the catalogue with its names.</summary>
internal sealed record Named(string Key, string? NameZh, string? NameEn);
