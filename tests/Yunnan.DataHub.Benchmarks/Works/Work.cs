using Yunnan.DataHub.Benchmarks.Contenders;

namespace Yunnan.DataHub.Benchmarks.Works;

/// <summary>Something to be answered, and who answers it.</summary>
/// <param name="Name">Such as W2.</param>
/// <param name="Title">What it is, for the table.</param>
/// <param name="Lanes">The contenders. Where nothing else is said, all give the same bytes.</param>
/// <param name="Pairs">Which lanes are compared.</param>
internal sealed record Work(string Name, string Title, IReadOnlyList<Lane> Lanes, IReadOnlyList<LanePair> Pairs)
{
    /// <summary>How many connections send at once.</summary>
    public int Connections { get; init; } = 8;

    /// <summary>
    /// How long a contender is measured before the next one's turn, in seconds; a round is made of as many turns as it takes.
    /// </summary>
    public double TurnSeconds { get; init; } = 0.5;

    /// <summary>Whether all lanes must give the same bytes.</summary>
    public bool HasOneAnswer { get; init; } = true;

    /// <summary>The hub of this build against that of another one; null where no lane is the hub alone.</summary>
    public Work? Against(string build) => Lanes.FirstOrDefault(lane => lane.Name == Lane.Hub) is not { } hub ? null : this with
    {
        Lanes = [hub with { Name = Lane.Before, Build = build }, hub],
        Pairs = [new(Lane.Hub, Lane.Before)],
    };
}

/// <summary>A contender's part in a work: where the requests go, and what they say.</summary>
/// <param name="Name">The name in the table and in the ratios.</param>
/// <param name="Contender">The server.</param>
/// <param name="Path">The route.</param>
/// <param name="Bodies">The requests, sent in turn.</param>
internal sealed record Lane(string Name, ContenderKind Contender, string Path, IReadOnlyList<string> Bodies)
{
    public const string Hub = "hub";
    public const string Before = "before";

    /// <summary>The path of another build of this program that hosts the server; null for this one.</summary>
    public string? Build { get; init; }

    /// <summary>How the requests are sent.</summary>
    public LaneMethod Method { get; init; }

    /// <summary>Whether no request may be known to the server when it is measured.</summary>
    public bool IsAskedOnce { get; init; }
}

/// <summary>How a lane's requests are sent.</summary>
internal enum LaneMethod
{
    /// <summary>By POST.</summary>
    Post,

    /// <summary>By GET, the document and its variables in the address.</summary>
    Get,

    /// <summary>By GET with the tag of the answer, which is 304 then.</summary>
    GetHeld,
}

/// <summary>A ratio to print: the first lane's requests a second, measured by the second's.</summary>
/// <param name="Lane">The lane that is measured.</param>
/// <param name="Base">The lane that it is measured by.</param>
/// <param name="InTime">The ratio of times instead, the other way round.</param>
internal sealed record LanePair(string Lane, string Base, bool InTime = false);
