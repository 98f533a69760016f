using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Data;
using Yunnan.DataHub.Model.Reference;
using Yunnan.DataHub.Model.Reporting;

namespace Yunnan.DataHub.Demonstration.Records;

/// <summary>Writes the occupations, industries and single bodies that the database doesn't hold yet.</summary>
internal sealed class ReferenceMaker(RecordWorld world, HubDbContext context)
{
    /// <summary>The class of industrial unions.</summary>
    public const string IndustrialUnions = "yn-industrial-unions";

    private readonly Chance _chance = world.Chance("bodies");

    public async Task MakeAsync(CancellationToken cancellationToken)
    {
        var occupations = await context.Occupations.Select(occupation => occupation.Key).ToHashSetAsync(cancellationToken);
        foreach (var (key, name, _, _, publishedOn, inCatalogue) in world.Settings.Occupations.Where(
            occupation => !occupations.Contains(occupation.Key)))
        {
            world.Write(new Occupation
            {
                Key = key,
                NameZh = name,
                IsNew = publishedOn is not null,
                PublishedOn = publishedOn,
                InSubsidyCatalogue = inCatalogue,
                Source = world.Source,
            });
        }

        var industries = await context.Industries.Select(industry => industry.Key).ToHashSetAsync(cancellationToken);
        foreach (var (key, name, _, parent) in world.Settings.Industries.Where(industry => !industries.Contains(industry.Key)))
            world.Write(new Industry { Key = key, NameZh = name, ParentKey = parent, Source = world.Source });
        await MakeBodiesAsync(cancellationToken);
    }

    private async Task MakeBodiesAsync(CancellationToken cancellationToken)
    {
        var regions = (await context.Regions.Select(region => new { region.Key, region.NameZh, region.Level })
                .ToListAsync(cancellationToken))
            .OrderBy(region => region.Key, StringComparer.Ordinal).ToLookup(region => region.Level);
        foreach (var kind in world.Settings.Bodies)
        {
            foreach (var region in regions[kind.Level].Where(_ => _chance.Happens(kind.Share)).ToList())
            {
                foreach (var (place, name) in kind.Names.Index())
                    Make(kind.Organisation, $"demo-{kind.Organisation}-{region.Key}-{place + 1:D2}", region.Key,
                        string.Format(CultureInfo.InvariantCulture, name, region.NameZh));
            }
        }
    }

    private void Make(string organisation, string key, string region, string name)
    {
        world.Write(new ReportingBody
        {
            Key = key,
            NameZh = name,
            OrganisationKey = organisation,
            RegionKey = region,
            EstablishedOn = new DateOnly(2021, 7, 1).AddDays(_chance.Between(0, 1000)),
            IsSynthetic = true,
            Source = world.Source,
        });
        if (organisation == IndustrialUnions)
            world.IndustrialUnions.Add(key);
    }
}
