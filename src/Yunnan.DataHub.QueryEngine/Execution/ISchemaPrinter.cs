namespace Yunnan.DataHub.QueryEngine.Execution;

/// <summary>Prints the running schema.</summary>
public interface ISchemaPrinter
{
    /// <summary>The schema in the GraphQL schema definition language (SDL), types and fields in a stable order.</summary>
    string Print();
}
