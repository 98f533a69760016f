namespace Yunnan.DataHub.QueryEngine.Execution;

/// <summary>Whether an answer tells what its operation is estimated to cost.</summary>
public enum CostReporting
{
    /// <summary>It doesn't.</summary>
    None,

    /// <summary>It does, beside the data.</summary>
    Report,

    /// <summary>It does, in place of the data: the operation is planned and not run.</summary>
    Validate,
}
