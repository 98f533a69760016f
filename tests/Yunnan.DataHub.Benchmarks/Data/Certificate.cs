namespace Yunnan.DataHub.Benchmarks.Data;

/// <summary>A skill certificate: the table of a million rows. All of it is made up.</summary>
public sealed class Certificate
{
    /// <summary>The key; certificates are numbered as they are issued.</summary>
    public int Id { get; set; }

    /// <summary>The printed number.</summary>
    public required string Number { get; set; }

    /// <summary>Who holds it (持有人).</summary>
    public required string HolderNameZh { get; set; }

    /// <summary>The code of the occupation (职业).</summary>
    public required string OccupationCode { get; set; }

    /// <summary>The skill level.</summary>
    public CertificateLevel Level { get; set; }

    /// <summary>The day of issue.</summary>
    public DateOnly IssuedOn { get; set; }

    /// <summary>The mark reached, of 100.</summary>
    public decimal Score { get; set; }

    /// <summary>The key of the region.</summary>
    public required string RegionKey { get; set; }

    /// <summary>Where it was issued.</summary>
    public Region Region { get; set; } = null!;

    /// <summary>The parts of the examination; kept for one occupation in ten.</summary>
    public List<Assessment> Assessments { get; set; } = [];
}

/// <summary>An administrative division.</summary>
public sealed class Region
{
    /// <summary>Six digits, as in GB/T 2260.</summary>
    public required string Key { get; set; }

    /// <summary>The name.</summary>
    public required string NameZh { get; set; }
}

/// <summary>A part of the examination for a certificate.</summary>
public sealed class Assessment
{
    /// <summary>The key.</summary>
    public int Id { get; set; }

    /// <summary>The certificate's key.</summary>
    public int CertificateId { get; set; }

    /// <summary>What was examined (科目).</summary>
    public required string SubjectZh { get; set; }

    /// <summary>The mark reached, of 100.</summary>
    public decimal Score { get; set; }

    /// <summary>When it was passed.</summary>
    public DateOnly PassedOn { get; set; }
}
