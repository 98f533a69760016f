using Yunnan.DataHub.Imports.Declarations;
using Yunnan.DataHub.Model.Organisations;

namespace Yunnan.DataHub.Imports.Records;

/// <summary>Yearly figures of establishments.</summary>
internal static class EstablishmentYearImport
{
    public static RecordDeclaration<EstablishmentYear> Create() =>
        new RecordDeclaration<EstablishmentYear>(
            "establishment-years", "单位年度数据",
            "Yearly figures of establishments, by establishment and year.",
            () => new EstablishmentYear { Source = "" })
            .KeyedBy("establishmentCreditCode", "year")
            .Reference(y => y.EstablishmentId, References.Establishment)
            .Value(y => y.Year, Cells.Year)
            .Value(y => y.Employees, Cells.Count)
            .Value(y => y.FrontlineEmployees, Cells.Count)
            .Value(y => y.SkilledEmployees, Cells.Count)
            .Value(y => y.HighSkilledEmployees, Cells.Count)
            .Value(y => y.WageBill, Cells.Amount)
            .Value(y => y.EducationFund, Cells.Amount)
            .Compute(["wageBill", "educationFund"], [nameof(EstablishmentYear.EducationFundShare)],
                (y, _) =>
                    y.EducationFundShare = y.WageBill > 0 && y.EducationFund is { } fund ? decimal.Round(fund / y.WageBill.Value, 4) : null)
            .Value(y => y.EducationFundFrontlineShare, Cells.Share)
            .Value(y => y.Profit, Cells.Signed)
            .Value(y => y.Revenue, Cells.Amount)
            .Value(y => y.HasUnion, Cells.Flag)
            .Value(y => y.UnionMembers, Cells.Count)
            .Value(y => y.HasWorkersCongress, Cells.Flag)
            .Value(y => y.HasCollectiveContract, Cells.Flag)
            .Value(y => y.HasFactoryOpenness, Cells.Flag)
            .Value(y => y.CompetitionParticipants, Cells.Count)
            .Compute(["employees", "competitionParticipants"], [nameof(EstablishmentYear.CompetitionShare)],
                (y, _) =>
                    y.CompetitionShare = y.Employees > 0 && y.CompetitionParticipants is { } took
                        ? decimal.Round((decimal)took / y.Employees.Value, 4) : null)
            .Value(y => y.WorkInjuries, Cells.Count)
            .Value(y => y.Lawyers, Cells.Count)
            .Coded(y => y.EvaluationGradeKey)
            .Value(y => y.EvaluationRank, Cells.Whole(1, int.MaxValue))
            .Value(y => y.IsBottomRanked, Cells.Flag)
            .Value(y => y.TalkHeldOn, Cells.Date)
            .Origin(y => y.IsSynthetic, y => y.Source);
}
