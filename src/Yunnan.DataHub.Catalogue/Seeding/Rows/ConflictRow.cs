using System.Text.Json;

namespace Yunnan.DataHub.Catalogue.Seeding.Rows;

/// <summary>An item of <c>conflicts</c>.</summary>
internal sealed record ConflictRow(string Field, List<ConflictValueRow> Values);

/// <summary>What one document says.</summary>
internal sealed record ConflictValueRow(JsonElement Value, string PolicyDocumentKey);
