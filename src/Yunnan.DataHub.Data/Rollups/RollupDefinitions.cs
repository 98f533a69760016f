using System.Security.Cryptography;
using System.Text;

namespace Yunnan.DataHub.Data.Rollups;

/// <summary>By what the database remembers how its rollups were made, so that another version of the hub makes them anew.</summary>
public static class RollupDefinitions
{
    /// <summary>Name among the seed files.</summary>
    public const string Name = "rollups";

    /// <summary>Hash of the statements that make them.</summary>
    public static string Hash(HubDbContext context)
    {
        var statements = string.Join('\n', HubRollups.All.Select(rollup => new RollupSql(rollup, context).Append(asFragments: false)));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(statements)));
    }
}
