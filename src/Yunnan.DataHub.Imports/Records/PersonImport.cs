using Yunnan.DataHub.Imports.Declarations;
using Yunnan.DataHub.Model.People;
using static Yunnan.DataHub.Imports.Records.ImportableRecords;

namespace Yunnan.DataHub.Imports.Records;

/// <summary>Persons; birth date and gender are those of the identity number.</summary>
internal static class PersonImport
{
    public static RecordDeclaration<Person> Create() =>
        new RecordDeclaration<Person>(
            "persons",
            "人员",
            "Persons, by identity number: birth date and gender are taken from it.",
            () => new Person { IdentityHash = [], Name = "", RegionKey = Province, Source = "" })
            .KeyedBy("identityNumber")
            .Column(
                "identityNumber",
                "身份证号",
                "Identity number",
                IdentityCells.Number,
                [nameof(Person.IdentityHash), nameof(Person.BirthDate), nameof(Person.BirthYear), nameof(Person.Gender)],
                session =>
                {
                    var hasher = session.Hasher;
                    return (person, number) =>
                    {
                        person.IdentityHash = hasher.Hash(number);
                        person.BirthDate = number.BirthDate;
                        person.Gender = number.Gender;
                    };
                },
                isPersonal: true)
            .Text(p => p.Name, also: [nameof(Person.NameMasked)], isPersonal: true)
            .Choice(p => p.Education)
            .Coded(p => p.LabourRelationKey)
            .Value(p => p.IsLiftedFromPoverty, Cells.Flag)
            .Value(p => p.IsRural, Cells.Flag)
            .Value(p => p.IsServingTeacher, Cells.Flag)
            .Value(p => p.InsuredSince, Cells.Date)
            .Region(p => p.RegionKey)
            .Reference(p => p.EmployerId, References.Establishment)
            .Origin(p => p.IsSynthetic, p => p.Source);
}
