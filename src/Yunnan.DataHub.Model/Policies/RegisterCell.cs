namespace Yunnan.DataHub.Model.Policies;

/// <summary>A cell of a register: either a text or a number (单元格).</summary>
public class RegisterCell
{
    /// <summary>Place of the column, from 0 (列序号).</summary>
    public int Ordinal { get; set; }

    /// <summary>Name of the column (列名).</summary>
    public required string Column { get; set; }

    /// <summary>The content when it is a text (文字).</summary>
    public string? Text { get; set; }

    /// <summary>The content when it is a number (数值).</summary>
    public decimal? Number { get; set; }
}
