namespace Yunnan.DataHub.Data.Configurations;

/// <summary>A link table between two entities: its name and its two key columns, the stating side first.</summary>
internal sealed record Link(string Table, string OwnerKey, string OtherKey)
{
    public static readonly Link TargetHonours = new("TargetHonours", "TargetKey", "HonourSchemeKey");
    public static readonly Link HonourLeadsTo = new("HonourLeadsTo", "HonourSchemeKey", "LeadsToKey");
    public static readonly Link HonourRequires = new("HonourRequires", "HonourSchemeKey", "RequiresKey");
    public static readonly Link SubsidyPayers = new("SubsidyPayers", "SubsidyStandardKey", "OrganisationKey");
    public static readonly Link DutyReporters = new("DutyReporters", "ReportingDutyKey", "OrganisationKey");
    public static readonly Link DutyRecipients = new("DutyRecipients", "ReportingDutyKey", "OrganisationKey");
    public static readonly Link NameOrganisations = new("OrganisationNameOrganisations", "OrganisationNameKey", "OrganisationKey");
    public static readonly Link NameDocuments = new("OrganisationNameDocuments", "OrganisationNameKey", "PolicyDocumentKey");
}
