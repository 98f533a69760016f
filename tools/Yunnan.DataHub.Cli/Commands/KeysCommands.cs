using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Yunnan.DataHub.Data.Access;
using Yunnan.DataHub.Model;
using Yunnan.DataHub.Model.People;

namespace Yunnan.DataHub.Cli.Commands;

/// <summary><c>datahub keys add</c>, <c>list</c> and <c>revoke</c>.</summary>
internal static class KeysCommands
{
    public static Command Add()
    {
        var name = Name("Name by which the key is listed and revoked, such as dashboard-hrss.");
        var organisation = new Option<string>("--organisation") { Description = "The organisation that uses the key.", Required = true };
        var scopes = new Option<string[]>("--scope")
        { Description = $"What the key allows; may be given several times. One of: {string.Join(", ", Scopes.All)}.", Required = true };
        scopes.AcceptOnlyFromAmong([.. Scopes.All]);
        name.Validators.Add(result => Check(result, "The name of a key", ApiKey.MaxNameLength));
        organisation.Validators.Add(result => Check(result, "The organisation", ApiKey.MaxOrganisationLength));
        var command = new Command("add", "Makes a key and prints it. It is stored as a hash: this is the only time that it can be seen.")
        { name, organisation, scopes };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var database = await HubDatabaseSession.OpenSeededAsync(parsed, cancellationToken);
            var key =
                await database.Keys.AddAsync(parsed.GetRequiredValue(name), parsed.GetRequiredValue(organisation),
                    parsed.GetRequiredValue(scopes), cancellationToken);
            if (key is null)
                return await RejectAsync(parsed,
                    $"A key named '{parsed.GetRequiredValue(name)}' exists, or existed: names are not used twice.");
            await parsed.InvocationConfiguration.Output.WriteLineAsync(key);
            return ExitCode.Ok;
        });
        return command;
    }

    public static Command List()
    {
        var command = new Command("list", "Lists all keys: name, organisation, scopes, when made, when revoked; separated by tabs.");
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var database = await HubDatabaseSession.OpenSeededAsync(parsed, cancellationToken);
            foreach (var key in await database.Keys.ListAsync(cancellationToken))
            {
                var revoked = key.RevokedAt is { } at ? $"revoked {Text(at)}" : "";
                await parsed.InvocationConfiguration.Output.WriteLineAsync(
                    string.Join('\t', key.Name, key.Organisation, string.Join(' ', key.Scopes), Text(key.CreatedAt), revoked).TrimEnd());
            }

            return ExitCode.Ok;
        });
        return command;
    }

    public static Command Revoke()
    {
        var name = Name("Name of the key.");
        var command = new Command("revoke", "Revokes a key; running hubs refuse it within a minute.") { name };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var database = await HubDatabaseSession.OpenSeededAsync(parsed, cancellationToken);
            if (!await database.Keys.RevokeAsync(parsed.GetRequiredValue(name), cancellationToken))
                return await RejectAsync(parsed, $"No key named '{parsed.GetRequiredValue(name)}' holds; 'datahub keys list' shows all.");
            await parsed.InvocationConfiguration.Output.WriteLineAsync($"Revoked '{parsed.GetRequiredValue(name)}'.");
            return ExitCode.Ok;
        });
        return command;
    }

    private static Argument<string> Name(string description) => new("name") { Description = description };

    private static void Check(SymbolResult result, string what, int longest)
    {
        var text = string.Concat(result.Tokens.Select(token => token.Value));
        if (string.IsNullOrWhiteSpace(text))
            result.AddError($"{what} is empty.");
        else if (text.Length > longest)
            result.AddError($"{what} has {text.Length} characters; at most {longest} are kept.");
        else if (PlainText.FirstInvisible(text) is { } character) result.AddError(
            $"{what} holds a character that can't be seen, {character}.");
        else if (IdentityNumberText.HoldsOne(text))
            result.AddError($"{what} holds what has the form of an identity number.");
    }

    private static async Task<int> RejectAsync(ParseResult parsed, string reason)
    {
        await parsed.InvocationConfiguration.Error.WriteLineAsync(reason);
        return ExitCode.Rejected;
    }

    private static string Text(DateTime time) => time.ToString("yyyy-MM-dd HH:mm'Z'", CultureInfo.InvariantCulture);
}
