namespace Yunnan.DataHub.Data;

/// <summary>A setting is missing or wrong; the message is one line that names the setting, its value and what is allowed.</summary>
public sealed class HubConfigurationException(string message) : Exception(message);
