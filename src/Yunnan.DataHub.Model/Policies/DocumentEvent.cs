namespace Yunnan.DataHub.Model.Policies;

/// <summary>A dated event in the life of a document, such as its adoption (沿革).</summary>
public class DocumentEvent
{
    /// <summary>Place in the list, from 0 (序号).</summary>
    public int Ordinal { get; set; }

    /// <summary>Date of the event (日期).</summary>
    public DateOnly Date { get; set; }

    /// <summary>What happened (事件).</summary>
    public required string Event { get; set; }

    /// <summary>Line in the compendium's text (行号).</summary>
    public int Line { get; set; }
}
