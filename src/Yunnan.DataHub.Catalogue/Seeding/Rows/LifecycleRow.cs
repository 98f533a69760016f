using System.Text.Json.Serialization;
using Yunnan.DataHub.Model.Lifecycles;

namespace Yunnan.DataHub.Catalogue.Seeding.Rows;

/// <summary>A row of lifecycles.json.</summary>
internal sealed record LifecycleRow(
    string Key,
    [property: JsonPropertyName("of")] string Subject,
    string? ProgrammeKey,
    string? HonourKey,
    [property: JsonPropertyName("states")] List<string> StateNames,
    List<TransitionRow> Transitions,
    List<SourceRow> Sources,
    List<string> Initial,
    List<string> Final,
    string? Note = null,
    bool? OrderOnly = null);

/// <summary>A step from one state to another.</summary>
internal sealed record TransitionRow(string From, string To, string? By, int? Days, string? Note, DurationRow? Duration = null);

/// <summary>A time limit with its unit.</summary>
internal sealed record DurationRow(int Value, DurationUnit Unit);
