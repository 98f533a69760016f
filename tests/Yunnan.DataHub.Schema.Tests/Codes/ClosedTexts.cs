namespace Yunnan.DataHub.Schema.Tests.Codes;

/// <summary>The texts of records that are free on purpose, and why. All others are keys, codes or names.</summary>
internal static class ClosedTexts
{
    private const string Remark = "a remark, in words";
    private const string Title = "a title of one's own wording";
    private const string Actor = "the body or person who acted, as written";
    private const string State = "a state of the lifecycle that the record names";
    private const string Team = "the name of a team or a work";

    public static readonly IReadOnlyDictionary<string, string> FreeOnPurpose = new Dictionary<string, string>
    {
        ["Accreditation.Scope"] = "occupations or tasks, several at once, as the certificate has them",
        ["AccreditationStage.Actor"] = Actor,
        ["AccreditationStage.LifecycleState"] = State,
        ["AccreditationStage.Note"] = Remark,
        ["CompetitionEntry.TeamName"] = Team,
        ["HonourAward.TeamName"] = Team,
        ["HonourAwardOpinion.Note"] = Remark,
        ["HonourAwardStage.Actor"] = Actor,
        ["HonourAwardStage.LifecycleState"] = State,
        ["HonourAwardStage.Note"] = Remark,
        ["ProgrammeSelection.TeamName"] = Team,
        ["ProgrammeSelection.Title"] = Title,
        ["ProgrammeSelectionStage.Actor"] = Actor,
        ["ProgrammeSelectionStage.LifecycleState"] = State,
        ["ProgrammeSelectionStage.Note"] = Remark,
        ["ProjectStage.Actor"] = Actor,
        ["ProjectStage.LifecycleState"] = State,
        ["ProjectStage.Note"] = Remark,
        ["Sanction.Authority"] = "any court, office or agency, also outside the catalogue",
        ["Sanction.Note"] = "what happened, in words; 'ground' is the code",
        ["SanctionBar.Note"] = Remark,
        ["ServiceCase.Outcome"] = "what was decided, in words; 'decision' is the code",
        ["ServiceCase.Title"] = Title,
        ["ServiceCaseStep.Actor"] = Actor,
        ["ServiceCaseStep.LifecycleState"] = State,
        ["ServiceCaseStep.Note"] = Remark,
        ["Site.Township"] = "one of some 1,400 townships, which GB/T 2260 doesn't have",
        ["SiteAssessment.Note"] = Remark,
        ["SiteStage.Actor"] = Actor,
        ["SiteStage.LifecycleState"] = State,
        ["SiteStage.Note"] = Remark,
        ["Submission.Note"] = Remark,
        ["Submission.Period"] = "a year, half-year, quarter or month, checked by its form",
        ["Submission.Title"] = Title,
        ["WorkforceCount.Breakdown"] = "made by the hub of the columns that are filled",
    };
}
