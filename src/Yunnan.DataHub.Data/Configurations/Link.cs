namespace Yunnan.DataHub.Data.Configurations;

/// <summary>A link table between two entities: its name and its two key columns, the stating side first.</summary>
public sealed record Link(string Table, string OwnerKey, string OtherKey)
{
    /// <summary>Honours that a target counts.</summary>
    public static readonly Link TargetHonours = new("TargetHonours", "TargetKey", "HonourSchemeKey");

    /// <summary>Honours to which an honour leads.</summary>
    public static readonly Link HonourLeadsTo = new("HonourLeadsTo", "HonourSchemeKey", "LeadsToKey");

    /// <summary>Honours that an honour requires.</summary>
    public static readonly Link HonourRequires = new("HonourRequires", "HonourSchemeKey", "RequiresKey");

    /// <summary>Organisations that pay a subsidy.</summary>
    public static readonly Link SubsidyPayers = new("SubsidyPayers", "SubsidyStandardKey", "OrganisationKey");

    /// <summary>Levels for which a subsidy is paid.</summary>
    public static readonly Link SubsidyLevels = new("SubsidyLevels", "SubsidyStandardKey", "CodeKey");

    /// <summary>Organisations that report.</summary>
    public static readonly Link DutyReporters = new("DutyReporters", "ReportingDutyKey", "OrganisationKey");

    /// <summary>Organisations to which is reported.</summary>
    public static readonly Link DutyRecipients = new("DutyRecipients", "ReportingDutyKey", "OrganisationKey");

    /// <summary>Organisations that a printed name means.</summary>
    public static readonly Link NameOrganisations = new("OrganisationNameOrganisations", "OrganisationNameKey", "OrganisationKey");

    /// <summary>Documents in which a printed name stands.</summary>
    public static readonly Link NameDocuments = new("OrganisationNameDocuments", "OrganisationNameKey", "PolicyDocumentKey");
}
