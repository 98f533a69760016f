namespace Yunnan.DataHub.Model.Sites;

/// <summary>A stage in the life of a site (载体阶段).</summary>
public class SiteStage : Stage<SiteState>;
