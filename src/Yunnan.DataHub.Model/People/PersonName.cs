using System.Globalization;

namespace Yunnan.DataHub.Model.People;

/// <summary>Names of persons as everybody may see them (姓名脱敏).</summary>
public static class PersonName
{
    /// <summary>
    /// The first character and two asterisks, whatever the name's length: 张三 and 欧阳娜娜 become 张** and 欧**.
    /// A name without a visible character becomes **.
    /// </summary>
    public static string Mask(string name)
    {
        var trimmed = name.Trim();
        return trimmed.Length == 0 ? "**" : StringInfo.GetNextTextElement(trimmed) + "**";
    }
}
