using Yunnan.DataHub.Catalogue.Calendar;
using Yunnan.DataHub.Data;
using Yunnan.DataHub.Data.Bulk;

namespace Yunnan.DataHub.Demonstration.Records;

/// <summary>
/// Makes a province up in all records and writes it as it goes. The same settings, seed and catalogue make the same records; numbers begin
/// after the last that the database holds.
/// </summary>
public sealed class RecordGenerator(HubDbContext context, BulkWriter writer, RecordSettings settings, DemoSettings places)
{
    /// <summary>Makes the records and writes them in the context's transaction.</summary>
    /// <returns>The number of rows, those of stages and steps among them.</returns>
    public async Task<long> RunAsync(RecordScale scale, ulong seed, CancellationToken cancellationToken = default)
    {
        var catalogue = await CatalogueView.ReadAsync(context, cancellationToken);
        var world = new RecordWorld(
            settings, scale, seed, catalogue, new Places(places.Prefectures, catalogue.Counties, catalogue.ShortNames),
            new Timeline(WorkingDaysFile.Read(), settings.AsOf),
            new RecordIds(await RecordTables.LastIdsAsync(context, cancellationToken)), writer);
        await new ReferenceMaker(world, context).MakeAsync(cancellationToken);
        Make(world, cancellationToken);
        writer.Flush();
        return writer.Count;
    }

    /// <summary>In the order in which records refer to each other.</summary>
    private static void Make(RecordWorld world, CancellationToken cancellationToken)
    {
        new EstablishmentMaker(world).Make();
        using var people = new PersonMaker(world);
        people.MakeTeachers();
        new AccreditationMaker(world).Make();
        new ClassMaker(world).Make();
        new CompetitionMaker(world).Make();
        people.Make(cancellationToken);
        new SiteMaker(world).Make();
        new SelectionMaker(world).Make();
        cancellationToken.ThrowIfCancellationRequested();
        new AwardMaker(world).Make();
        new ProjectMaker(world).Make();
        new WorkforceMaker(world).Make();
        cancellationToken.ThrowIfCancellationRequested();
        new SubmissionMaker(world).Make();
        new CaseMaker(world).Make();
    }
}
