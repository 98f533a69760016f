namespace Yunnan.DataHub.Model.Reporting;

/// <summary>The kind of a case (事项类型).</summary>
public enum ServiceCaseKind
{
    /// <summary>Legal aid of trade unions (工会法律援助).</summary>
    LegalAid = 1,

    /// <summary>Request for a benefit card or its services (惠才卡事项).</summary>
    CardRequest = 2,

    /// <summary>Withdrawal of a title (撤销荣誉称号).</summary>
    TitleWithdrawal = 3,

    /// <summary>Mutual appointment of teachers (教师互聘).</summary>
    TeacherAppointment = 4,

    /// <summary>Leave of post for innovation (离岗创新创业).</summary>
    LeaveOfPost = 5,

    /// <summary>Filling of a union post (工会干部岗位).</summary>
    UnionPost = 6,

    /// <summary>Visit of a speaker to a school (劳模工匠进校园).</summary>
    SpeakerVisit = 7,

    /// <summary>Wage arrears (欠薪案件).</summary>
    WageArrears = 8,

    /// <summary>Putting a hazard right (隐患整改).</summary>
    HazardRectification = 9,

    /// <summary>Retaliation against union officers (打击报复案件).</summary>
    Retaliation = 10,

    /// <summary>Complaint (投诉举报).</summary>
    Complaint = 11,

    /// <summary>Recuperation (疗休养申请).</summary>
    Recuperation = 12,

    /// <summary>Joint meeting of government and union (政府与工会联席会议).</summary>
    JointMeeting = 13,

    /// <summary>Any other case (其他).</summary>
    Other = 14,
}
