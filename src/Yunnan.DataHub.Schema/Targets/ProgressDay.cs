using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Data;

namespace Yunnan.DataHub.Schema.Targets;

/// <summary>
/// The day from which progress is judged where the caller names none: today. While every figure that came in is made up, it is the last day
/// of these figures, so that a demonstration shows the same on any day.
/// </summary>
public sealed class ProgressDay(TimeProvider clock)
{
    // Compiled for the model of this host.
    private readonly Func<HubDbContext, Task<string>> _version =
        EF.CompileAsyncQuery((HubDbContext hub) => hub.DataVersions.Select(version => version.Value).Single());

    // Replaced as a whole: requests read and write it side by side.
    private Known? _known;

    /// <summary>The version of the data.</summary>
    internal Task<string> VersionAsync(HubDbContext hub) => _version(hub);

    /// <summary>The day, by what the database holds.</summary>
    public async Task<DateOnly> OfAsync(HubDbContext hub, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(hub);
        var version = await VersionAsync(hub);
        if (_known is not { } known || known.Version != version)
            _known = known = new Known(version, await DemonstrationAsync(hub, cancellationToken));
        return known.Demonstration ?? clock.Today;
    }

    private static async Task<DateOnly?> DemonstrationAsync(HubDbContext hub, CancellationToken cancellationToken) =>
        // Figures of the documents were not imported, and lie in any database.
        await hub.Observations.AnyAsync(o => !o.IsSynthetic && o.ImportedAt != null, cancellationToken)
        || await hub.DerivedObservations.AnyAsync(o => !o.IsSynthetic, cancellationToken)
            ? null
            : await hub.Observations.Where(o => o.IsSynthetic).MaxAsync(o => (DateOnly?)o.PeriodEnd, cancellationToken);

    /// <summary>What a version of the data says.</summary>
    private sealed record Known(string Version, DateOnly? Demonstration);
}
