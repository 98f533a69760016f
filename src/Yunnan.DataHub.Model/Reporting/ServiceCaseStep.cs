namespace Yunnan.DataHub.Model.Reporting;

/// <summary>A step of a case (办理步骤).</summary>
public class ServiceCaseStep : Stage<ServiceCaseState>;
