using System.Globalization;
using System.Text;

namespace Yunnan.DataHub.Demonstration;

/// <summary>Writes made-up figures as a file of observations that says on every row what it is.</summary>
public static class DemoObservationFile
{
    /// <summary>The source of every made-up figure.</summary>
    public const string Source = "demonstration data: made up by a generator and reported by no one (演示数据)";

    private const string Header = "indicator,region,period,breakdown,value,unit,status,reportedBy,source,synthetic";

    /// <summary>Writes the file: UTF-8 without byte order mark, lines end in LF.</summary>
    /// <returns>The number of figures.</returns>
    public static int Write(Stream file, IEnumerable<GeneratedFigure> figures)
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        using var text = new StreamWriter(file, utf8, leaveOpen: true) { NewLine = "\n" };
        text.WriteLine(Header);
        var count = 0;
        foreach (var figure in figures)
        {
            text.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{figure.Indicator},{figure.Region},{figure.Year},{figure.Breakdown},{figure.Value:0.####},,provisional,,{Source},true"));
            count++;
        }

        return count;
    }
}
