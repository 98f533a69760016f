using Microsoft.EntityFrameworkCore;

namespace Yunnan.DataHub.QueryEngine;

/// <summary>How a root field that needs several statements has them see one state of the data; without it each sees its own.</summary>
/// <param name="Run">Runs the statements of a context, such as in a transaction that reads.</param>
public sealed record ReadIsolation(Func<DbContext, Func<Task<object?>>, CancellationToken, Task<object?>> Run);
