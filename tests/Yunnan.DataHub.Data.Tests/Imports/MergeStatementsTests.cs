using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Data.Bulk;
using Yunnan.DataHub.Data.SqlServer;
using Yunnan.DataHub.Imports.Declarations;
using Yunnan.DataHub.Imports.Records;
using Yunnan.DataHub.Model.Certificates;
using Yunnan.DataHub.Model.People;
using Yunnan.DataHub.Model.Policies;
using Yunnan.DataHub.Model.Reference;
using Yunnan.DataHub.Model.Reporting;
using Yunnan.DataHub.Model.Subsidies;
using Yunnan.DataHub.Model.Targets;
using Yunnan.DataHub.Testing;

namespace Yunnan.DataHub.Data.Tests.Imports;

public class MergeStatementsTests
{
    private static HubDbContext Context()
    {
        var options = new DbContextOptionsBuilder<HubDbContext>();
        options.UseHubSqlServer("Server=none;Database=none");
        return new HubDbContext(options.Options);
    }

    [Fact]
    public void Statements_for_every_record_with_one_natural_key_are_t_sql()
    {
        using var context = Context();
        var records = context.Model.GetEntityTypes()
            .Where(
                type =>
                    !type.IsOwned() && type.GetIndexes().Count(index => index.IsUnique) == 1
                        && type.FindPrimaryKey()!.Properties is [{ Name: "Id" }]).ToList();
        // These have no number of the hub beside their own key.
        records.AddRange(
            new[] { typeof(Occupation), typeof(Industry), typeof(PolicyParagraph), typeof(Observation), typeof(ReportingBody) }.Select(
                type => context.Model.FindEntityType(type)!));
        Assert.Equal(ImportableRecords.All.Count(record => !record.Key.Contains("ordinal")), records.Count);
        foreach (var record in records)
        {
            var statements = new MergeStatements(
                ImportTable.For(record, record.GetProperties().Select(property => property.Name).ToHashSet()));
            Assert.All(
                [statements.CreateStaging(), statements.IndexStaging(), statements.Repeated(), statements.Update()!, statements.Insert()],
                TSql.Check);
        }
    }

    [Fact]
    public void The_time_of_an_import_is_written_with_what_changed_and_never_alone()
    {
        using var context = Context();
        var stored = context.Model.FindEntityType(typeof(Observation))!;

        var update = new MergeStatements(ImportTable.For(stored, new HashSet<string> { "Value" }, stamp: "ImportedAt")).Update()!;

        TSql.Check(update);
        Assert.StartsWith("UPDATE t SET t.[ImportedAt] = s.[ImportedAt], t.[Value] = s.[Value] FROM [Observations]", update);
        Assert.EndsWith("WHERE EXISTS (SELECT s.[Value] EXCEPT SELECT t.[Value]);", update);
    }

    [Fact]
    public void Statements_for_lists_that_records_own_are_t_sql()
    {
        using var context = Context();
        var lists = context.Model.GetEntityTypes()
            .Where(
                type =>
                    type.IsOwned() && type.FindPrimaryKey()!.Properties is [{ ClrType: var owner }, { Name: "Ordinal" }]
                        && owner != typeof(string)).ToList();
        Assert.Equal(8, lists.Count);
        foreach (var list in lists)
        {
            var statements = new MergeStatements(ImportTable.For(list, list.GetProperties().Select(property => property.Name).ToHashSet()));
            Assert.All(
                [statements.CreateStaging(), statements.IndexStaging(), statements.Repeated(), statements.Update()!, statements.Insert()],
                TSql.Check);
        }
    }

    [Fact]
    public void What_follows_certificates_and_claims_is_t_sql()
    {
        using var context = Context();
        Check(SkillCertificateImport.Create(), typeof(SkillCertificate));
        Check(SubsidyClaimImport.Create(), typeof(SubsidyClaim));

        void Check<TRecord>(RecordDeclaration<TRecord> record, Type stored)
            where TRecord : class
        {
            var statements = new MergeStatements(
                ImportTable.For(context.Model.FindEntityType(stored)!, new HashSet<string>(), record.Watched));
            var followUp = statements.FollowUp(Assert.Single(record.FollowUps));
            Assert.All([statements.KeepFormer()!, followUp], TSql.Check);
            Assert.Contains("EXISTS (SELECT 1 FROM [#Staging] AS s WHERE r.[Number] = s.[Number])", followUp);
            Assert.Contains("UNION SELECT [Value] FROM [#Former]", followUp);
            Assert.StartsWith("SELECT DISTINCT t.[PersonId] AS [Value] INTO [#Former]", statements.KeepFormer());
        }
    }

    [Fact]
    public void What_a_row_says_nothing_about_stays_as_it_is()
    {
        using var context = Context();
        var table = ImportTable.For(
            context.Model.FindEntityType(typeof(SkillCertificate))!,
            new HashSet<string> { nameof(SkillCertificate.State), nameof(SkillCertificate.PersonId), nameof(SkillCertificate.ValidUntil) },
            nameof(SkillCertificate.PersonId),
            new HashSet<string> { nameof(SkillCertificate.PersonId), nameof(SkillCertificate.ValidUntil) });
        var statements = new MergeStatements(table);
        var (person, until) = (table.MaskOf([nameof(SkillCertificate.PersonId)]), table.MaskOf([nameof(SkillCertificate.ValidUntil)]));

        Assert.All([statements.CreateStaging(), statements.Update()!, statements.KeepFormer()!], TSql.Check);
        Assert.Contains("[StagedKept] bigint NOT NULL", statements.CreateStaging());
        Assert.Contains("t.[State] = s.[State]", statements.Update());
        Assert.Contains($"t.[ValidUntil] = CASE WHEN s.[StagedKept] & {until} = 0 THEN s.[ValidUntil] ELSE t.[ValidUntil] END",
            statements.Update());
        Assert.Contains($"WHERE s.[StagedKept] & {person} = 0 AND t.[PersonId] IS NOT NULL", statements.KeepFormer());
    }

    [Fact]
    public void Columns_are_those_of_the_model()
    {
        using var context = Context();
        var table = ImportTable.For(context.Model.FindEntityType(typeof(Person))!,
            new HashSet<string> { nameof(Person.Name), nameof(Person.IdentityHash) });
        var statements = new MergeStatements(table);

        Assert.Equal(["IdentityHash"], table.Key.Select(column => column.Name));
        Assert.Equal(["Name"], table.Updated.Select(column => column.Name));
        Assert.Contains("[IdentityHash] binary(32) NOT NULL", statements.CreateStaging());
        Assert.Contains("[Name] nvarchar(100) COLLATE DATABASE_DEFAULT NOT NULL", statements.CreateStaging());
        Assert.StartsWith("UPDATE t SET t.[Name] = s.[Name] FROM [People] AS t", statements.Update());
        Assert.Null(new MergeStatements(ImportTable.For(context.Model.FindEntityType(typeof(Person))!, new HashSet<string>())).Update());
    }
}
