using Yunnan.DataHub.Model.Reference;

namespace Yunnan.DataHub.Model.Organisations;

/// <summary>Something from which a sanction keeps whom it hits (惩戒限制).</summary>
public class SanctionBar
{
    /// <summary>Place in the list, from 0 (序号).</summary>
    public int Ordinal { get; set; }

    /// <summary>Code of what is barred (限制事项代码).</summary>
    public required string WhatKey { get; set; }

    /// <summary>What is barred (限制事项).</summary>
    [CodeList("sanction-bar")]
    public Code What { get; set; } = null!;

    /// <summary>Last day on which it is barred; null where it has no end (限制截止日期).</summary>
    public DateOnly? Until { get; set; }

    /// <summary>What to mind (备注).</summary>
    public string? Note { get; set; }
}
