using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yunnan.DataHub.Model.Reference;

namespace Yunnan.DataHub.Data.Configurations;

/// <summary>Columns that the records have in common, and how long their texts are, in characters.</summary>
internal static class RecordColumns
{
    /// <summary>Longest number or code that agencies give: of a class, claim, voucher, case.</summary>
    public const int Number = 64;

    /// <summary>Longest number of a certificate.</summary>
    public const int CertificateNumber = 32;

    /// <summary>Longest code of an occupation, such as 6-20-02-01.</summary>
    public const int OccupationCode = 16;

    /// <summary>Longest code of an industry, such as C3411.</summary>
    public const int IndustryCode = 8;

    private const int Source = 200;
    private const string RegionKey = "RegionKey";
    private const string PrefectureKey = "PrefectureKey";

    /// <summary>A record with a place: its region, the prefecture made of that, and its origin.</summary>
    public static void IsRecord<TRecord>(
        this EntityTypeBuilder<TRecord> record,
        Expression<Func<TRecord, Region?>> region,
        Expression<Func<TRecord, Region?>> prefecture,
        Expression<Func<Region, IEnumerable<TRecord>?>>? ofRegion = null,
        Expression<Func<Region, IEnumerable<TRecord>?>>? ofPrefecture = null)
        where TRecord : class
    {
        record.HasOrigin();
        record.HasOne(region).WithMany(ofRegion).HasForeignKey(RegionKey);
        record.HasOne(prefecture).WithMany(ofPrefecture).HasForeignKey(PrefectureKey);
    }

    /// <summary>Where a record comes from.</summary>
    public static void HasOrigin<TRecord>(this EntityTypeBuilder<TRecord> record)
        where TRecord : class
        => record.Property(nameof(Source)).HasMaxLength(Source);

    /// <summary>The stages of a record, in a table of their own with the key (record, ordinal).</summary>
    public static void OwnsStages<TRecord, TStage>(
        this EntityTypeBuilder<TRecord> record, Expression<Func<TRecord, IEnumerable<TStage>?>> stages, string table)
        where TRecord : class
        where TStage : class
        => record.OwnsMany(stages, stage =>
        {
            var recordKey = typeof(TRecord).Name + "Id";
            stage.ToTable(table);
            stage.WithOwner().HasForeignKey(recordKey);
            stage.HasKey(recordKey, nameof(SourceReference.Ordinal));
            stage.Property(nameof(SourceReference.Ordinal)).ValueGeneratedNever();
        });
}
