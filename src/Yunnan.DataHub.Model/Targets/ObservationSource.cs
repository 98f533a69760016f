namespace Yunnan.DataHub.Model.Targets;

/// <summary>Where figures come from (数据来源类型).</summary>
public enum ObservationSource
{
    /// <summary>Handed in by an organisation, or stated by a document (上报).</summary>
    Reported = 1,

    /// <summary>Counted by the hub from its own records (推算).</summary>
    Derived = 2,
}
