namespace Yunnan.DataHub.Model.Targets;

/// <summary>How far a figure has been checked (数据状态).</summary>
public enum ObservationStatus
{
    /// <summary>Handed in, not checked yet (初步).</summary>
    Provisional = 1,

    /// <summary>Checked (已核实).</summary>
    Verified = 2,

    /// <summary>Published (已发布).</summary>
    Published = 3,
}
