using System.Globalization;
using System.Text;

namespace Yunnan.DataHub.QueryEngine.Tests.Library;

internal static class Ids
{
    public static int BookNumber(string id) =>
        int.Parse(Encoding.UTF8.GetString(Convert.FromBase64String(id)).Split(':')[1], CultureInfo.InvariantCulture);

    public static string Of(string type, object key) => Convert.ToBase64String(Encoding.UTF8.GetBytes($"{type}:{key}"));
}
