using Yunnan.DataHub.Data;
using Yunnan.DataHub.Model.Certificates;
using Yunnan.DataHub.QueryEngine.Declaration;

namespace Yunnan.DataHub.Schema.Certificates;

/// <summary>Root fields of certificates of skills that persons hold.</summary>
public static class SkillCertificateQueries
{
    /// <summary>Certificates of skills that persons hold (技能证书).</summary>
    [UsePaging, UseFiltering, UseSorting, UseAggregation]
    public static IQueryable<SkillCertificate> GetSkillCertificates(HubDbContext hub) => hub.SkillCertificates;

    /// <summary>The certificate with this number; null where there is none (技能证书).</summary>
    /// <param name="hub">The database.</param>
    /// <param name="number">The number of the certificate.</param>
    [UseFirstOrDefault]
    public static IQueryable<SkillCertificate> GetSkillCertificate(HubDbContext hub, string number) =>
        hub.SkillCertificates.Where(x => x.Number == number);
}
