using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Data;
using Yunnan.DataHub.Model.Organisations;
using Yunnan.DataHub.Model.Projects;
using Yunnan.DataHub.Model.Reporting;
using Yunnan.DataHub.Model.Sites;

namespace Yunnan.DataHub.Imports.Declarations;

/// <summary>The records that rows refer to by several columns.</summary>
internal static class JoinedReferences
{
    /// <summary>Sites, by kind and number.</summary>
    public static JoinedReference Site { get; } = ByKindAndNumber<SiteKind>(
        "site", "site", "载体", db => db.Sites.Select(s => new Numbered<SiteKind> { Kind = s.Kind, Number = s.Number, Id = s.Id }));

    /// <summary>Accreditations, by kind and number.</summary>
    public static JoinedReference Accreditation { get; } = ByKindAndNumber<AccreditationKind>(
        "accreditation", "accreditation", "资质",
        db => db.Accreditations.Select(a => new Numbered<AccreditationKind> { Kind = a.Kind, Number = a.Number, Id = a.Id }));

    /// <summary>Sanctions, by number.</summary>
    public static JoinedReference Sanction { get; } = new(
        "sanction", "sanction", "惩戒", [new KeyPart("Number", "文号", Cells.Text.Words, _ => Cells.Text.Read)],
        async (db, keys, cancellationToken) =>
        {
            var numbers = keys.Select(key => key[0]).Distinct().ToList();
            return await db.Sanctions.Where(s => numbers.Contains(s.Number)).Select(s => new { s.Number, s.Id })
                .ToDictionaryAsync(s => JoinedReference.KeyOf(s.Number), s => (long)s.Id, cancellationToken);
        });

    /// <summary>Projects, by kind and number.</summary>
    public static JoinedReference Project { get; } = ByKindAndNumber<ProjectKind>(
        "project", "project", "项目",
        db => db.Projects.Select(p => new Numbered<ProjectKind> { Kind = p.Kind, Number = p.Number, Id = p.Id }));

    /// <summary>Service cases, by kind and number.</summary>
    public static JoinedReference ServiceCase { get; } = ByKindAndNumber<ServiceCaseKind>(
        "service case", "serviceCase", "事项",
        db => db.ServiceCases.Select(c => new Numbered<ServiceCaseKind> { Kind = c.Kind, Number = c.Number, Id = c.Id }));

    /// <summary>Awards, by honour, year and recipient.</summary>
    public static JoinedReference HonourAward { get; } = ByRecipient(
        "award", "honourAward", "荣誉", Part("Scheme", "项目", CatalogueList.HonourSchemes),
        db =>
            db.HonourAwards.Select(
                a => new Received { What = a.HonourSchemeKey, Year = a.Year, RecipientKey = a.RecipientKey, Id = a.Id }));

    /// <summary>Selections, by programme, year and whoever was selected.</summary>
    public static JoinedReference Selection { get; } = ByRecipient(
        "selection", "selection", "入选", Part("Programme", "计划", CatalogueList.Programmes),
        db =>
            db.ProgrammeSelections.Select(
                s => new Received { What = s.ProgrammeKey, Year = s.Year, RecipientKey = s.RecipientKey, Id = s.Id }));

    private static KeyPart Part(string suffix, string suffixZh, CatalogueList catalogue) =>
        new(suffix, suffixZh, catalogue.Words, session => session[catalogue].Read, catalogue);

    private static JoinedReference ByKindAndNumber<TKind>(string kind, string name, string nameZh,
        Func<HubDbContext, IQueryable<Numbered<TKind>>> rows)
        where TKind : struct, Enum
    {
        var kinds = Cells.Choice<TKind>();
        return new JoinedReference(
            kind,
            name,
            nameZh,
            [new KeyPart("Kind", "类型", kinds.Words, _ => Named), new KeyPart("Number", "编号", Cells.Text.Words, _ => Cells.Text.Read)],
            async (db, keys, cancellationToken) =>
            {
                var (wanted, numbers) =
                    (keys.Select(key => Enum.Parse<TKind>(key[0])).Distinct().ToList(), keys.Select(key => key[1]).Distinct().ToList());
                var found = await rows(db).Where(row => wanted.Contains(row.Kind) && numbers.Contains(row.Number))
                    .ToListAsync(cancellationToken);
                return found.ToDictionary(row => JoinedReference.KeyOf(row.Kind.ToString(), row.Number), row => (long)row.Id);
            });

        string? Named(ReadOnlySpan<char> cell, out string value)
        {
            var reason = kinds.Read(cell, out var member);
            value = member.ToString();
            return reason;
        }
    }

    private static JoinedReference ByRecipient(string kind, string name, string nameZh, KeyPart what,
        Func<HubDbContext, IQueryable<Received>> rows) => new(
        kind,
        name,
        nameZh,
        [
            what,
            new KeyPart("Year", "年度", Cells.Year.Words, _ => Year),
            new KeyPart("Recipient", "对象", PartyCells.Words, PartyCells.Read, IsPersonal: true),
        ],
        async (db, keys, cancellationToken) =>
        {
            var parties = await PartyCells.FindAsync(db, keys.Select(key => key[2]), cancellationToken);
            var (kinds, years, recipients) =
                (keys.Select(key => key[0]).Distinct().ToList(), keys.Select(YearOf).Distinct().ToList(), parties.Values.ToList());
            var found = await rows(db)
                .Where(row => kinds.Contains(row.What) && years.Contains(row.Year) && recipients.Contains(row.RecipientKey))
                .ToDictionaryAsync(row => (row.What, row.Year, row.RecipientKey), row => row.Id, cancellationToken);
            var ids = new Dictionary<string, long>();
            foreach (var key in keys)
            {
                if (parties.TryGetValue(key[2], out var recipient) && found.TryGetValue((key[0], YearOf(key), recipient), out var id))
                    ids[JoinedReference.KeyOf(key)] = id;
            }

            return ids;
        });

    private static int YearOf(string[] key) => int.Parse(key[1], CultureInfo.InvariantCulture);

    private static string? Year(ReadOnlySpan<char> cell, out string value)
    {
        var reason = Cells.Year.Read(cell, out var year);
        value = year.ToString(CultureInfo.InvariantCulture);
        return reason;
    }

    private sealed class Numbered<TKind>
    {
        public required TKind Kind { get; init; }

        public required string Number { get; init; }

        public required int Id { get; init; }
    }

    private sealed class Received
    {
        public required string What { get; init; }

        public required int Year { get; init; }

        public required string RecipientKey { get; init; }

        public required int Id { get; init; }
    }
}
