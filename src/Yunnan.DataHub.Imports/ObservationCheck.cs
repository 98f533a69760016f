using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Data;
using Yunnan.DataHub.Imports.Declarations;
using Yunnan.DataHub.Model.Targets;
using Yunnan.DataHub.Model.Targets.Progress;

namespace Yunnan.DataHub.Imports;

/// <summary>Checks rows against the catalogue and makes observations of the good ones.</summary>
internal sealed class ObservationCheck
{
    public const int MaxDimensionLength = 60;
    public const int MaxSourceLength = 500;
    private const int MaxDecimals = 4;

    // The column holds 19 digits, four of them decimals; one digit is left free so that sums of rows fit too.
    private const decimal MaxValue = 99_999_999_999_999.9999m;

    // More digits than this don't fit into a decimal, and would be called no number.
    private const int LongestNumber = 28;

    private readonly Dictionary<string, Unit> _indicators;
    private readonly HashSet<string> _regions;
    private readonly Vocabulary _organisations;
    private readonly DateOnly _today;
    private readonly bool _syntheticOnly;

    private ObservationCheck(
        Dictionary<string, Unit> indicators, HashSet<string> regions, Vocabulary organisations, DateOnly today, bool syntheticOnly)
    {
        (_indicators, _regions, _organisations, _today, _syntheticOnly) = (indicators, regions, organisations, today, syntheticOnly);
    }

    private sealed record Unit(string Zh, string En, IndicatorMeasure Measure);

    public static async Task<ObservationCheck> LoadAsync(
        HubDbContext context, DateOnly today, bool syntheticOnly, CancellationToken cancellationToken) => new(
        await context.Indicators.AsNoTracking()
            .Select(i => new { i.Key, i.UnitZh, i.UnitEn, i.Measure })
            .ToDictionaryAsync(i => i.Key, i => new Unit(i.UnitZh, i.UnitEn, i.Measure), cancellationToken),
        await context.Regions.AsNoTracking().Select(r => r.Key).ToHashSetAsync(cancellationToken),
        await CatalogueList.Organisations.LoadAsync(context, cancellationToken),
        today,
        syntheticOnly);

    /// <summary>The observation of a row; null if a cell of it was rejected.</summary>
    public CheckedObservation? Check(CsvRow row, Rejections rejections)
    {
        var before = rejections.Count;
        var unit = Indicator(row, rejections);
        var period = Period(row, rejections);
        var value = Value(row, unit, rejections);
        var status = Status(row, rejections);
        var synthetic = Synthetic(row, rejections);
        var organisation = Organisation(row, synthetic, rejections);
        var dimension = Text(row, ObservationColumns.Dimension, MaxDimensionLength, rejections);
        var source = Text(row, ObservationColumns.Source, MaxSourceLength, rejections);
        var note = Text(row, ObservationColumns.Note, HubDbContext.MaxTextLength, rejections);
        if (!_regions.Contains(row[ObservationColumns.Region]))
        {
            Reject(ObservationColumns.Region, "No region has this code; six digits of GB/T 2260 are wanted, such as 530100.");
        }

        if (dimension?.AsSpan().IndexOfAny('/', '@') >= 0)
        {
            Reject(ObservationColumns.Dimension, "A dimension may not contain / or @: they divide keys.");
        }

        if (row[ObservationColumns.Unit] is { Length: > 0 } given && unit is not null && given != unit.Zh && given != unit.En)
        {
            Reject(ObservationColumns.Unit, $"The indicator's unit is {unit.Zh} ({unit.En}); write one of them or leave the cell empty.");
        }

        if (dimension is not null && ClearMark.Is(dimension))
        {
            Reject(ObservationColumns.Dimension, ClearMark.IsRefused);
        }

        var (clearsSource, clearsNote) = (source is not null && ClearMark.Is(source), note is not null && ClearMark.Is(note));
        return rejections.Count > before ? null : new CheckedObservation(clearsSource, clearsNote, new Observation
        {
            Key = ObservationKey.Of(
                row[ObservationColumns.Indicator],
                row[ObservationColumns.Region],
                row[ObservationColumns.Period],
                dimension,
                synthetic ? ObservationKey.Demo : organisation),
            IndicatorKey = row[ObservationColumns.Indicator],
            RegionKey = row[ObservationColumns.Region],
            Year = period.Year,
            Period = row[ObservationColumns.Period],
            PeriodEnd = period.End,
            Dimension = dimension,
            Value = value,
            Status = status,
            OrganisationKey = organisation,
            Note = clearsNote ? null : note,
            Source = clearsSource ? null : source,
            IsSynthetic = synthetic,
        });

        void Reject(string column, string reason) => rejections.Add(row.Number, column, row[column], reason);
    }

    private Unit? Indicator(CsvRow row, Rejections rejections)
    {
        var key = row[ObservationColumns.Indicator];
        if (_indicators.TryGetValue(key, out var unit))
        {
            return unit;
        }

        rejections.Add(row.Number, ObservationColumns.Indicator, key, key.Length == 0 ? "The cell is empty." : "No indicator has this key.");
        return null;
    }

    private StatisticalPeriod Period(CsvRow row, Rejections rejections)
    {
        var text = row[ObservationColumns.Period];
        if (!StatisticalPeriod.TryParse(text, out var period))
        {
            rejections.Add(row.Number, ObservationColumns.Period, text, $"Not a period; wanted is {StatisticalPeriod.Forms}.");
        }
        else if (period.Start > _today)
        {
            rejections.Add(row.Number, ObservationColumns.Period, text, "The period has not begun: a figure of it can't have been observed.");
        }

        return period;
    }

    private static decimal Value(CsvRow row, Unit? unit, Rejections rejections)
    {
        var text = row[ObservationColumns.Value];
        if (ReasonAgainst(text, unit, out var value) is { } reason)
        {
            rejections.Add(row.Number, ObservationColumns.Value, text, reason);
        }

        return value;
    }

    private static string? ReasonAgainst(string text, Unit? unit, out decimal value)
    {
        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        var number = decimal.TryParse(text, Style, CultureInfo.InvariantCulture, out value) && !text.StartsWith('+');
        var tooLong = text.Length > LongestNumber && text.TrimStart('-').All(char.IsAsciiDigit);
        if (tooLong || Math.Abs(value) > MaxValue)
        {
            return $"Out of range; the greatest value is {Plain(MaxValue)}.";
        }

        if (!number)
        {
            return "Not a number; wanted are digits with a decimal point, without separators or units.";
        }

        if (decimal.Round(value, MaxDecimals) != value)
        {
            return $"More than {MaxDecimals} decimals.";
        }

        return value < 0 && unit is { Measure: not (IndicatorMeasure.Rate or IndicatorMeasure.Cumulative) }
            ? "A count or a duration can't be negative."
            : null;
    }

    private static string Plain(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    private static ObservationStatus Status(CsvRow row, Rejections rejections)
    {
        var text = row[ObservationColumns.Status];
        switch (text.ToLowerInvariant())
        {
            case "provisional": return ObservationStatus.Provisional;
            case "verified": return ObservationStatus.Verified;
            case "published": return ObservationStatus.Published;
            default:
                rejections.Add(row.Number, ObservationColumns.Status, text, "Not a status; wanted is provisional, verified or published.");
                return default;
        }
    }

    private bool Synthetic(CsvRow row, Rejections rejections)
    {
        var text = row[ObservationColumns.Synthetic];
        var synthetic = text.Equals("true", StringComparison.OrdinalIgnoreCase);
        if (!synthetic && text.Length > 0 && !text.Equals("false", StringComparison.OrdinalIgnoreCase))
        {
            rejections.Add(row.Number, ObservationColumns.Synthetic, text, "Wanted is true, false or nothing.");
        }
        else if (!synthetic && _syntheticOnly)
        {
            rejections.Add(row.Number, ObservationColumns.Synthetic, text, "Demonstration data must say true here: nothing made up may look real.");
        }

        return synthetic;
    }

    private string? Organisation(CsvRow row, bool synthetic, Rejections rejections)
    {
        if (Text(row, ObservationColumns.Organisation, HubDbContext.MaxKeyLength, rejections) is not { } text)
        {
            return null;
        }

        var (key, reason) = synthetic
            ? (null, "A synthetic figure is reported by no one; leave the cell empty.")
            : _organisations.Resolve(text);
        if (reason is not null)
        {
            rejections.Add(row.Number, ObservationColumns.Organisation, text, reason);
        }

        return key;
    }

    /// <summary>A cell of text; null where it is empty or rejected.</summary>
    private static string? Text(CsvRow row, string column, int maxLength, Rejections rejections)
    {
        var text = row[column];
        if (text.Length == 0)
        {
            return null;
        }

        var reason = text.Length > maxLength ? $"{text.Length} characters; at most {maxLength} are kept." : FreeText.Refuse(text);
        if (reason is null)
        {
            return text;
        }

        rejections.Add(row.Number, column, text, reason);
        return null;
    }
}
