namespace Yunnan.DataHub.Model.Policies;

/// <summary>A row of a register (名录行).</summary>
public class RegisterRow
{
    /// <summary>Place in the register, from 0 (序号).</summary>
    public int Ordinal { get; set; }

    /// <summary>The cells, one a column (单元格).</summary>
    public List<RegisterCell> Cells { get; set; } = [];
}
