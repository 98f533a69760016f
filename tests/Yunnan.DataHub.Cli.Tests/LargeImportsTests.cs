using System.Text;
using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Model.People;

namespace Yunnan.DataHub.Cli.Tests;

/// <summary>Files so large that indexes are made at the end and persons are held in memory.</summary>
public class LargeImportsTests
{
    private const int Persons = 21_000;
    private const int Certificates = 25_000;

    [Fact]
    public async Task Refused_or_taken_a_large_file_leaves_every_index_and_no_reference_to_nothing()
    {
        using var hub = await RecordFiles.HubAsync();
        RecordFiles.Accepted(await hub.ImportRecordsAsync("persons", RecordFiles.Persons(Persons)));
        var indexes = await IndexesAsync(hub);
        var file = RecordFiles.Certificates(Certificates, Persons);
        var stranger = file.Split('\n', 3)[1]
            .Replace(RecordFiles.CertificateNumber(0), RecordFiles.CertificateNumber(Certificates), StringComparison.Ordinal)
            .Replace(RecordFiles.IdentityNumber(1), RecordFiles.IdentityNumber(Persons + 1), StringComparison.Ordinal);

        var refused = await hub.ImportRecordsAsync("skill-certificates", file + stranger + "\n");

        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("The hub has no such person", refused.ToString());
        await ShouldHoldAsync(hub, 0, indexes);

        Assert.Contains($"{Certificates} added", RecordFiles.Accepted(await hub.ImportRecordsAsync("skill-certificates", file)).Output);
        await ShouldHoldAsync(hub, Certificates, indexes);
        Assert.Contains(" 0 added, 0 changed", RecordFiles.Accepted(await hub.ImportRecordsAsync("skill-certificates", file)).Output);
    }

    private static async Task ShouldHoldAsync(DataHub hub, int certificates, List<string> indexes)
    {
        Assert.Equal(indexes, await IndexesAsync(hub));
        await using var context = hub.Open();
        Assert.Equal(["ok"],
            await context.Database.SqlQuery<string>($"SELECT integrity_check AS Value FROM pragma_integrity_check").ToListAsync());
        Assert.Equal([0], await context.Database.SqlQuery<int>($"SELECT COUNT(*) AS Value FROM pragma_foreign_key_check").ToListAsync());
        Assert.Equal(certificates, await context.SkillCertificates.CountAsync());
        var hasher = new IdentityHasher(Encoding.UTF8.GetBytes(RecordFiles.Key));
        foreach (var index in new[] { 0, 1_999, Persons - 1, Persons, Certificates - 1 }.Where(index => index < certificates))
        {
            Assert.True(IdentityNumber.TryParse(RecordFiles.IdentityNumber((index % Persons) + 1), out var number));
            var certificate = RecordFiles.CertificateNumber(index);
            var holder = await context.SkillCertificates.Where(c => c.Number == certificate)
                .Select(c => new { c.Person.IdentityHash, c.Person.HighestLevelKey }).SingleAsync();
            Assert.Equal(hasher.Hash(number), holder.IdentityHash);
            Assert.Equal("senior-worker", holder.HighestLevelKey);
        }
    }

    private static async Task<List<string>> IndexesAsync(DataHub hub)
    {
        await using var context = hub.Open();
        return await context.Database.SqlQuery<string>(
            $"SELECT sql AS Value FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL ORDER BY name").ToListAsync();
    }
}
