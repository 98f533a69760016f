namespace Yunnan.DataHub.Model;

/// <summary>
/// Names the properties by which agencies tell the rows of a record apart: they are unique, and imports find what is stored by them.
/// </summary>
/// <param name="properties">The properties, in the order of the index that holds them.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class NaturalKeyAttribute(params string[] properties) : Attribute
{
    /// <summary>The properties, in the order of the index that holds them.</summary>
    public IReadOnlyList<string> Properties { get; } = properties;
}
