using GraphQL.Validation;
using GraphQLParser.AST;

namespace Yunnan.DataHub.QueryEngine.Limits;

/// <summary>
/// Ends a validation that has found enough errors, or whose request has ended: the library itself looks on to the end of the document.
/// </summary>
internal sealed class ErrorLimitRule : ValidationRuleBase, INodeVisitor
{
    /// <summary>Who has five errors to mend asks again.</summary>
    public const int MaxErrors = 5;

    public static readonly ErrorLimitRule Instance = new();

    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context) => new(this);

    public override ValueTask<INodeVisitor?> GetPostNodeVisitorAsync(ValidationContext context) => new(this);

    public ValueTask EnterAsync(ASTNode node, ValidationContext context)
    {
        context.CancellationToken.ThrowIfCancellationRequested();
        return context.Errors is ICollection<ValidationError> { Count: >= MaxErrors } errors
            ? throw new ReachedException([.. errors]) : ValueTask.CompletedTask;
    }

    public ValueTask LeaveAsync(ASTNode node, ValidationContext context) => ValueTask.CompletedTask;

    /// <summary>Carries the errors out of the library.</summary>
    internal sealed class ReachedException(IReadOnlyList<ValidationError> errors) : Exception
    {
        public IReadOnlyList<ValidationError> Errors { get; } = errors;
    }
}
