namespace Yunnan.DataHub.Model.Certificates;

/// <summary>Of what a share of ranks is taken (名次比例基数).</summary>
public enum RankShareBasis
{
    /// <summary>Of the contestants (选手).</summary>
    Contestants = 1,

    /// <summary>Of the teams (队伍).</summary>
    Teams = 2,
}
