using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Data;
using Yunnan.DataHub.Model.Reference;
using Yunnan.DataHub.Model.Targets;
using Yunnan.DataHub.Model.Targets.Progress;
using Yunnan.DataHub.QueryEngine;
using Yunnan.DataHub.Terms;

namespace Yunnan.DataHub.Schema.Targets;

/// <summary>A thing for which a target holds by itself, with what is shown of it.</summary>
/// <param name="Party">The party key, as figures have it.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Key">Its own key.</param>
/// <param name="NameZh">Its name in Chinese.</param>
/// <param name="NameEn">Its name in English.</param>
/// <param name="RegionKey">Code of the region in which it is.</param>
internal sealed record ProgressSubject(
    string Party, ObservationSubject Kind, string Key, string NameZh, string? NameEn, string? RegionKey)
{
    /// <summary>
    /// Most things that may have figures of the targets of one question; so many are looked through before some of them are taken.
    /// </summary>
    private const int MaxSubjects = 20_000;

    public SubjectProgress With(TargetProgress progress) => new(Kind, Key, NameZh, NameEn, RegionKey, progress);

    /// <summary>The regions of the levels, by level, within a region.</summary>
    public static async Task<ILookup<RegionLevel, ProgressSubject>> RegionsAsync(
        HubDbContext hub, IReadOnlyList<RegionLevel> levels, string within, CancellationToken cancellationToken)
    {
        var prefix = Prefix(within);
        var regions = await hub.Regions.AsNoTracking().IgnoreAutoIncludes()
            .Where(r => levels.Contains(r.Level) && r.Key.StartsWith(prefix)).OrderBy(r => r.Key)
            .Select(r => new { r.Level, r.Key, r.NameZh, r.NameEn }).ToListAsync(cancellationToken);
        return regions.ToLookup(r => r.Level,
            r => new ProgressSubject(PartyKey.OfRegion(r.Key), ObservationSubject.Region, r.Key, r.NameZh, r.NameEn, r.Key));
    }

    /// <summary>What other things have figures of these indicators, within a region, by indicator and in the order of their keys.</summary>
    /// <exception cref="QueryException">There are too many.</exception>
    public static async Task<ILookup<string, string>> PartiesAsync(
        HubDbContext hub, IReadOnlyList<string> indicators, string within, DateOnly day, CancellationToken cancellationToken)
    {
        var prefix = Prefix(within);
        var observations = hub.Observations.AsNoTracking().IgnoreAutoIncludes()
            .Where(o => o.RegionKey == null && indicators.Contains(o.IndicatorKey) && o.PeriodEnd <= day);
        if (within != TargetProgressFields.Province)
            observations = observations.Where(
                o => o.Establishment!.RegionKey.StartsWith(prefix) || o.Site!.RegionKey.StartsWith(prefix)
                    || o.Body!.RegionKey!.StartsWith(prefix));
        var found = await observations.Select(o => new { o.IndicatorKey, o.SubjectKey }).Distinct()
            .OrderBy(o => o.IndicatorKey).ThenBy(o => o.SubjectKey).Take(MaxSubjects + 1).ToListAsync(cancellationToken);
        return found.Count <= MaxSubjects
            ? found.ToLookup(o => o.IndicatorKey, o => o.SubjectKey)
            : throw new QueryException(ErrorCodes.InvalidArgument,
                $"More than {MaxSubjects} things have figures of these targets: name a smaller 'region', or ask for fewer targets.");
    }

    /// <summary>What is shown of the things, by party key.</summary>
    public static async Task<Dictionary<string, ProgressSubject>> NamedAsync(
        HubDbContext hub, IReadOnlyCollection<string> parties, CancellationToken cancellationToken)
    {
        var named = new Dictionary<string, ProgressSubject>();
        var byKind = parties.Where(party => party.Length > 2).Distinct().ToLookup(party => party[0], party => party[2..]);
        var establishments = byKind['e'].Select(int.Parse).ToList();
        var sites = byKind['s'].Select(int.Parse).ToList();
        var (bodies, programmes) = (byKind['b'].ToList(), byKind['g'].ToList());
        if (establishments.Count > 0)
            Add(await hub.Establishments.AsNoTracking().Where(e => establishments.Contains(e.Id))
                .Select(e => new { e.Id, e.CreditCode, e.NameZh, e.NameEn, e.RegionKey }).ToListAsync(cancellationToken),
                e => new(PartyKey.OfEstablishment(e.Id), ObservationSubject.Establishment, e.CreditCode, e.NameZh, e.NameEn, e.RegionKey));
        if (sites.Count > 0)
            Add(await hub.Sites.AsNoTracking().Where(s => sites.Contains(s.Id))
                .Select(s => new { s.Id, s.Kind, s.Number, s.NameZh, s.RegionKey }).ToListAsync(cancellationToken),
                s => new(PartyKey.OfSite(s.Id), ObservationSubject.Site, $"{Naming.UpperSnakeCase(s.Kind.ToString())}/{s.Number}", s.NameZh,
                    null, s.RegionKey));
        if (bodies.Count > 0)
            Add(await hub.ReportingBodies.AsNoTracking().Where(b => bodies.Contains(b.Key))
                .Select(b => new { b.Key, b.NameZh, b.NameEn, b.RegionKey }).ToListAsync(cancellationToken),
                b => new(PartyKey.OfBody(b.Key), ObservationSubject.Body, b.Key, b.NameZh, b.NameEn, b.RegionKey));
        if (programmes.Count > 0)
            Add(await hub.Programmes.AsNoTracking().IgnoreAutoIncludes().Where(p => programmes.Contains(p.Key))
                .Select(p => new { p.Key, p.NameZh, p.NameEn }).ToListAsync(cancellationToken),
                p => new(PartyKey.OfProgramme(p.Key), ObservationSubject.Programme, p.Key, p.NameZh, p.NameEn, null));
        return named;

        void Add<TRow>(List<TRow> rows, Func<TRow, ProgressSubject> subject)
        {
            foreach (var row in rows.Select(subject))
                named[row.Party] = row;
        }
    }

    /// <summary>What the codes of a region and of all within it begin with.</summary>
    private static string Prefix(string region) => RegionCode.LevelOf(region) switch
    {
        RegionLevel.Province => region[..2],
        RegionLevel.Prefecture => region[..4],
        _ => region,
    };
}
