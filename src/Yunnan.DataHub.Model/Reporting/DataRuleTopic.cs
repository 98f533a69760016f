namespace Yunnan.DataHub.Model.Reporting;

/// <summary>What a data rule is about (数据规则主题).</summary>
public enum DataRuleTopic
{
    /// <summary>Data under real names (实名制).</summary>
    RealName = 1,

    /// <summary>Protection of personal data (隐私保护).</summary>
    Privacy = 2,

    /// <summary>Lists that are made public for objections (公示).</summary>
    PublicityPeriod = 3,

    /// <summary>Checks against double claims (查重).</summary>
    DuplicateCheck = 4,

    /// <summary>How long records are kept (保存).</summary>
    Retention = 5,

    /// <summary>Electronic records (电子档案).</summary>
    ElectronicRecord = 6,

    /// <summary>Registers and ledgers (台账).</summary>
    Register = 7,

    /// <summary>Sharing of data between bodies (数据共享).</summary>
    DataSharing = 8,

    /// <summary>Truth of data and what follows from fraud (诚信).</summary>
    Integrity = 9,
}
