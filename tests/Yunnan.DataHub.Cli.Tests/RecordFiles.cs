using System.Globalization;

namespace Yunnan.DataHub.Cli.Tests;

/// <summary>Files of records that are right, and the hub that takes them.</summary>
internal static class RecordFiles
{
    /// <summary>The key of identity numbers.</summary>
    public const string Key = "a key for tests, of 32 characters or more";

    private const string KeyVariable = "Hub__IdentityKey";

    static RecordFiles() => Environment.SetEnvironmentVariable(KeyVariable, Key);

    public static Task<DataHub> HubAsync() => DataHub.SeededAsync();

    public static string IdentityNumber(int index)
    {
        var digits = string.Create(CultureInfo.InvariantCulture,
            $"530102{1960 + index % 40}{index % 12 + 1:00}{index / 1000 % 28 + 1:00}{index % 1000:000}");
        return digits + Model.People.IdentityNumber.CheckCharacter(digits);
    }

    public static string CreditCode(int index)
    {
        var digits = string.Create(CultureInfo.InvariantCulture, $"91530100{index:000000000}");
        return digits + Model.Organisations.CreditCode.CheckCharacter(digits);
    }

    public static string CertificateNumber(int index) => string.Create(CultureInfo.InvariantCulture, $"Y{index:000000000000000000}");

    public static string Persons(int count) =>
        "identityNumber,name,education,region,employerCreditCode,isSynthetic,source\n"
        + string.Concat(
            Enumerable.Range(1, count)
                .Select(
                    index =>
                        $"{IdentityNumber(index)},张三{(index == 1 ? "" : index)},本科,530102,{(count == 2 ? CreditCode(1) : "")},是,test\n"));

    public static string Establishments(int count) =>
        "creditCode,nameZh,kind,region,source\n"
            + string.Concat(Enumerable.Range(1, count).Select(index => $"{CreditCode(index)},昆明公司{index},enterprise,530102,test\n"));

    public static string Certificates(int count, int? persons = null) =>
        "number,kind,personIdentityNumber,skillLevel,route,issuedOn,state,region,source\n"
        + string.Concat(Enumerable.Range(0, count).Select(index =>
            $"{CertificateNumber(index)},skill-level,{IdentityNumber(index % (persons ?? count) + 1)},高级工,evaluation,2024-05-31,有效,530102,test\n"));

    public static Task<Answer> ImportRecordsAsync(this DataHub hub, string record, string csv, params string[] more) =>
        hub.ImportRecordFileAsync(record, hub.WithFile(csv), more);

    public static Task<Answer> ImportRecordFileAsync(this DataHub hub, string record, string path, params string[] more) =>
        DataHub.RunAsync(["import", record, path, "--sqlite-path", hub.Database, .. more]);

    public static Answer Accepted(Answer answer)
    {
        Assert.True(answer.ExitCode == 0, answer.ToString());
        return answer;
    }
}
