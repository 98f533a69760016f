using Yunnan.DataHub.Model.Reference;

namespace Yunnan.DataHub.Model.Policies;

/// <summary>A list or table that documents print, with its rows (名录).</summary>
public class Register
{
    /// <summary>Key of the register (标识).</summary>
    public required string Key { get; set; }

    /// <summary>Name in Chinese (中文名称).</summary>
    public required string NameZh { get; set; }

    /// <summary>Name in English (英文名称).</summary>
    public required string NameEn { get; set; }

    /// <summary>Names of the columns, in order (列名).</summary>
    public List<string> Columns { get; set; } = [];

    /// <summary>The rows, in the printed order (行).</summary>
    public List<RegisterRow> Rows { get; set; } = [];

    /// <summary>Where the register is printed (出处).</summary>
    public List<SourceReference> Sources { get; set; } = [];
}
