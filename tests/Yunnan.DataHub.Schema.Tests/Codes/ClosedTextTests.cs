using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Yunnan.DataHub.Catalogue.Seeding;
using Yunnan.DataHub.Model;
using Yunnan.DataHub.Model.Reference;
using Yunnan.DataHub.Schema.Tests.Records;

namespace Yunnan.DataHub.Schema.Tests.Codes;

/// <summary>Every text of a record is a key, a name or a code; or it is free on purpose.</summary>
[Collection(RecordCollection.Name)]
public sealed class ClosedTextTests(HubWithRecords records)
{
    [Fact]
    public async Task Texts_of_records_are_closed_or_free_on_purpose() => Assert.Equal(
        ClosedTexts.FreeOnPurpose.Keys.Order(StringComparer.Ordinal),
        await records.Hub.WithDatabaseAsync(context => Task.FromResult<IReadOnlyList<string>>([.. FreeTexts(context)])));

    [Fact]
    public async Task References_to_codes_name_a_list_that_is_there()
    {
        var lists = CodeListFiles.Read().Select(list => (string?)list.Key).Append(CodeListAttribute.Breakdowns).ToHashSet();
        var references = await records.Hub.WithDatabaseAsync(context => Task.FromResult(
            context.Model.GetEntityTypes().SelectMany(type => type.GetNavigations().Cast<INavigationBase>().Concat(type.GetSkipNavigations()))
                .Where(navigation => navigation.TargetEntityType.ClrType == typeof(Code) && navigation.PropertyInfo is not null
                    && navigation.DeclaringEntityType.ClrType != typeof(CodeList))
                .Select(navigation => navigation.PropertyInfo!).ToList()));
        Assert.NotEmpty(references);
        Assert.All(references, reference => Assert.Contains(reference.GetCustomAttribute<CodeListAttribute>()?.Key, lists));
    }

    private static IEnumerable<string> FreeTexts(DbContext context) => context.Model.GetEntityTypes()
        .Where(type => typeof(Model.Record).IsAssignableFrom(type.ClrType)
            || (type.FindOwnership() is { } ownership && typeof(Model.Record).IsAssignableFrom(ownership.PrincipalEntityType.ClrType)))
        .SelectMany(type => type.GetProperties()
            .Where(property => property.PropertyInfo is not null && property.ClrType == typeof(string)
                && !property.IsKey() && !property.IsForeignKey() && !IsNameOrNumber(type, property.Name))
            .Select(property => $"{type.ClrType.Name}.{property.Name}"))
        .Order(StringComparer.Ordinal);

    private static bool IsNameOrNumber(IEntityType type, string property) =>
        property is "NameZh" or "NameEn" or "Name" or "NameMasked" or "Number" or "AgreementNumber" or "CreditCode" or nameof(Model.Record.Source) or "Key" or "RecipientKey"
            or "ReporterKey" or "SubjectKey" || type.ClrType.GetCustomAttribute<NaturalKeyAttribute>()?.Properties is [var only] && only == property;
}
