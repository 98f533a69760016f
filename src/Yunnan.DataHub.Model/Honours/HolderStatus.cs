namespace Yunnan.DataHub.Model.Honours;

/// <summary>In which situation the holder of a title is (持有者状态).</summary>
public enum HolderStatus
{
    /// <summary>In service (在职).</summary>
    InService = 1,

    /// <summary>Moved elsewhere (调离).</summary>
    Transferred = 2,

    /// <summary>Retired (退休).</summary>
    Retired = 3,

    /// <summary>Out of contact (失联).</summary>
    OutOfContact = 4,

    /// <summary>Deceased (去世).</summary>
    Deceased = 5,
}
