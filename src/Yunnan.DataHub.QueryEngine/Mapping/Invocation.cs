using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.QueryEngine.Declaration;

namespace Yunnan.DataHub.QueryEngine.Mapping;

/// <summary>What a field's C# method is called with, beside the field's arguments.</summary>
/// <param name="Database">The context, for a parameter of its type.</param>
/// <param name="Services">The services of the request, for parameters of their types.</param>
/// <param name="CancellationToken">Ends the work.</param>
internal readonly record struct Invocation(DbContext Database, IServiceProvider Services, CancellationToken CancellationToken)
{
    /// <summary>Which fields of the result are asked for.</summary>
    public FieldSelection Selection { get; init; } = FieldSelection.None;
}
