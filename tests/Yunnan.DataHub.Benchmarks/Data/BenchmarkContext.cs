using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Yunnan.DataHub.Benchmarks.Data;

/// <summary>The benchmarks' own EF model: the engine knows nothing of a domain, so any model of the usual shapes will do.</summary>
public sealed class BenchmarkContext(DbContextOptions<BenchmarkContext> options) : DbContext(options)
{
    /// <summary>The certificates.</summary>
    public DbSet<Certificate> Certificates => Set<Certificate>();

    /// <summary>The regions.</summary>
    public DbSet<Region> Regions => Set<Region>();

    /// <summary>
    /// The file keeps decimals as whole numbers of the smallest unit. The hub's own layer over SQLite puts its converter in place of this
    /// one.
    /// </summary>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<decimal>().HavePrecision(19, 4).HaveConversion<SmallestUnits>();

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Region>().HasKey(r => r.Key);
        modelBuilder.Entity<Assessment>().ToTable("Assessments").Property(a => a.Id).ValueGeneratedNever();
        modelBuilder.Entity<Certificate>(certificate =>
        {
            certificate.Property(c => c.Id).ValueGeneratedNever();
            certificate.HasOne(c => c.Region).WithMany().HasForeignKey(c => c.RegionKey);
            certificate.HasMany(c => c.Assessments).WithOne().HasForeignKey(a => a.CertificateId);
            // The key is the last part of every index in SQLite, so each of them serves its order to the end.
            certificate.HasIndex(c => c.Number).IsUnique();
            certificate.HasIndex(c => c.IssuedOn);
            certificate.HasIndex(c => new { c.Level, c.IssuedOn });
            certificate.HasIndex(c => new { c.OccupationCode, c.IssuedOn });
        });
    }

    private sealed class SmallestUnits() : ValueConverter<decimal, long>(value => (long)(value * 10_000m), units => units / 10_000m);
}
