namespace Yunnan.DataHub.QueryEngine.Documents;

/// <summary>Which documents requests may name, and which they may send.</summary>
public sealed record DocumentOptions
{
    /// <summary>Documents that belong to the schema's owner.</summary>
    public IReadOnlyList<TrustedDocument> Trusted { get; init; } = [];

    /// <summary>Whether any other document is refused.</summary>
    public bool TrustedOnly { get; init; }

    /// <summary>How many documents of clients are remembered by their hash; 0 turns automatic persisted queries off.</summary>
    public int PersistedQueries { get; init; } = 1_000;
}

/// <summary>A document that may be named by its id, or by the SHA-256 of its text.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Source">The GraphQL document as it is written, with descriptions and titles.</param>
public sealed record TrustedDocument(string Id, string Source)
{
    /// <summary>What the document says of itself.</summary>
    public AnnotatedDocument Document { get; } = AnnotatedDocument.Read(Source);

    /// <summary>What is run.</summary>
    public string Text => Document.Text;
}
