namespace Yunnan.DataHub.Reports.Definitions;

/// <summary>What the cells of a column are.</summary>
public enum CellType
{
    /// <summary>A text; words of closed lists and points in time, too.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>An exact decimal number.</summary>
    Decimal,

    /// <summary>A floating-point number.</summary>
    Float,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A day.</summary>
    Date,
}

/// <summary>What a column tells of where figures come from.</summary>
public enum ColumnRole
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Whether they are made up.</summary>
    IsSynthetic,

    /// <summary>The document that they stand in.</summary>
    Document,

    /// <summary>The clause of it.</summary>
    Clause,
}

/// <summary>A column of a report.</summary>
/// <param name="Path">The names of the fields that lead to it, with dots: its name for programs.</param>
/// <param name="Title">Its name for people.</param>
/// <param name="Type">What its cells are.</param>
/// <param name="GraphQLType">The type of its field in the schema.</param>
/// <param name="Unit">What its figures count; <see cref="BilingualText.None"/> where it isn't said.</param>
/// <param name="IsPercent">Whether its figures are shares, to be shown as percentages.</param>
/// <param name="IsDimension">Whether its numbers tell figures apart, such as years do, and are none themselves.</param>
/// <param name="Role">What it tells of where figures come from.</param>
public sealed record ReportColumn(string Path, BilingualText Title, CellType Type, string GraphQLType, BilingualText Unit, bool IsPercent,
    bool IsDimension, ColumnRole Role)
{
    /// <summary>Whether its cells are figures.</summary>
    public bool IsMeasure => !IsDimension && Type is (CellType.Integer or CellType.Decimal or CellType.Float);

    /// <summary>The title in a language, with the unit.</summary>
    public string TitleIn(ReportLanguage language)
    {
        var title = Title.In(language) ?? Path;
        return Unit.In(language) is not { } unit ? title : language == ReportLanguage.Zh ? $"{title}（{unit}）" : $"{title} ({unit})";
    }

    /// <summary>What stands above the column.</summary>
    /// <param name="language">The language of titles.</param>
    /// <param name="byPath">Whether programs read it.</param>
    public string HeaderIn(ReportLanguage language, bool byPath) => byPath ? Path : TitleIn(language);

    /// <summary>What a scalar's cells are.</summary>
    internal static CellType TypeOf(string scalar) => scalar switch
    {
        "Int" or "Long" or "Short" => CellType.Integer,
        "Decimal" => CellType.Decimal,
        "Float" => CellType.Float,
        "Boolean" => CellType.Boolean,
        "LocalDate" => CellType.Date,
        _ => CellType.Text,
    };
}
