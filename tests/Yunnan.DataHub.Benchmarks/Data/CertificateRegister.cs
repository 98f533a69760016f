using System.Globalization;

namespace Yunnan.DataHub.Benchmarks.Data;

/// <summary>Makes the rows up, the same ones on every machine.</summary>
internal static class CertificateRegister
{
    public const int Count = 1_000_000;
    public const int AssessmentsEach = 5;

    private const int Seed = 20211;
    private const int Prefectures = 16;
    private const int Counties = 8;
    private const int Occupations = 50;

    private static readonly DateOnly FirstDay = new(2020, 1, 1);
    private static readonly int Days = new DateOnly(2025, 12, 31).DayNumber - FirstDay.DayNumber + 1;

    // Of a thousand certificates, how many have the level or one below it.
    private static readonly int[] LevelShares = [50, 300, 600, 850, 950, 990, 998, 1000];

    private static readonly string[] Surnames = ["李", "王", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "和", "普", "刀", "木", "白", "段"];
    private static readonly string[] GivenNames =
        ["明华", "丽", "建国", "秀英", "志强", "芳", "永生", "玉兰", "文斌", "雪梅", "阿依", "春", "宏伟", "晓燕", "金龙", "桂香"];
    private static readonly string[] Subjects = ["理论知识", "技能操作", "综合评审", "安全生产", "职业道德"];

    /// <summary>The occupations whose certificates have assessments.</summary>
    public static IEnumerable<string> AssessedOccupations => Enumerable.Range(0, Occupations).Where(IsAssessed).Select(Occupation);

    public static IEnumerable<Region> Regions() => RegionKeys().Select((key, i) => new Region
    {
        Key = key,
        NameZh = string.Create(CultureInfo.InvariantCulture, $"第{(i / Counties) + 1}州市第{(i % Counties) + 1}县"),
    });

    public static IEnumerable<Certificate> Certificates()
    {
        var random = new Random(Seed);
        string[] regions = [.. RegionKeys()];
        for (var id = 1; id <= Count; id++)
        {
            var share = random.Next(1000);
            var occupation = random.Next(Occupations);
            var issued = FirstDay.AddDays((int)((long)(id - 1) * Days / Count));
            var certificate = new Certificate
            {
                Id = id,
                Number = string.Create(CultureInfo.InvariantCulture, $"53{issued.Year}{id:00000000}"),
                HolderNameZh = Surnames[random.Next(Surnames.Length)] + GivenNames[random.Next(GivenNames.Length)],
                OccupationCode = Occupation(occupation),
                Level = (CertificateLevel)(Array.FindIndex(LevelShares, s => share < s) + 1),
                IssuedOn = issued,
                Score = random.Next(600, 1001) / 10m,
                RegionKey = regions[random.Next(regions.Length)],
            };
            if (IsAssessed(occupation))
                certificate.Assessments.AddRange(Assessments(random, certificate));
            yield return certificate;
        }
    }

    private static IEnumerable<Assessment> Assessments(Random random, Certificate certificate) =>
        Subjects.Select((subject, i) => new Assessment
        {
            Id = (certificate.Id * AssessmentsEach) + i,
            CertificateId = certificate.Id,
            SubjectZh = subject,
            Score = random.Next(600, 1001) / 10m,
            PassedOn = certificate.IssuedOn.AddDays(i - 30),
        });

    private static IEnumerable<string> RegionKeys() =>
        from prefecture in Enumerable.Range(1, Prefectures)
        from county in Enumerable.Range(1, Counties)
        select string.Create(CultureInfo.InvariantCulture, $"53{prefecture:00}{county:00}");

    private static string Occupation(int number) =>
        string.Create(CultureInfo.InvariantCulture, $"6-{(number / 10) + 1:00}-{(number % 10) + 1:00}");

    private static bool IsAssessed(int occupation) => occupation % 10 == 0;
}
