namespace Yunnan.DataHub.Model.Certificates;

/// <summary>How many compete together (参赛形式).</summary>
public enum ContestFormat
{
    /// <summary>One person (单人).</summary>
    Single = 1,

    /// <summary>Two persons (双人).</summary>
    Pair = 2,

    /// <summary>Three persons (三人).</summary>
    Triple = 3,
}
