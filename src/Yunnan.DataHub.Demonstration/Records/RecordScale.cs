namespace Yunnan.DataHub.Demonstration.Records;

/// <summary>How many records of each kind are made.</summary>
public sealed record RecordScale
{
    /// <summary>The scale's name.</summary>
    public required string Name { get; init; }

    /// <summary>Establishments.</summary>
    public required int Establishments { get; init; }

    /// <summary>Years with figures for each enterprise.</summary>
    public required int YearsPerEstablishment { get; init; }

    /// <summary>Teachers.</summary>
    public required int Teachers { get; init; }

    /// <summary>Training classes.</summary>
    public required int Classes { get; init; }

    /// <summary>Certificates; persons come with them.</summary>
    public required int Certificates { get; init; }

    /// <summary>Enrolments.</summary>
    public required int Enrolments { get; init; }

    /// <summary>Claims; most are paid.</summary>
    public required int Claims { get; init; }

    /// <summary>Competitions.</summary>
    public required int Competitions { get; init; }

    /// <summary>Results in competitions.</summary>
    public required int Entries { get; init; }

    /// <summary>What the number of sites of each kind is multiplied with.</summary>
    public required decimal Sites { get; init; }

    /// <summary>Honours.</summary>
    public required int Awards { get; init; }

    /// <summary>Selections into programmes.</summary>
    public required int Selections { get; init; }

    /// <summary>Benefit cards.</summary>
    public required int Cards { get; init; }

    /// <summary>Projects.</summary>
    public required int Projects { get; init; }

    /// <summary>Recognitions.</summary>
    public required int Accreditations { get; init; }

    /// <summary>Sanctions.</summary>
    public required int Sanctions { get; init; }

    /// <summary>Service cases.</summary>
    public required int Cases { get; init; }

    /// <summary>Years of submissions, the last ones.</summary>
    public required int SubmissionYears { get; init; }

    /// <summary>What the yearly rounds of honours with a fixed number are multiplied with.</summary>
    public required decimal Rounds { get; init; }

    /// <summary>What head counts of the province are multiplied with, so that they fit the persons that are made.</summary>
    public required decimal Heads { get; init; }

    /// <summary>Which breakdowns of head counts.</summary>
    public required string Workforce { get; init; }

    /// <summary>Whether counties have head counts of their own.</summary>
    public required bool WorkforceOfCounties { get; init; }

    /// <summary>A part of the scale; what is few stays whole.</summary>
    public RecordScale Part(decimal share)
    {
        int Of(int count) => Math.Max(1, (int)(count * share));
        return this with
        {
            Establishments = Of(Establishments),
            Teachers = Of(Teachers),
            Classes = Of(Classes),
            Certificates = Of(Certificates),
            Enrolments = Of(Enrolments),
            Claims = Of(Claims),
            Competitions = Of(Competitions),
            Entries = Of(Entries),
            Sites = Sites * share,
            Awards = Of(Awards),
            Rounds = Rounds * share,
            Heads = Heads * share,
            Selections = Of(Selections),
            Cards = Of(Cards),
            Projects = Of(Projects),
            Accreditations = Of(Accreditations),
            Sanctions = Of(Sanctions),
            Cases = Of(Cases),
            WorkforceOfCounties = WorkforceOfCounties && share == 1,
        };
    }
}
