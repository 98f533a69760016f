namespace Yunnan.DataHub.Model.Honours;

/// <summary>A stage of an award (荣誉阶段).</summary>
public class HonourAwardStage : Stage<HonourAwardState>;
