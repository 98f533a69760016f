using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yunnan.DataHub.Model.Honours;

namespace Yunnan.DataHub.Data.Configurations.Honours;

internal sealed class HonourSchemeConfiguration : IEntityTypeConfiguration<HonourScheme>
{
    public void Configure(EntityTypeBuilder<HonourScheme> builder)
    {
        builder.OwnsOne(h => h.Quota);
        builder.OwnsOrdered(h => h.Rules, "HonourRules");
        builder.OwnsOrdered(h => h.CompositionRules, "HonourCompositionRules");
        builder.OwnsOrdered(h => h.Rewards, "HonourRewards");
        builder.OwnsOrdered(h => h.Process, "HonourProcessSteps");
        builder.OwnsOrdered(h => h.Grantor, "HonourGrantors");
        builder.OwnsConflicts(h => h.Conflicts);
        builder.OwnsOne(h => h.Ratings, ConfigureRatings);
        builder.LinksTo(h => h.LeadsTo, h => h.LedToBy, Link.HonourLeadsTo);
        builder.LinksTo(h => h.Requires, h => h.RequiredBy, Link.HonourRequires);
    }

    private static void ConfigureRatings(OwnedNavigationBuilder<HonourScheme, HonourRatings> ratings)
    {
        ratings.OwnsMany(r => r.Raters, rater => rater.IsPart("HonourRaters", "HonourSchemeKey"));
        ratings.OwnsMany(r => r.Uses, use => use.IsPart("HonourRatingUses", "HonourSchemeKey"));
    }
}
