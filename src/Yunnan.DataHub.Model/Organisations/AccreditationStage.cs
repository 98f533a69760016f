namespace Yunnan.DataHub.Model.Organisations;

/// <summary>A stage in the life of a recognition (资质阶段).</summary>
public class AccreditationStage : Stage<AccreditationState>;
