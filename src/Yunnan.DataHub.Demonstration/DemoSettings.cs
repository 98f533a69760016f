using System.Text.Json;
using System.Text.Json.Serialization;

namespace Yunnan.DataHub.Demonstration;

/// <summary>Settings of the generator of demonstration observations: seed/demo/settings.json.</summary>
public sealed record DemoSettings
{
    private static readonly JsonSerializerOptions _json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>Where the settings lie beside the program.</summary>
    public static string DefaultPath => Path.Combine(AppContext.BaseDirectory, "seed", "demo", "settings.json");

    /// <summary>What the file is.</summary>
    public required string About { get; init; }

    /// <summary>The seed with which the committed file is made.</summary>
    public required ulong Seed { get; init; }

    /// <summary>First year of every series.</summary>
    public required int FirstYear { get; init; }

    /// <summary>
    /// How many persons of the demonstration stand beside one of the province: figures that count persons are multiplied with it.
    /// </summary>
    public required decimal Heads { get; init; }

    /// <summary>Where the population figures are from.</summary>
    public required string PopulationSource { get; init; }

    /// <summary>The prefectures with their size.</summary>
    public required IReadOnlyList<DemoPrefecture> Prefectures { get; init; }

    /// <summary>
    /// The series, one for each headline indicator (and part, where targets name one) that the records say nothing of.
    /// </summary>
    public required IReadOnlyList<DemoSeries> Series { get; init; }

    /// <summary>Reads the settings.</summary>
    /// <exception cref="JsonException">The file isn't of this shape.</exception>
    public static DemoSettings Read(Stream json) =>
        JsonSerializer.Deserialize<DemoSettings>(json, _json) ?? throw new JsonException("The settings are null.");
}

/// <summary>A prefecture.</summary>
/// <param name="Region">Code of the region (GB/T 2260).</param>
/// <param name="Population">Residents in the census of 2020: the weight of the prefecture.</param>
public sealed record DemoPrefecture(string Region, int Population);

/// <summary>How the figures of a series come about.</summary>
public enum DemoMeasure
{
    /// <summary>A number at the end of the year; the province is the sum.</summary>
    Stock = 1,

    /// <summary>A count from the start of the period on, 0 before it and never falling; the province is the sum.</summary>
    Cumulative = 2,

    /// <summary>A share in per cent; the province is the mean weighted by population.</summary>
    Rate = 3,
}

/// <summary>The made-up course of an indicator.</summary>
public sealed record DemoSeries
{
    /// <summary>Key of the indicator.</summary>
    public required string Indicator { get; init; }

    /// <summary>Which part of the indicator, in the word by which its target names it; null for all of it.</summary>
    public string? Breakdown { get; init; }

    /// <summary>How the figures come about.</summary>
    public required DemoMeasure Measure { get; init; }

    /// <summary>The value of the target.</summary>
    public required decimal Goal { get; init; }

    /// <summary>Whether persons are counted.</summary>
    public bool Persons { get; init; }

    /// <summary>Of a count, the first year that counts.</summary>
    public int? PeriodStart { get; init; }

    /// <summary>Of a stock or rate, the level in the first year.</summary>
    public decimal Level2020 { get; init; }

    /// <summary>The last year with figures: some come late.</summary>
    public required int LastYear { get; init; }

    /// <summary>The share of the goal that is reached in the last year.</summary>
    public required decimal Attainment { get; init; }

    /// <summary>Above 0 the course is quick at first, below 0 late; 0 is a straight line.</summary>
    public decimal Bend { get; init; }
}
