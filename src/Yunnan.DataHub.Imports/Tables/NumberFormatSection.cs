using System.Text;

namespace Yunnan.DataHub.Imports.Tables;

/// <summary>A section of a number format: it may have one for numbers above 0, below 0, for 0, and for texts.</summary>
internal sealed class NumberFormatSection
{
    // What may stand beside a number without giving it another meaning.
    private const string Harmless = " ¥￥元+-()（）\u00A0";

    private readonly List<Token> _tokens = [];
    private bool _groups;
    private int _thousands;
    private int _hundreds;

    private NumberFormatSection()
    {
    }

    public SectionKind Kind { get; private set; }

    public bool IsConditional { get; private set; }

    /// <summary>Whether a text is shown without anything around it.</summary>
    public bool IsPlain => _tokens is [{ Kind: TokenKind.Text }];

    public static NumberFormatSection Parse(string code)
    {
        var section = new NumberFormatSection();
        section.Read(code);
        return section;
    }

    public string Show(string text) => string.Concat(_tokens.Select(token => token.Kind == TokenKind.Text ? text : token.Text));

    public NumberFormat.Shown Show(decimal number, bool isNegative)
    {
        decimal scaled;
        try
        {
            scaled = number;
            for (var i = 0; i < _hundreds; i++)
                scaled *= 100;
            for (var i = 0; i < _thousands; i++)
                scaled /= 1000;
        }
        catch (OverflowException)
        {
            return new NumberFormat.Shown(NumberFormat.Plain(number), IsGeneral: false, IsWhole: false, IsNumber: false);
        }

        var point = _tokens.FindIndex(token => token.Kind == TokenKind.Point);
        var whole = point < 0 ? _tokens : _tokens[..point];
        var places = point < 0 ? 0 : _tokens.Skip(point).Count(token => token.Kind == TokenKind.Digit);
        var rounded = decimal.Round(Math.Abs(scaled), Math.Min(places, 28), MidpointRounding.AwayFromZero);
        var parts = NumberFormat.Plain(rounded).Split('.');
        var text = new StringBuilder();
        if (scaled < 0 && rounded != 0)
            text.Append('-');
        AppendWhole(text, whole, parts[0] == "0" ? "" : parts[0]);
        if (point >= 0)
            AppendDecimals(text, _tokens[point..], parts is [_, var decimals] ? decimals : "");
        var literals = string.Concat(_tokens.Where(token => token.Kind == TokenKind.Literal).Select(token => token.Text));
        // A number that lies apart, such as 123-4567, is a number no more.
        var first = _tokens.FindIndex(token => token.Kind == TokenKind.Digit);
        var last = _tokens.FindLastIndex(token => token.Kind == TokenKind.Digit);
        var isNumber = first >= 0 && _thousands == 0 && _hundreds == 0 && literals.All(Harmless.Contains)
            && _tokens[first..last].TrueForAll(token => token.Kind is TokenKind.Digit or TokenKind.Point)
            && (number < 0 || !isNegative || literals.Any("-(（".Contains)) && (isNegative || !literals.Any("-(（".Contains));
        // In accounts a dash stands for nothing.
        if (number == 0
            && literals.Trim() == "-") return new NumberFormat.Shown(text.ToString(), IsGeneral: false, IsWhole: true, IsNumber: true);
        return new NumberFormat.Shown(text.ToString(), IsGeneral: false, IsWhole: first >= 0 && rounded == Math.Abs(scaled), isNumber);
    }

    private void AppendWhole(StringBuilder text, List<Token> tokens, string digits)
    {
        var wanted = tokens.Count(token => token.Kind == TokenKind.Digit);
        var left = wanted;
        var some = false;
        foreach (var token in tokens)
        {
            if (token.Kind != TokenKind.Digit)
            {
                text.Append(token.Text);
                continue;
            }

            // All digits for which there is no place stand before the first.
            if (left == wanted)
            {
                for (var place = digits.Length; place > wanted; place--)
                    Append(digits[^place], place);
            }

            if (digits.Length >= left)
                Append(digits[^left], left);
            else if (token.Text == "0" || some)
                Append('0', left);
            else if (token.Text == "?")
                text.Append(' ');
            left--;
        }

        if (wanted == 0 && tokens.Count < _tokens.Count)
            text.Append(digits);

        void Append(char digit, int place)
        {
            text.Append(digit);
            some = true;
            if (_groups && place > 1 && place % 3 == 1)
                text.Append(',');
        }
    }

    private static void AppendDecimals(StringBuilder text, List<Token> tokens, string digits)
    {
        var place = 0;
        foreach (var token in tokens)
        {
            if (token.Kind != TokenKind.Digit)
                text.Append(token.Text);
            else if (place < digits.Length)
                text.Append(digits[place++]);
            else if (token.Text == "0")
                text.Append('0');
            else if (token.Text == "?")
                text.Append(' ');
        }
    }

    private void Read(string code)
    {
        var (isDay, isTime, isOther, hasMonth, isGeneral) = (false, false, false, false, false);
        for (var i = 0; i < code.Length; i++)
        {
            var letter = code[i];
            switch (letter)
            {
                case '"':
                    var quote = NumberFormat.End(code, i, '"');
                    Literal(code[(i + 1)..Math.Max(i + 1, quote)]);
                    i = quote;
                    break;
                case '[':
                    var bracket = NumberFormat.End(code, i, ']');
                    var inside = code[(i + 1)..Math.Max(i + 1, bracket)];
                    i = bracket;
                    if (inside.StartsWith('$'))
                        Literal(inside[1..].Split('-')[0]);
                    else if (inside is [not ('=' or '<' or '>'), ..]
                        && inside.All(c => char.ToLowerInvariant(c) is 'h' or 'm' or 's')) isTime = true;
                    IsConditional |= inside is ['=' or '<' or '>', ..] || inside.StartsWith("DBNum", StringComparison.OrdinalIgnoreCase);
                    break;
                case '\\':
                    if (++i < code.Length)
                        Literal(code[i..(i + 1)]);
                    break;
                case '_':
                    i++;
                    Literal(" ");
                    break;
                case '*':
                    i++;
                    break;
                case '0' or '#' or '?':
                    _tokens.Add(new Token(TokenKind.Digit, letter.ToString()));
                    break;
                case '.' when !isDay && !isTime:
                    _tokens.Add(new Token(TokenKind.Point, "."));
                    break;
                case ',':
                    // Behind the last digit it divides by a thousand, between digits it sets them in groups.
                    if (code.AsSpan(i).TrimStart(',') is ['0' or '#' or '?', ..])
                        _groups = true;
                    else if (_tokens is [.., { Kind: TokenKind.Digit }])
                        _thousands++;
                    else Literal(",");
                    break;
                case '%':
                    _hundreds++;
                    _tokens.Add(new Token(TokenKind.Percent, "%"));
                    break;
                case '@':
                    _tokens.Add(new Token(TokenKind.Text, "@"));
                    break;
                case '/' when _tokens is [.., { Kind: TokenKind.Digit }]:
                    isOther = true;
                    break;
                case 'E' or 'e' when i + 1 < code.Length && code[i + 1] is '+' or '-':
                    isOther = true;
                    break;
                case 'G' or 'g' when code.AsSpan(i).StartsWith("General", StringComparison.OrdinalIgnoreCase):
                    (isGeneral, i) = (true, i + "General".Length - 1);
                    break;
                case 'A' or 'a' when code.AsSpan(i).StartsWith("AM/PM", StringComparison.OrdinalIgnoreCase):
                    (isTime, i) = (true, i + 4);
                    break;
                case 'A' or 'a' when code.AsSpan(i).StartsWith("A/P", StringComparison.OrdinalIgnoreCase):
                    (isTime, i) = (true, i + 2);
                    break;
                case 'y' or 'Y' or 'd' or 'D' or 'e' or 'E' or 'g' or 'G' or 'b' or 'B' or 'a' or 'A':
                    isDay = true;
                    break;
                case 'm' or 'M':
                    hasMonth = true;
                    break;
                case 'h' or 'H' or 's' or 'S':
                    isTime = true;
                    break;
                default:
                    Literal(letter.ToString());
                    break;
            }
        }

        var hasDigits = _tokens.Exists(token => token.Kind is TokenKind.Digit);
        Kind = isDay || (hasMonth && !isTime) ? SectionKind.Day
            : isTime ? SectionKind.Time
            : isOther || (isGeneral && _tokens.Count > 0) || _tokens.Count(token => token.Kind == TokenKind.Point) > 1 ? SectionKind.Other
            : isGeneral ? SectionKind.General
            : _tokens.Exists(token => token.Kind == TokenKind.Text) ? (hasDigits ? SectionKind.Other : SectionKind.Text)
            : SectionKind.Number;

        void Literal(string text)
        {
            if (text.Length > 0)
                _tokens.Add(new Token(TokenKind.Literal, text));
        }
    }

    private enum TokenKind
    {
        Literal,
        Digit,
        Point,
        Percent,
        Text,
    }

    private readonly record struct Token(TokenKind Kind, string Text);
}

/// <summary>What a section of a number format shows.</summary>
internal enum SectionKind
{
    General,
    Number,
    Day,
    Time,
    Text,
    Other,
}
