namespace Yunnan.DataHub.Model.Honours;

/// <summary>Who or what can receive an honour (授予对象).</summary>
public enum RecipientKind
{
    /// <summary>A person (个人).</summary>
    Person = 1,

    /// <summary>A team (团队).</summary>
    Team = 2,

    /// <summary>An enterprise or other organisation (单位).</summary>
    Organisation = 3,

    /// <summary>A school or college (院校).</summary>
    School = 4,

    /// <summary>A studio (工作室).</summary>
    Studio = 5,

    /// <summary>A base, station or other site (基地站点).</summary>
    Site = 6,

    /// <summary>A project or achievement (项目成果).</summary>
    Project = 7,
}
