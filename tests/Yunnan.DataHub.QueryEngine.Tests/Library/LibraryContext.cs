using Microsoft.EntityFrameworkCore;

namespace Yunnan.DataHub.QueryEngine.Tests.Library;

/// <summary>Where a book stands.</summary>
public enum Genre
{
    /// <summary>Made up.</summary>
    Fiction = 1,

    /// <summary>True stories.</summary>
    NonFiction = 2,

    /// <summary>Verse.</summary>
    Poetry = 3,
}

/// <summary>Someone who writes.</summary>
public sealed class Author
{
    /// <summary>The key.</summary>
    public required string Key { get; set; }

    public required string Name { get; set; }
    public DateOnly? BornOn { get; set; }
    public List<Book> Books { get; set; } = [];
}

/// <summary>Who prints a book.</summary>
public sealed class Publisher
{
    public required string House { get; set; }
    public string? City { get; set; }
    public List<Award> Awards { get; set; } = [];
}

public sealed class Award
{
    public int Ordinal { get; set; }
    public required string Title { get; set; }
}

public sealed class Chapter
{
    public int Ordinal { get; set; }
    public required string Title { get; set; }
    public int? Pages { get; set; }
    public string? EditorKey { get; set; }
    public Author? Editor { get; set; }
    public List<Footnote> Footnotes { get; set; } = [];
}

public sealed class Footnote
{
    public int Ordinal { get; set; }
    public required string Text { get; set; }
}

/// <summary>A book.</summary>
public sealed class Book
{
    public int Id { get; set; }

    /// <summary>The title (书名).</summary>
    public string? Title { get; set; }

    public decimal? Price { get; set; }
    public int Pages { get; set; }
    public bool IsPrinted { get; set; }
    public DateOnly? PublishedOn { get; set; }
    public DateTime AddedAt { get; set; }
    public Genre? Genre { get; set; }
    public List<string> Tags { get; set; } = [];
    public string? AuthorKey { get; set; }
    public Author? Author { get; set; }
    public Publisher? Publisher { get; set; }
    public List<Chapter> Chapters { get; set; } = [];
    public List<Book> Sequels { get; set; } = [];
    public List<Book> Prequels { get; set; } = [];
}

/// <summary>What someone wrote of a book.</summary>
public sealed class Review
{
    public int Id { get; set; }
    public int BookId { get; set; }
    public Book Book { get; set; } = null!;
    public string? CriticKey { get; set; }
    public Author? Critic { get; set; }
    public string? EditorKey { get; set; }
    public Author? Editor { get; set; }
    public int Stars { get; set; }
    public int? Words { get; set; }
    public decimal? Fee { get; set; }
    public DateOnly? WrittenOn { get; set; }
    public DateOnly? PrintedOn { get; set; }
}

/// <summary>A day of the library's calendar: it opens from Tuesday to Saturday.</summary>
public sealed class OpeningDay
{
    public DateOnly Day { get; set; }
    public int Number { get; set; }
}

public sealed class LibraryContext(DbContextOptions<LibraryContext> options) : DbContext(options)
{
    public DbSet<Book> Books => Set<Book>();
    public DbSet<Author> Authors => Set<Author>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        // As the hub's database has it.
        if (Database.IsSqlServer())
            modelBuilder.UseCollation("Latin1_General_100_BIN2");
        modelBuilder.Entity<Author>().HasKey(a => a.Key);
        modelBuilder.Entity<Author>().Property(a => a.Name).HasMaxLength(100);
        modelBuilder.Entity<OpeningDay>().HasKey(d => d.Day);
        modelBuilder.Entity<Review>(review =>
        {
            review.Property(r => r.Id).ValueGeneratedNever();
            review.HasOne(r => r.Book).WithMany().HasForeignKey(r => r.BookId);
            review.HasOne(r => r.Critic).WithMany().HasForeignKey(r => r.CriticKey);
            review.HasOne(r => r.Editor).WithMany().HasForeignKey(r => r.EditorKey).OnDelete(DeleteBehavior.NoAction);
            var fee = review.Property(r => r.Fee).HasPrecision(19, 4);
            if (Database.IsSqlite())
                fee.HasConversion(v => (long)(v!.Value * 10_000m), v => v / 10_000m);
        });
        AddRollup<BooksByYear>(modelBuilder);
        AddRollup<BooksByMonth>(modelBuilder);
        modelBuilder.Entity<Book>(book =>
        {
            book.Property(b => b.Id).ValueGeneratedNever();
            var price = book.Property(b => b.Price).HasPrecision(19, 4);
            if (Database.IsSqlite())
                price.HasConversion(v => (long)(v!.Value * 10_000m), v => v / 10_000m);
            book.HasOne(b => b.Author).WithMany(a => a.Books).HasForeignKey(b => b.AuthorKey);
            book.HasMany(b => b.Sequels).WithMany(b => b.Prequels);
            book.OwnsOne(b => b.Publisher, p => p.OwnsMany(x => x.Awards, a =>
            {
                a.WithOwner().HasForeignKey("BookId");
                a.HasKey("BookId", nameof(Award.Ordinal));
                a.Property(x => x.Ordinal).ValueGeneratedNever();
            }));
            book.OwnsMany(b => b.Chapters, chapter =>
            {
                chapter.WithOwner().HasForeignKey("BookId");
                chapter.HasKey("BookId", nameof(Chapter.Ordinal));
                chapter.Property(c => c.Ordinal).ValueGeneratedNever();
                chapter.OwnsMany(c => c.Footnotes, note =>
                {
                    note.WithOwner().HasForeignKey("BookId", "ChapterOrdinal");
                    note.HasKey("BookId", "ChapterOrdinal", nameof(Footnote.Ordinal));
                    note.Property(n => n.Ordinal).ValueGeneratedNever();
                });
            });
        });
    }

    private void AddRollup<TRollup>(ModelBuilder modelBuilder)
        where TRollup : BookRollup
        => modelBuilder.Entity<TRollup>(rollup =>
        {
            rollup.ToTable(typeof(TRollup).Name);
            rollup.HasOne(r => r.Author).WithMany().HasForeignKey(r => r.AuthorKey);
            var price = rollup.Property(r => r.PriceSum).HasPrecision(19, 4);
            if (Database.IsSqlite())
                price.HasConversion(v => (long)(v * 10_000m), v => v / 10_000m);
        });
}
