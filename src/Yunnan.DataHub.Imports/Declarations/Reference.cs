using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Data;
using Yunnan.DataHub.Model.Organisations;
using Yunnan.DataHub.Model.Training;

namespace Yunnan.DataHub.Imports.Declarations;

/// <summary>
/// A record that rows refer to; there are too many to hold them in memory, so they are looked up for a batch of rows at once.
/// </summary>
/// <typeparam name="TKey">The natural key.</typeparam>
/// <typeparam name="TTarget">What is wanted of it: its number, and what rows take over from it.</typeparam>
/// <param name="Kind">What it is, for messages.</param>
/// <param name="Suffix">What is added to the English name of a column.</param>
/// <param name="SuffixZh">What is added to the Chinese name of a column.</param>
/// <param name="Words">What a cell holds, for the template.</param>
/// <param name="Read">Reads the natural key from a cell.</param>
/// <param name="FindAsync">The targets that exist.</param>
/// <param name="Comparer">When two keys are one.</param>
/// <param name="Known">Makes what keeps the targets of one file, where it is more than what came up last; else null.</param>
internal sealed record Reference<TKey, TTarget>(
    string Kind,
    string Suffix,
    string SuffixZh,
    string Words,
    Func<ImportSession, CellReader<TKey>> Read,
    Func<HubDbContext, List<TKey>, CancellationToken, Task<Dictionary<TKey, TTarget>>> FindAsync,
    IEqualityComparer<TKey> Comparer,
    Func<HubDbContext, KnownTargets<TKey, TTarget>>? Known = null)
    where TKey : notnull
    where TTarget : ITarget
{
    /// <summary>The targets that the rows of a file have named.</summary>
    public KnownTargets<TKey, TTarget> KnownIn(ImportSession session) => session.Shared(
        this,
        () =>
            Known?.Invoke(session.Context)
                ?? new KnownTargets<TKey, TTarget>((keys, cancel) => FindAsync(session.Context, keys, cancel), Comparer));
}

/// <summary>What a row that refers to a record takes from it.</summary>
internal interface ITarget
{
    /// <summary>The record's number in this hub.</summary>
    long Id { get; }
}

/// <summary>A record of which only the number is wanted.</summary>
internal readonly record struct Target(long Id) : ITarget;

/// <summary>A class, and what its enrolments take over.</summary>
internal sealed record ClassTarget(long Id, TrainingKind Kind, string RegionKey) : ITarget;

/// <summary>The records that rows refer to.</summary>
internal static class References
{
    /// <summary>Persons, by identity number.</summary>
    public static Reference<byte[], Target> Person { get; } = new(
        "person",
        "IdentityNumber",
        "身份证号",
        IdentityCells.Words,
        session => IdentityCells.Hash(session.Hasher),
        (db, keys, cancel) => db.People.Where(p => keys.Contains(p.IdentityHash)).Select(p => new { p.IdentityHash, p.Id })
            .ToDictionaryAsync(p => p.IdentityHash, p => new Target(p.Id), HashComparer.Instance, cancel),
        HashComparer.Instance,
        context => new PersonIndex(context));

    /// <summary>Establishments, by unified social credit code.</summary>
    public static Reference<string, Target> Establishment { get; } = ByText(
        "establishment",
        "CreditCode",
        "统一社会信用代码",
        CreditCodes,
        (db, keys, cancel) => db.Establishments.Where(e => keys.Contains(e.CreditCode)).Select(e => new { e.CreditCode, e.Id })
            .ToDictionaryAsync(e => e.CreditCode, e => new Target(e.Id), cancel));

    /// <summary>Training classes, by number.</summary>
    public static Reference<string, ClassTarget> TrainingClass { get; } = ByText(
        "class",
        "Number",
        "编号",
        Cells.Text,
        (db, keys, cancel) =>
            db.TrainingClasses.Where(c => keys.Contains(c.Number))
                .Select(c => new { c.Number, Target = new ClassTarget(c.Id, c.Kind, c.RegionKey) })
            .ToDictionaryAsync(c => c.Number, c => c.Target, cancel));

    /// <summary>Skill certificates, by number.</summary>
    public static Reference<string, Target> SkillCertificate { get; } = ByText(
        "certificate",
        "Number",
        "编号",
        Cells.Text,
        (db, keys, cancel) => db.SkillCertificates.Where(c => keys.Contains(c.Number)).Select(c => new { c.Number, c.Id })
            .ToDictionaryAsync(c => c.Number, c => new Target(c.Id), cancel));

    /// <summary>Competitions, by number.</summary>
    public static Reference<string, Target> Competition { get; } = ByText(
        "competition",
        "Number",
        "编号",
        Cells.Text,
        (db, keys, cancel) => db.Competitions.Where(c => keys.Contains(c.Number)).Select(c => new { c.Number, c.Id })
            .ToDictionaryAsync(c => c.Number, c => new Target(c.Id), cancel));

    /// <summary>Claims, by number.</summary>
    public static Reference<string, Target> SubsidyClaim { get; } = ByText(
        "claim",
        "Number",
        "编号",
        Cells.Text,
        (db, keys, cancel) => db.SubsidyClaims.Where(c => keys.Contains(c.Number)).Select(c => new { c.Number, c.Id })
            .ToDictionaryAsync(c => c.Number, c => new Target(c.Id), cancel));

    /// <summary>The form of a unified social credit code.</summary>
    public static CellForm<string> CreditCodes =>
        Cells.Code(CreditCode.IsValid, "a unified social credit code of GB 32100, 18 characters, its check character right");

    private static Reference<string, TTarget> ByText<TTarget>(
        string kind,
        string suffix,
        string suffixZh,
        CellForm<string> form,
        Func<HubDbContext, List<string>, CancellationToken, Task<Dictionary<string, TTarget>>> find)
        where TTarget : ITarget
        => new(kind, suffix, suffixZh, $"{kind}, given by {form.Words}", _ => form.Read, find, StringComparer.Ordinal);
}
