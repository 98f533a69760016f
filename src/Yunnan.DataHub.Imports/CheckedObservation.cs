using Yunnan.DataHub.Model.Targets;

namespace Yunnan.DataHub.Imports;

/// <summary>A figure of a good row.</summary>
/// <param name="ClearsSource">Whether the row says that the source is cleared; without one, a known figure keeps its own.</param>
/// <param name="ClearsNote">The same of the note.</param>
/// <param name="Figure">The figure.</param>
internal sealed record CheckedObservation(bool ClearsSource, bool ClearsNote, Observation Figure);
