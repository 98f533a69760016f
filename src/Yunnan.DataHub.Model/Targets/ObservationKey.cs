namespace Yunnan.DataHub.Model.Targets;

/// <summary>The natural key of an observation: indicator, subject, period, part and who says so.</summary>
public static class ObservationKey
{
    /// <summary>Who says made-up figures: no one.</summary>
    public const string Demo = "demo";

    /// <summary>Who says a figure that no body reported.</summary>
    public const string Unnamed = "unnamed";

    /// <summary>
    /// The key, such as skilled-talent-stock/530100/2023@yn-hrss@530000; figures that the documents print end in @catalogue.
    /// </summary>
    /// <param name="indicator">Key of the indicator.</param>
    /// <param name="subject">Code of the region, or the party key of another subject.</param>
    /// <param name="period">The period as written.</param>
    /// <param name="part">Which part of the indicator.</param>
    /// <param name="who">Key of the body, or <see cref="Demo"/>; null where the file names none.</param>
    public static string Create(string indicator, string subject, string period, Breakdown part, string? who) =>
        $"{indicator}/{subject}/{period}{(part == Breakdown.None ? "" : $"/{part}")}@{who ?? Unnamed}";

    /// <summary>The key of a figure whose subject is named.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="who">Key of the body, or <see cref="Demo"/>; null where the file names none.</param>
    public static string Of(Observation figure, string? who) =>
        Create(figure.IndicatorKey, figure.RegionKey ?? figure.SubjectKey, figure.Period, figure.Part(), who);
}
