using Yunnan.DataHub.Model.Targets;
using Yunnan.DataHub.Model.Targets.Progress;
using Yunnan.DataHub.Terms;

namespace Yunnan.DataHub.Schema.Targets;

/// <summary>A group's key and its names in both languages.</summary>
internal sealed record GroupName(string? Key, string? NameZh, string? NameEn)
{
    public static GroupName For(ProgressStatus status) => For(status.ToString(), status switch
    {
        ProgressStatus.Achieved => "已实现",
        ProgressStatus.OnTrack => "进展正常",
        ProgressStatus.NeedsAcceleration => "需要加快",
        ProgressStatus.Limited => "进展有限",
        ProgressStatus.Deteriorating => "退步",
        ProgressStatus.Missed => "逾期未实现",
        _ => "数据不足",
    });

    public static GroupName For(IndicatorDomain domain) => For(domain.ToString(), domain switch
    {
        IndicatorDomain.Workforce => "队伍规模",
        IndicatorDomain.Training => "职业培训",
        IndicatorDomain.Certificates => "技能评价",
        IndicatorDomain.VocationalEducation => "职业教育",
        IndicatorDomain.TalentProgrammes => "人才项目",
        IndicatorDomain.Honours => "荣誉表彰",
        IndicatorDomain.Competitions => "技能竞赛",
        IndicatorDomain.Innovation => "创新",
        IndicatorDomain.Enterprise => "企业发展",
        IndicatorDomain.Institutions => "机构平台",
        IndicatorDomain.Funding => "资金",
        IndicatorDomain.WorkerServices => "职工服务",
        IndicatorDomain.RightsProtection => "权益保障",
        IndicatorDomain.SafetyHealth => "安全健康",
        _ => "工作机制",
    }, domain == IndicatorDomain.SafetyHealth ? "Safety and health" : null);

    /// <summary>The key as the schema's enum value; the English name as words.</summary>
    private static GroupName For(string member, string nameZh, string? nameEn = null)
    {
        var key = Naming.UpperSnakeCase(member);
        return new(key, nameZh, nameEn ?? member[0] + key[1..].Replace('_', ' ').ToLowerInvariant());
    }
}
