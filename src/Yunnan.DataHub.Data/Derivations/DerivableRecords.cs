using Yunnan.DataHub.Model.Certificates;
using Yunnan.DataHub.Model.Competitions;
using Yunnan.DataHub.Model.Honours;
using Yunnan.DataHub.Model.Organisations;
using Yunnan.DataHub.Model.Projects;
using Yunnan.DataHub.Model.Sites;
using Yunnan.DataHub.Model.Subsidies;
using Yunnan.DataHub.Model.Talent;
using Yunnan.DataHub.Model.Training;
using Yunnan.DataHub.Model.Workforce;

namespace Yunnan.DataHub.Data.Derivations;

/// <summary>The records from which indicators can be counted: those with a prefecture.</summary>
internal static class DerivableRecords
{
    public static IReadOnlyDictionary<string, Type> All { get; } = new[]
    {
        typeof(Accreditation), typeof(Competition), typeof(HonourAward), typeof(Payment), typeof(ProgrammeSelection), typeof(Project),
        typeof(Site),
        typeof(SkillCertificate), typeof(TrainingEnrolment), typeof(WorkforceCount),
    }.ToDictionary(record => record.Name);
}
