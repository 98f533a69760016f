namespace Yunnan.DataHub.Model.Targets;

/// <summary>The natural key of an imported observation: indicator, region, period, dimension and who says so.</summary>
public static class ObservationKey
{
    /// <summary>Who says made-up figures: no one.</summary>
    public const string Demo = "demo";

    /// <summary>Who says a figure without organisation.</summary>
    public const string Unnamed = "unnamed";

    /// <summary>The key, such as skilled-talent-stock/530100/2023@yn-hrss; figures that the documents print end in @catalogue.</summary>
    /// <param name="indicator">Key of the indicator.</param>
    /// <param name="region">Code of the region.</param>
    /// <param name="period">The period as written.</param>
    /// <param name="dimension">Which part of the indicator; null for all of it.</param>
    /// <param name="who">Key of the organisation, or <see cref="Demo"/>; null where the file names none.</param>
    public static string Create(string indicator, string region, string period, string? dimension, string? who) =>
        $"{indicator}/{region}/{period}{(dimension is null ? "" : $"/{dimension}")}@{who ?? Unnamed}";
}
