using Yunnan.DataHub.Data.Bulk;
using Yunnan.DataHub.Model.Organisations;
using Yunnan.DataHub.Model.Subsidies;
using Yunnan.DataHub.Terms;

namespace Yunnan.DataHub.Demonstration.Records;

/// <summary>
/// What the makers of records share: settings, catalogue, places, calendar, and the records made so far that others refer to.
/// </summary>
internal sealed class RecordWorld(
    RecordSettings settings, RecordScale scale, ulong seed, CatalogueView catalogue, Places places, Timeline timeline, RecordIds ids,
    BulkWriter writer)
{
    private readonly Dictionary<(string, Enum), string?> _lifecycleStates = [];
    private readonly Dictionary<string, IReadOnlyDictionary<string, string>> _lifecycles =
        settings.Lifecycles.ToDictionary(lifecycle => lifecycle.Lifecycle, lifecycle => lifecycle.States);

    public RecordSettings Settings => settings;

    public ShareSettings Shares => settings.Shares;

    public RecordScale Scale => scale;

    public CatalogueView Catalogue => catalogue;

    public Places Places => places;

    public Timeline Timeline => timeline;

    public RecordIds Ids => ids;

    public string Source => settings.Source;

    public DateOnly AsOf => settings.AsOf;

    public List<MadeEstablishment> Establishments { get; } = [];

    /// <summary>The establishments of each kind, once all are made.</summary>
    public IReadOnlyDictionary<EstablishmentKind, List<MadeEstablishment>> EstablishmentsByKind =>
        field ??= Establishments.GroupBy(establishment => establishment.Kind).ToDictionary(group => group.Key, group => group.ToList());

    public List<long> Teachers { get; } = [];

    public List<MadeClass> Classes { get; } = [];

    public List<MadeCompetition> Competitions { get; } = [];

    public List<MadePerson> People { get; } = [];

    /// <summary>Holders of valid certificates, for head counts.</summary>
    public CertifiedHolders Certified { get; } = new(settings, scale.WorkforceOfCounties);

    public List<MadeSite> Sites { get; } = [];

    /// <summary>Industrial unions, which look after pilots.</summary>
    public List<string> IndustrialUnions { get; } = [];

    /// <summary>Integrated enterprises, which owe plans.</summary>
    public List<MadeEstablishment> IntegratedEnterprises { get; } = [];

    /// <summary>Honours of persons that were awarded; some were revoked since.</summary>
    public List<(int Id, MadePerson Person, DateOnly? RevokedOn)> Awards { get; } = [];

    public Chance Chance(string name) => new(seed, name);

    public void Write(object record) => writer.Write(record);

    /// <summary>A day of a year, or the last one if that is not over yet.</summary>
    public DateOnly DayOf(int year, Chance chance)
    {
        var day = new DateOnly(year, 1, 1).AddDays(chance.Below(365));
        return day > AsOf ? AsOf : day;
    }

    /// <summary>The state of a lifecycle of the catalogue that a general state stands for, where one does.</summary>
    public string? LifecycleState(string? lifecycle, Enum state)
    {
        if (lifecycle is null)
            return null;
        if (!_lifecycleStates.TryGetValue((lifecycle, state), out var found))
        {
            var name = Naming.KebabCase(state.ToString());
            _lifecycleStates[(lifecycle, state)] = found = _lifecycles[lifecycle].GetValueOrDefault(name);
        }

        return found;
    }

    /// <summary>A payment by a standard, in its amount; null where the documents print none.</summary>
    public Payment? PaymentBy(string? standard, DateOnly paidOn, string region, SubsidyFund fund, string? payer, int times = 1)
    {
        if (standard is null || paidOn > AsOf || catalogue.Standards[standard] is not { Amount: { } amount, Beneficiary: var beneficiary })
            return null;
        var id = ids.NextLong<Payment>();
        return new Payment
        {
            Id = id,
            Number = $"DEMO-P-{id:D9}",
            SubsidyStandardKey = standard,
            Beneficiary = beneficiary,
            PayerKey = catalogue.Body(payer, region),
            Fund = fund,
            Amount = amount * times,
            PaidOn = paidOn,
            RegionKey = region,
            IsSynthetic = true,
            Source = Source,
        };
    }
}
