namespace Yunnan.DataHub.Model.Honours;

/// <summary>How an honour is graded (评级方式).</summary>
public enum RatingScale
{
    /// <summary>By named grades such as first and second (等级).</summary>
    Grades = 1,

    /// <summary>By stars (星级).</summary>
    Stars = 2,
}
