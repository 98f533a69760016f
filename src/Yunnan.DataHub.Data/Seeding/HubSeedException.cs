namespace Yunnan.DataHub.Data.Seeding;

/// <summary>A seed file is wrong; the message names the file, the row and the field. Nothing of the seed was written.</summary>
public sealed class HubSeedException(string message, Exception? innerException = null) : Exception(message, innerException);
