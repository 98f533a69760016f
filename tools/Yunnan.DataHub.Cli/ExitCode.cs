namespace Yunnan.DataHub.Cli;

/// <summary>What the exit code of <c>datahub</c> says.</summary>
public static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Ok = 0;

    /// <summary>The input was rejected; nothing was changed.</summary>
    public const int Rejected = 1;

    /// <summary>Wrong usage or configuration, or the database can't be reached; nothing was changed.</summary>
    public const int Usage = 2;
}
