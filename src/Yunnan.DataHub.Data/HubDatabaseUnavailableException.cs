namespace Yunnan.DataHub.Data;

/// <summary>The database can't be reached; the message is one line that names it and what it answered.</summary>
public sealed class HubDatabaseUnavailableException(string message, Exception? innerException = null) : Exception(message, innerException);
