namespace Yunnan.DataHub.Model;

/// <summary>Names the code list to which the codes belong that a field may refer to.</summary>
/// <param name="key">Key of the list, such as honour-grade.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class CodeListAttribute(string key) : Attribute
{
    /// <summary>What the keys of the lists begin with by which indicators are broken down: each indicator names its own.</summary>
    public const string Breakdowns = "breakdown-";

    /// <summary>Key of the list, or <see cref="Breakdowns"/>.</summary>
    public string Key { get; } = key;
}
