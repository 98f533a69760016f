using GraphQLParser;

namespace Yunnan.DataHub.QueryEngine.Documents;

/// <summary>
/// A document with what it says of itself: descriptions of its operation and variables, which GraphQL has since 2025 and the parser doesn't
/// know, and the directives <c>@title</c> and <c>@rows</c>, by which it is a report. The engine runs the text without them: each is blanked
/// out, so that the places in messages stay right.
/// </summary>
public sealed class AnnotatedDocument
{
    private static readonly string[] _directives = ["title", "rows"];

    private readonly Dictionary<string, string> _variables = new(StringComparer.Ordinal);
    private readonly char[] _described;
    private readonly char[] _text;

    private AnnotatedDocument(string source)
    {
        (Source, _described, _text) = (source, source.ToCharArray(), source.ToCharArray());
        try
        {
            Read([.. Tokens(source)]);
        }
        catch (GraphQLParser.Exceptions.GraphQLParserException)
        {
            // The text is no GraphQL: whoever parses it says where.
        }
        (Described, Text) = (new string(_described), new string(_text));
    }

    /// <summary>The document as it is written.</summary>
    public string Source { get; }

    /// <summary>The document without its descriptions.</summary>
    public string Described { get; }

    /// <summary>The document without descriptions and without our directives: what the engine runs.</summary>
    public string Text { get; }

    /// <summary>What the document says of its first operation; null where it says nothing.</summary>
    public string? Description { get; private set; }

    /// <summary>What it says of its variables, by their names.</summary>
    public IReadOnlyDictionary<string, string> Variables => _variables;

    /// <summary>Reads a document; one that is no GraphQL stays as it is.</summary>
    public static AnnotatedDocument Read(string source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new AnnotatedDocument(source);
    }

    private static IEnumerable<Token> Tokens(string source)
    {
        for (var token = Lexer.Lex(source, 0); token.Kind != TokenKind.EOF; token = Lexer.Lex(source, token.End))
            if (token.Kind != TokenKind.COMMENT)
                yield return token;
    }

    private void Read(List<Token> tokens)
    {
        var (braces, brackets) = (0, 0);
        for (var i = 0; i < tokens.Count; i++)
        {
            switch (tokens[i].Kind)
            {
                case TokenKind.BRACE_L:
                    braces++;
                    break;
                case TokenKind.BRACE_R:
                    braces--;
                    break;
                case TokenKind.PAREN_L:
                    brackets++;
                    break;
                case TokenKind.PAREN_R:
                    brackets--;
                    break;
                case TokenKind.STRING when braces == 0 && brackets == 0:
                    Description ??= ValueOf(tokens[i]);
                    Blank(_described, tokens[i].Start, tokens[i].End);
                    Blank(_text, tokens[i].Start, tokens[i].End);
                    break;
                // A text before a variable is its description, unless it is the default of the variable before.
                case TokenKind.STRING when braces == 0 && tokens[i - 1].Kind != TokenKind.EQUALS && Follows(tokens, i, TokenKind.DOLLAR)
                    && Follows(tokens, i + 1, TokenKind.NAME):
                    _variables[tokens[i + 2].Value.ToString()] = ValueOf(tokens[i]);
                    Blank(_described, tokens[i].Start, tokens[i].End);
                    Blank(_text, tokens[i].Start, tokens[i].End);
                    break;
                case TokenKind.AT when Follows(tokens, i, TokenKind.NAME) && _directives.Contains(tokens[i + 1].Value.ToString()):
                    Blank(_text, tokens[i].Start, tokens[EndOfDirective(tokens, i + 1)].End);
                    break;
            }
        }
    }

    private static bool Follows(List<Token> tokens, int i, TokenKind kind) => i + 1 < tokens.Count && tokens[i + 1].Kind == kind;

    /// <summary>Where a directive ends whose name is at a place: with its name, or with the bracket behind its arguments.</summary>
    private static int EndOfDirective(List<Token> tokens, int name)
    {
        if (!Follows(tokens, name, TokenKind.PAREN_L))
            return name;
        var end = tokens.FindIndex(name, token => token.Kind == TokenKind.PAREN_R);
        return end < 0 ? tokens.Count - 1 : end;
    }

    private static string ValueOf(Token token) => token.Value.ToString().Trim();

    private static void Blank(char[] text, int start, int end)
    {
        for (var i = start; i < end; i++)
            if (text[i] is not ('\r' or '\n'))
                text[i] = ' ';
    }
}
