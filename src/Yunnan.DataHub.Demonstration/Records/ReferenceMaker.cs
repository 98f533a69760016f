using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Data;
using Yunnan.DataHub.Model.Reference;

namespace Yunnan.DataHub.Demonstration.Records;

/// <summary>Writes the occupations and industries that the database doesn't hold yet.</summary>
internal sealed class ReferenceMaker(RecordWorld world, HubDbContext context)
{
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
    }
}
