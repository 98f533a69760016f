namespace Yunnan.DataHub.QueryEngine;

/// <summary>What is left of the limits of one request to the requests of a batch, which share them. They run one after the other.</summary>
/// <param name="limits">The limits of one request.</param>
public sealed class SharedLimits(EngineLimits limits)
{
    /// <summary>What the next request may take.</summary>
    internal EngineLimits Left { get; private set; } = limits;

    /// <summary>Takes what reading a document and its variables needed.</summary>
    internal void TakeDocument(int tokens, int selections, int variableValues) => Left = Left with
    {
        Tokens = Left.Tokens - tokens,
        Selections = Left.Selections - selections,
        VariableValues = Left.VariableValues - variableValues,
    };

    /// <summary>Takes what an operation is to read, as it is planned.</summary>
    internal void TakePlan(double cost, int statements) =>
        Left = Left with { Cost = Left.Cost - (int)cost, Statements = Left.Statements - statements };

    /// <summary>Takes what an operation has read.</summary>
    internal void TakeValues(long values) => Left = Left with { Values = Left.Values - (int)values };

    /// <summary>Takes what an operation has written.</summary>
    internal void TakeAnswer(long bytes) => Left = Left with { AnswerBytes = Left.AnswerBytes - (int)bytes };
}
