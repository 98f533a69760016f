namespace Yunnan.DataHub.Cli;

/// <summary>What the exit code of <c>datahub</c> says.</summary>
public static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Ok = 0;

    /// <summary>The input was rejected; nothing was changed.</summary>
    public const int Rejected = 1;

    /// <summary>Wrong usage or configuration, a file or the database can't be reached, or a disk is full; nothing was changed.</summary>
    public const int Usage = 2;

    /// <summary>Done, but the output of the command couldn't be written.</summary>
    public const int OutputLost = 3;

    /// <summary>A fault of the program, which shows its stack trace.</summary>
    public const int Fault = 4;
}
