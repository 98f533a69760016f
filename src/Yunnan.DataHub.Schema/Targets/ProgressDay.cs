using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Data;
using Yunnan.DataHub.Data.Targets;

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
            _known = known = new Known(version, await DemonstrationDay.OfAsync(hub, cancellationToken));
        return known.Demonstration ?? clock.Today;
    }

    /// <summary>What a version of the data says.</summary>
    private sealed record Known(string Version, DateOnly? Demonstration);
}
