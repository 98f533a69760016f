using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Yunnan.DataHub.Catalogue.Calendar;
using Yunnan.DataHub.Data;
using Yunnan.DataHub.Data.Bulk;
using Yunnan.DataHub.Imports.Declarations;
using Yunnan.DataHub.Model.Calendar;
using Yunnan.DataHub.Model.People;

namespace Yunnan.DataHub.Imports;

/// <summary>What the rows of one file are checked against.</summary>
internal sealed class ImportSession : IDisposable
{
    private readonly Dictionary<CatalogueList, Vocabulary> _vocabularies;
    private readonly Dictionary<string, int> _ranks;
    private readonly Lazy<IdentityHasher> _hasher;
    private readonly Lazy<WorkingDays> _calendar = new(WorkingDaysFile.Read);
    private readonly Dictionary<object, object> _shared = [];
    private bool _isNewKey;

    private ImportSession(
        HubDbContext context,
        Dictionary<CatalogueList, Vocabulary> vocabularies,
        Dictionary<string, int> ranks,
        IConfiguration configuration,
        TimeProvider clock)
    {
        (Context, _vocabularies, _ranks, Today, Now) = (context, vocabularies, ranks, clock.Today, clock.GetUtcNow().UtcDateTime);
        _hasher = new Lazy<IdentityHasher>(() => IdentityKeyCheck.Hasher(context, configuration, out _isNewKey));
    }

    /// <summary>The database as it was before the import.</summary>
    public HubDbContext Context { get; }

    /// <summary>The hasher of identity numbers.</summary>
    /// <exception cref="HubConfigurationException">No key is configured, or another than that of the database.</exception>
    public IdentityHasher Hasher => _hasher.Value;

    /// <summary>What the database is to remember of the key, if this import is the first that uses one; null otherwise.</summary>
    public string? NewKey => _isNewKey ? IdentityKeyCheck.Text(Hasher) : null;

    /// <summary>Working days and holidays.</summary>
    public WorkingDays Calendar => _calendar.Value;

    /// <summary>The day of the import.</summary>
    public DateOnly Today { get; }

    /// <summary>The time of the import, in UTC.</summary>
    public DateTime Now { get; }

    /// <summary>A list of the catalogue.</summary>
    public Vocabulary this[CatalogueList catalogue] => _vocabularies[catalogue];

    /// <summary>Reads the lists that a record refers to.</summary>
    public static async Task<ImportSession> OpenAsync(
        HubDbContext context,
        IEnumerable<CatalogueList> catalogues,
        IConfiguration configuration,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        var vocabularies = new Dictionary<CatalogueList, Vocabulary>();
        foreach (var catalogue in catalogues)
            vocabularies[catalogue] = await catalogue.LoadAsync(context, cancellationToken);
        var ranks = await context.SkillLevels.Select(l => new { l.Key, l.Rank })
            .ToDictionaryAsync(l => l.Key, l => l.Rank, cancellationToken);
        return new ImportSession(context, vocabularies, ranks, configuration, clock);
    }

    /// <summary>Forgets the key of identity numbers.</summary>
    public void Dispose()
    {
        if (_hasher.IsValueCreated)
            _hasher.Value.Dispose();
    }

    /// <summary>Rank of a skill level, 0 without one.</summary>
    public int RankOf(string? skillLevel) => skillLevel is null ? 0 : _ranks[skillLevel];

    /// <summary>Working days from the first to the last day, both counted; null where a day is missing.</summary>
    public int? WorkingDays(DateOnly? first, DateOnly? last) =>
        first is { } from && last is { } until ? Calendar.Within(from, until) : null;

    /// <summary>What several columns of the file have in common.</summary>
    public T Shared<T>(object key, Func<T> create)
        where T : class
    {
        if (_shared.TryGetValue(key, out var shared))
            return (T)shared;
        var created = create();
        _shared.Add(key, created);
        return created;
    }

    /// <summary>Most characters that a property's column holds.</summary>
    public int LongestText(Type record, string property) =>
        ImportTable.Stored(Context.Model, record).FindProperty(property)!.GetMaxLength() ?? HubDbContext.MaxTextLength;
}
