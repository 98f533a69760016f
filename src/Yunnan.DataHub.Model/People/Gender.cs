namespace Yunnan.DataHub.Model.People;

/// <summary>Gender of a person (性别).</summary>
public enum Gender
{
    /// <summary>Male (男).</summary>
    Male = 1,

    /// <summary>Female (女).</summary>
    Female = 2,
}
