using Microsoft.Extensions.Options;

namespace Yunnan.DataHub.Api.Limits;

/// <summary>Reads and checks <c>Hub:Limits</c> at start, so that a mistyped limit stops the hub with a line that names it.</summary>
internal sealed class HubLimitsSetup(IConfiguration configuration) : IConfigureOptions<HubLimits>, IValidateOptions<HubLimits>
{
    private readonly IConfigurationSection _section = configuration.GetSection(HubLimits.Section);

    public void Configure(HubLimits options)
    {
        try
        {
            _section.Bind(options, binder => binder.ErrorOnUnknownConfiguration = true);
        }
        catch (InvalidOperationException exception)
        {
            throw new OptionsValidationException(HubLimits.Section, typeof(HubLimits), [$"{HubLimits.Section}: {exception.Message}"]);
        }
    }

    public ValidateOptionsResult Validate(string? name, HubLimits options)
    {
        var failures = new List<string>();
        Check(nameof(HubLimits.BodyBytes), options.BodyBytes, 1024, 1024 * 1024 * 1024);
        Check(nameof(HubLimits.BatchOperations), options.BatchOperations, 0, 1_000);
        Check(nameof(HubLimits.TimeoutSeconds), options.TimeoutSeconds, 1, 3600);
        Check(nameof(HubLimits.ReportPageRows), options.ReportPageRows, 1, 100_000);
        Check(nameof(HubLimits.ReportRows), options.ReportRows, 1, int.MaxValue);
        Check(nameof(HubLimits.ReportSeconds), options.ReportSeconds, 1, 24 * 3600);
        Check(nameof(HubLimits.ReportMB), options.ReportMB, 1, 1_000_000);
        Check(nameof(HubLimits.Tokens), options.Tokens, 100, 1_000_000);
        Check(nameof(HubLimits.Nesting), options.Nesting, 10, 200);
        Check(nameof(HubLimits.Definitions), options.Definitions, 1, 10_000);
        Check(nameof(HubLimits.Selections), options.Selections, 1, 100_000);
        Check(nameof(HubLimits.Variables), options.Variables, 1, 10_000);
        Check(nameof(HubLimits.VariableValues), options.VariableValues, 1, 10_000_000);
        Check(nameof(HubLimits.Directives), options.Directives, 0, 10_000);
        Check(nameof(HubLimits.Depth), options.Depth, 1, 100);
        Check(nameof(HubLimits.Cost), options.Cost, 1, int.MaxValue);
        Check(nameof(HubLimits.PageSize), options.PageSize, 1, 100_000);
        Check(nameof(HubLimits.DefaultPageSize), options.DefaultPageSize, 1, options.PageSize);
        Check(nameof(HubLimits.Fields), options.Fields, 1, 20_000);
        Check(nameof(HubLimits.RootFields), options.RootFields, 1, 1000);
        Check(nameof(HubLimits.Conditions), options.Conditions, 1, 1000);
        Check(nameof(HubLimits.SortKeys), options.SortKeys, 1, 100);
        Check(nameof(HubLimits.ListRows), options.ListRows, 1, 10_000_000);
        Check(nameof(HubLimits.Groups), options.Groups, 1, 1_000_000);
        Check(nameof(HubLimits.Values), options.Values, 1, 1_000_000_000);
        Check(nameof(HubLimits.AnswerBytes), options.AnswerBytes, 1024, 1024 * 1024 * 1024);
        Check(nameof(HubLimits.AnswerMemoryMB), options.AnswerMemoryMB, 1, 1_000_000);
        Check(nameof(HubLimits.Statements), options.Statements, 1, 10_000);
        Check(nameof(HubLimits.Joins), options.Joins, 1, 50);
        Check(nameof(HubLimits.ListConditions), options.ListConditions, 1, 20);
        Check(nameof(HubLimits.ComputedRows), options.ComputedRows, 1, 1_000_000);
        Check(nameof(HubLimits.SearchText), options.SearchText, 1, 4_000);
        Check(nameof(HubLimits.Plans), options.Plans, 1, 1_000_000);
        Check(nameof(HubLimits.RateCost), options.RateCost, 0, 1_000_000_000);
        Check(nameof(HubLimits.RateBurst), options.RateBurst, Math.Max(1, options.RateCost), 2_000_000_000);
        Check(nameof(HubLimits.RateKeys), options.RateKeys, 0, 1_000_000);
        Check(nameof(HubLimits.Operations), options.Operations, 0, 100_000);
        Check(nameof(HubLimits.LargeOperations), options.LargeOperations, 1,
            Math.Max(1, options.Operations == 0 ? int.MaxValue : options.Operations / 2));
        Check(nameof(HubLimits.WaitingOperations), options.WaitingOperations, 0, 1_000_000);
        Check(nameof(HubLimits.LargeCost), options.LargeCost, 1, int.MaxValue);
        Check(nameof(HubLimits.Connections), options.Connections, 1, 1_000_000);
        Check(nameof(HubLimits.ConnectionsPerAddress), options.ConnectionsPerAddress, 1, 1_000_000);
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);

        void Check(string key, int value, int least, int most)
        {
            if (value < least || value > most)
                failures.Add($"{HubLimits.Section}:{key} is {value}, but must be from {least} to {most}.");
        }
    }
}
