namespace Yunnan.DataHub.Model.Talent;

/// <summary>A stage of a selection (入选阶段).</summary>
public class ProgrammeSelectionStage : Stage<SelectionState>;
