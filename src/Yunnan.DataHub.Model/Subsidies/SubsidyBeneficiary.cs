namespace Yunnan.DataHub.Model.Subsidies;

/// <summary>Who or what receives the money (补贴对象).</summary>
public enum SubsidyBeneficiary
{
    /// <summary>A person (个人).</summary>
    Person = 1,

    /// <summary>A team (团队).</summary>
    Team = 2,

    /// <summary>An enterprise, school or other organisation (单位).</summary>
    Organisation = 3,

    /// <summary>A studio (工作室).</summary>
    Studio = 4,

    /// <summary>A base, station or other site (基地站点).</summary>
    Site = 5,

    /// <summary>A project (项目).</summary>
    Project = 6,
}
