using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using Microsoft.EntityFrameworkCore.Metadata.Conventions.Infrastructure;
using Yunnan.DataHub.Data.Rollups;
using Yunnan.DataHub.Model.Certificates;
using Yunnan.DataHub.Model.People;
using Yunnan.DataHub.Model.Subsidies;
using Yunnan.DataHub.Model.Training;
using Yunnan.DataHub.Model.Workforce;

namespace Yunnan.DataHub.Data.Configurations;

/// <summary>
/// Every reference gets an index, except those of the records that come in millions: there each index is paid for with every row written,
/// so their configurations name the few that queries need. Rollups are read from end to end, and need none.
/// </summary>
internal sealed class ReferenceIndexConvention(ProviderConventionSetBuilderDependencies dependencies)
    : ForeignKeyIndexConvention(dependencies)
{
    private static readonly HashSet<Type> LargeRecords =
        [typeof(Person), typeof(SkillCertificate), typeof(TrainingEnrolment), typeof(SubsidyClaim), typeof(Payment),
            typeof(WorkforceCount)];

    /// <inheritdoc />
    protected override IConventionIndex? CreateIndex(IReadOnlyList<IConventionProperty> properties, bool unique,
        IConventionEntityTypeBuilder entityTypeBuilder) =>
        LargeRecords.Contains(entityTypeBuilder.Metadata.ClrType) || entityTypeBuilder.Metadata.ClrType.IsSubclassOf(typeof(Rollup))
            ? null : base.CreateIndex(properties, unique, entityTypeBuilder);
}
