using System.Data.Common;

namespace Yunnan.DataHub.Data.Versions;

/// <summary>Reads the version of the data past EF, where a database tells more cheaply that nothing was written.</summary>
public interface IDataVersionReader : IDisposable
{
    /// <summary>The version as the last commit left it, whichever process wrote. May be called by many at once.</summary>
    /// <exception cref="DbException">The database can't be read.</exception>
    string Read();
}
