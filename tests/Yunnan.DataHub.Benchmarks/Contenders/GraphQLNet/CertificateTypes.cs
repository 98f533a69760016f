using GraphQL.Types;
using Yunnan.DataHub.Benchmarks.Contenders.Ef;
using Yunnan.DataHub.Benchmarks.Data;

namespace Yunnan.DataHub.Benchmarks.Contenders.GraphQLNet;

internal sealed class CertificateRowType : ObjectGraphType<CertificateRow>
{
    public CertificateRowType()
    {
        Name = "Certificate";
        Field(c => c.Number);
        Field(c => c.HolderNameZh);
        Field(c => c.OccupationCode);
        Field(c => c.Level, type: typeof(NonNullGraphType<EnumerationGraphType<CertificateLevel>>));
        Field(c => c.IssuedOn);
        Field(c => c.Score);
    }
}

internal sealed class CertificateDetailsType : ObjectGraphType<CertificateDetails>
{
    public CertificateDetailsType()
    {
        Name = "CertificateDetails";
        Field(c => c.Number);
        Field(c => c.HolderNameZh);
        Field(c => c.Score);
        Field(c => c.Region, type: typeof(NonNullGraphType<RegionRowType>));
        Field(c => c.Assessments, type: typeof(NonNullGraphType<ListGraphType<NonNullGraphType<AssessmentRowType>>>));
    }
}

internal sealed class RegionRowType : ObjectGraphType<RegionRow>
{
    public RegionRowType()
    {
        Name = "Region";
        Field(r => r.Key);
        Field(r => r.NameZh);
    }
}

internal sealed class AssessmentRowType : ObjectGraphType<AssessmentRow>
{
    public AssessmentRowType()
    {
        Name = "Assessment";
        Field(a => a.SubjectZh);
        Field(a => a.Score);
        Field(a => a.PassedOn);
    }
}

/// <summary>A page: only its nodes are asked for.</summary>
internal sealed record Page<TRow>(IReadOnlyList<TRow> Nodes);

internal sealed class CertificatePageType : ObjectGraphType<Page<CertificateRow>>
{
    public CertificatePageType()
    {
        Name = "CertificatePage";
        Field(p => p.Nodes, type: typeof(NonNullGraphType<ListGraphType<NonNullGraphType<CertificateRowType>>>));
    }
}

internal sealed class CertificateDetailsPageType : ObjectGraphType<Page<CertificateDetails>>
{
    public CertificateDetailsPageType()
    {
        Name = "CertificateDetailsPage";
        Field(p => p.Nodes, type: typeof(NonNullGraphType<ListGraphType<NonNullGraphType<CertificateDetailsType>>>));
    }
}
