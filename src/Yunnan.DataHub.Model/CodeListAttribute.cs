namespace Yunnan.DataHub.Model;

/// <summary>Names the code list to which the codes belong that a field may refer to.</summary>
/// <param name="key">Key of the list, such as honour-grade.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class CodeListAttribute(string key) : Attribute
{
    /// <summary>Key of the list.</summary>
    public string Key { get; } = key;
}
