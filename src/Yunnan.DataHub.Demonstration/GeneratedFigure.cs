namespace Yunnan.DataHub.Demonstration;

/// <summary>A made-up figure.</summary>
/// <param name="Indicator">Key of the indicator.</param>
/// <param name="Breakdown">Which part of the indicator, in the word by which its target names it; null for all of it.</param>
/// <param name="Region">Code of the region.</param>
/// <param name="Year">The year.</param>
/// <param name="Value">The figure.</param>
public sealed record GeneratedFigure(string Indicator, string? Breakdown, string Region, int Year, decimal Value);
