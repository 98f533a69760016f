using GraphQLParser;

namespace Yunnan.DataHub.QueryEngine.Limits;

/// <summary>
/// Checks a document's text before it is parsed: how many tokens it has, how deep its brackets nest, how long its names and numbers are.
/// The parser calls itself for each bracket and allocates for each token, and messages about a name compare it with all names of the
/// schema.
/// </summary>
internal static class DocumentText
{
    /// <summary>Longer names and numbers are nobody's.</summary>
    private const int MaxTokenLength = 256;

    /// <returns>How many tokens it has.</returns>
    /// <exception cref="QueryException">A limit is exceeded.</exception>
    /// <exception cref="GraphQLParser.Exceptions.GraphQLParserException">The text is not GraphQL.</exception>
    public static int Check(string text, EngineLimits limits)
    {
        int tokens = 0, nesting = 0, position = 0;
        while (true)
        {
            var token = Lexer.Lex(text, position);
            if (token.Kind == TokenKind.EOF)
                return tokens;
            position = token.End;
            if (++tokens > limits.Tokens)
                throw new QueryException(ErrorCodes.DocumentTooLarge,
                    $"A document may hold {limits.Tokens} tokens (Hub:Limits:Tokens); this one has more. Send long lists as variables.");
            switch (token.Kind)
            {
                case TokenKind.BRACE_L or TokenKind.BRACKET_L or TokenKind.PAREN_L when ++nesting > limits.Nesting:
                    throw TooDeep(limits);
                case TokenKind.BRACE_R or TokenKind.BRACKET_R or TokenKind.PAREN_R:
                    nesting--;
                    break;
                case TokenKind.NAME or TokenKind.INT or TokenKind.FLOAT when token.End - token.Start > MaxTokenLength:
                    throw new QueryException(ErrorCodes.DocumentTooLarge, $"A name or number may have {MaxTokenLength} characters.");
            }
        }
    }

    public static QueryException TooDeep(EngineLimits limits) =>
        new(ErrorCodes.DepthExceeded,
            $"A document may be nested {limits.Nesting} deep, brackets and fragments alike (Hub:Limits:Nesting); this one is nested "
                + "deeper.");
}
