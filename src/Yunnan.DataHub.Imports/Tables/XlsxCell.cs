using System.Globalization;
using Yunnan.DataHub.Model.People;

namespace Yunnan.DataHub.Imports.Tables;

/// <summary>What a cell of a workbook holds.</summary>
internal enum XlsxCellKind
{
    Empty,
    Text,
    Number,
    Flag,
    Day,
    Error,
    Formula,
    Unknown,
}

/// <summary>A cell of a workbook: it is read as the person who made the file sees it, or refused.</summary>
/// <param name="Kind">What it holds.</param>
/// <param name="Text">What the file says of it.</param>
/// <param name="Style">The number of its style.</param>
internal readonly record struct XlsxCell(XlsxCellKind Kind, string Text, int Style)
{
    private const string AsText = "Format the column as text and write the cell again.";

    // So many characters fit into a cell whose format says nothing of digits; longer numbers are shown rounded or as powers of ten.
    private const int MaxShown = 11;

    // Spreadsheets keep 15 digits.
    private const double TooLarge = 1e15;

    /// <summary>The cell for a column.</summary>
    /// <param name="use">What the column wants.</param>
    /// <param name="styles">The formats of the workbook.</param>
    /// <param name="countsFrom1904">How the workbook counts days.</param>
    /// <param name="reason">Why it is refused; null where it isn't.</param>
    public string Read(CellUse use, XlsxStyles styles, bool countsFrom1904, out string? reason)
    {
        reason = null;
        switch (Kind)
        {
            case XlsxCellKind.Empty:
                return "";
            case XlsxCellKind.Text:
                var shown = styles[Style].Show(Text);
                if (shown is null
                    || (shown.Length == 0 && Text.Length > 0)) reason = "The cell's number format hides the text, or shows another one.";
                return shown ?? Text;
            case XlsxCellKind.Flag when Text is "0" or "1" or "false" or "true":
                return Text is "1" or "true" ? "TRUE" : "FALSE";
            case XlsxCellKind.Day:
                return ReadDay(use, out reason);
            case XlsxCellKind.Error:
                reason = $"The cell holds the error {Text}.";
                return Text;
            case XlsxCellKind.Formula:
                reason =
                    "The cell holds a formula whose result the file doesn't hold: open the file in a spreadsheet program and save it "
                        + "again.";
                return "";
            case XlsxCellKind.Number when double.TryParse(Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
                && double.IsFinite(number):
                return ReadNumber(number, use, styles[Style], countsFrom1904, out reason);
            default:
                reason = IsDamaged;
                return Text;
        }
    }

    private string ReadDay(CellUse use, out string? reason)
    {
        reason = null;
        // In the middle of the day there is no time zone that would make another day of it.
        if (!DateTime.TryParse(Text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var time))
            reason = IsDamaged;
        else if (use != CellUse.Day)
            reason = IsADay;
        else if (time.TimeOfDay.Ticks != 0)
            reason = HasATime;
        else return ShowDay(time);
        return Text;
    }

    private string ReadNumber(double number, CellUse use, NumberFormat format, bool countsFrom1904, out string? reason)
    {
        reason = null;
        if (format.IsDay || format.IsTime)
            return ReadSerial(number, use, format, countsFrom1904, out reason);
        // A sum of tenths is some bits away from what is shown; what is further away has digits that a spreadsheet doesn't keep.
        var rounded = double.Parse(number.ToString("G15", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        if (Math.Abs(number) >= TooLarge || Math.Abs(number - rounded) > 2 * Math.Abs(Math.BitIncrement(number) - number))
        {
            reason = IdentityNumberText.HoldsOne(Text)
                ? TableRows.HoldsIdentityNumber : $"The number has more than the 15 digits that a spreadsheet keeps. {AsText}";
            return Text;
        }

        if (!decimal.TryParse(number.ToString("G15", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture,
            out var value) || (value == 0 && number != 0)
            || format.Show(value) is not { } shown)
        {
            reason = $"What the cell shows of the number isn't known. {AsText}";
            return Text;
        }

        var plain = NumberFormat.Plain(value);
        if (shown.IsGeneral)
        {
            if (use == CellUse.Text
                && plain.TrimStart('-').Length > MaxShown) reason = $"The cell shows this number rounded, or as a power of ten. {AsText}";
            return plain;
        }

        // Shown in thousands, or without its sign, it reads as another number.
        var isAnother = use == CellUse.Number && !shown.IsNumber
            && decimal.TryParse(shown.Text, CultureInfo.InvariantCulture, out var read) && read != value;
        if (!shown.IsWhole
            || isAnother) reason = $"The cell shows '{shown.Text.Trim()}' and holds {plain}: show the whole number, or round it.";
        return use == CellUse.Number && shown.IsNumber ? plain : shown.Text;
    }

    private string ReadSerial(double serial, CellUse use, NumberFormat format, bool countsFrom1904, out string? reason)
    {
        reason = null;
        // The 29th of February 1900, which spreadsheets have, was no day.
        var (first, last) = countsFrom1904
            ? (new DateTime(1904, 1, 1), 2_957_003.0) : (new DateTime(1899, 12, serial < 60 ? 31 : 30), 2_958_465.0);
        var isDay = serial >= (countsFrom1904 ? 0 : 1) && Math.Floor(serial) <= last && (countsFrom1904 || Math.Floor(serial) != 60);
        if (format.IsTime || !isDay)
        {
            reason = format.IsTime ? "The cell holds a time of day, not a day." : "The cell holds no day that there is.";
            return Text;
        }

        var time = first.AddDays(Math.Floor(serial)).AddSeconds(Math.Round((serial - Math.Floor(serial)) * 86_400));
        if (use != CellUse.Day)
            reason = IsADay;
        else if (time.TimeOfDay.Ticks != 0)
            reason = HasATime;
        return ShowDay(time);
    }

    private const string IsDamaged = "The cell is damaged: open the file in a spreadsheet program and save it again.";

    private const string HasATime = "The cell holds a time of day beside the day: write the day alone.";

    private const string IsADay = $"The cell holds a day, which each system shows in its own way. {AsText}";

    private static string ShowDay(DateTime time) =>
        time.ToString(time.TimeOfDay.Ticks == 0 ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
}
