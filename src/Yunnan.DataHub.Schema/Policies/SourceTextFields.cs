using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Data;
using Yunnan.DataHub.Model.Reference;

namespace Yunnan.DataHub.Schema.Policies;

/// <summary>Where a place is, for its text.</summary>
public sealed record SourcePlace(int Line);

/// <summary>The text at the places that rows of the catalogue cite.</summary>
public static class SourceTextFields
{
    /// <summary>What the text is found by.</summary>
    public static readonly Expression<Func<SourceReference, SourcePlace>> Requires = source => new SourcePlace(source.Line);

    /// <summary>The document's words at this place; null until the operator has imported the texts (原文).</summary>
    /// <param name="places">The places.</param>
    /// <param name="hub">The database.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static async Task<IReadOnlyList<string?>> Text(IReadOnlyList<SourcePlace> places, HubDbContext hub,
        CancellationToken cancellationToken)
    {
        var lines = places.Select(place => place.Line).Distinct().ToList();
        var texts = await hub.PolicyParagraphs.Where(p => lines.Contains(p.Line)).Select(p => new { p.Line, p.Text })
            .ToDictionaryAsync(p => p.Line, p => p.Text, cancellationToken);
        return [.. places.Select(place => texts.GetValueOrDefault(place.Line))];
    }
}
