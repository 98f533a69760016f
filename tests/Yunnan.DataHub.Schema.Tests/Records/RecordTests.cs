using Yunnan.DataHub.Schema.Tests.Support;

namespace Yunnan.DataHub.Schema.Tests.Records;

/// <summary>What can be asked of the records.</summary>
[Collection(RecordCollection.Name)]
public sealed class RecordTests(HubWithRecords records)
{
    public static TheoryData<string> Connections => new(RecordConnections.All);

    private Hub Hub => records.Hub;

    [Theory]
    [MemberData(nameof(Connections))]
    public async Task Every_record_is_found_again_by_its_identifier(string connection)
    {
        var nodes =
            (await Hub.DataAsync($"{{ {connection} {{ totalCount nodes {{ __typename id }} }} }}"))[connection]!["nodes"]!.AsArray();
        Assert.NotEmpty(nodes);
        var ids = nodes.Select(node => (string)node!["id"]!).ToArray();
        var data = await Hub.DataAsync("query($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }", new { ids });
        Assert.Equal(nodes.ToJsonString(), data["nodes"]!.ToJsonString());
    }

    [Theory]
    [InlineData("establishment(creditCode: \"915301000000000001\")")]
    [InlineData("establishmentYear(creditCode: \"915301000000000001\", year: 2023)")]
    [InlineData("accreditation(kind: HIGH_TECH_LIBRARY, number: \"Z1\")")]
    [InlineData("sanction(number: \"P1\")")]
    [InlineData("occupation(key: \"6-31-01-03\")")]
    [InlineData("industry(key: \"C34\")")]
    [InlineData("programmeSelection(programmeKey: \"xingdian-talent-support-plan\", year: 2023, recipientKey: \"p:1\")")]
    [InlineData("benefitCard(number: \"H1\")")]
    [InlineData("honourAward(honourSchemeKey: \"yunling-craftsman\", year: 2023, recipientKey: \"p:1\")")]
    [InlineData("skillCertificate(number: \"C1\")")]
    [InlineData("trainingClass(number: \"B1\")")]
    [InlineData("competition(number: \"J1\")")]
    [InlineData("site(kind: EMPLOYEE_STUDIO, number: \"S1\")")]
    [InlineData("siteAssessment(siteKind: EMPLOYEE_STUDIO, siteNumber: \"S1\", year: 2023, kindKey: \"assessment-kind:yearly\")")]
    [InlineData("project(kind: INDUSTRY_CHAIN, number: \"X1\")")]
    [InlineData("subsidyClaim(number: \"A1\")")]
    [InlineData("payment(number: \"V1\")")]
    [InlineData("workforceCount(key: \"1/2023/530102////////\")")]
    [InlineData("serviceCase(kind: LEGAL_AID, number: \"F1\")")]
    public async Task A_record_is_found_by_its_natural_key(string field) =>
        Assert.NotNull((await Hub.DataAsync($"{{ found: {field} {{ id source }} }}", key: Hub.FullKey))["found"]);

    [Fact]
    public async Task A_person_is_found_by_the_identifier_alone()
    {
        var person = (await Hub.DataAsync("{ persons(first: 1) { nodes { id gender education } } }"))["persons"]!["nodes"]![0]!;
        const string Query = "query($id: ID!) { person(id: $id) { id gender education } }";
        Assert.Equal(person.ToJsonString(), (await Hub.DataAsync(Query, new { id = (string)person["id"]! }))["person"]!.ToJsonString());
        Assert.Null((await Hub.DataAsync("{ person(id: \"UGVyc29uOjk5OTk5OTk=\") { gender } }"))["person"]);
        foreach (var id in new[] { "VGFyZ2V0Ong=", "UGVyc29uOng=", "x", "" })
        {
            var error = (await Hub.PostAsync(Query, new { id })).Body["errors"]![0]!;
            Assert.Equal(("INVALID_ID", "person"), ((string)error["extensions"]!["code"]!, (string)error["path"]![0]!));
        }
    }

    [Fact]
    public async Task The_former_name_of_persons_answers_the_same()
    {
        const string Rest =
            "(first: 2, where: { gender: { eq: MALE } }, order: [{ prefectureKey: DESC }]) { totalCount nodes { id gender } edges { "
                + "node { id } } pageInfo { hasNextPage } }";
        var data = await Hub.DataAsync($"{{ people{Rest} persons{Rest} }}");
        Assert.Equal(data["people"]!.ToJsonString(), data["persons"]!.ToJsonString());
        Assert.Equal("PeopleConnection", (string)(await Hub.DataAsync("{ people { __typename } }"))["people"]!["__typename"]!);
    }

    [Fact]
    public async Task What_is_in_public_notice_on_a_day() => await HoldsAsync(
        """{ honourAwards(where: { state: { eq: PUBLICITY }, publicityFrom: { lte: "2023-10-01" }, publicityUntil: { gte: "2023-10-01" } }) { nodes { honourScheme { nameZh } stages { state from until workingDays } opinions(where: { outcome: { eq: PENDING } }) { body { nameZh } } } } }""",
        """[{"honourScheme":{"nameZh":"云岭工匠"},"stages":[{"state":"LOCAL_PUBLICITY","from":"2023-05-08","until":"2023-05-10","workingDays":3}],"opinions":[{"body":{"nameZh":"税务"}}]}]""");

    [Fact]
    public async Task Nominations_with_too_short_a_local_notice() => await HoldsAsync(
        """{ honourAwards(where: { stages: { some: { state: { eq: LOCAL_PUBLICITY }, workingDays: { lt: 5 } } } }) { nodes { recipientKey } } }""",
        """[{"recipientKey":"p:1"}]""");

    [Fact]
    public async Task Claims_that_took_too_long() => await HoldsAsync(
        """{ subsidyClaims(where: { or: [{ reviewWorkingDays: { gt: 5 } }, { paymentDays: { gt: 31 } }] }) { nodes { number prefecture { nameZh } person { nameMasked birthYear } } } }""",
        """[{"number":"A1","prefecture":{"nameZh":"楚雄彝族自治州"},"person":{"nameMasked":"李**","birthYear":1999}}]""");

    [Fact]
    public async Task Sites_under_rectification_with_host_rating_and_grants() => await HoldsAsync(
        """{ sites(where: { state: { eq: RECTIFICATION } }) { nodes { nameZh stars host { nameZh } assessments { year outcome } grants { amount } } } }""",
        """[{"nameZh":"张三丰创新工作室","stars":4,"host":{"nameZh":"昆明机器厂"},"assessments":[{"year":2023,"outcome":"RECTIFICATION"}],"grants":[{"amount":50000}]}]""");

    [Fact]
    public async Task Prefectures_without_a_site_of_a_kind()
    {
        var data =
            await Hub.DataAsync(
                """{ regions(where: { level: { eq: PREFECTURE }, prefectureSites: { none: { kind: { eq: EMPLOYEE_STUDIO } } } }) { totalCount } }""");
        Assert.Equal(15, (int)data["regions"]!["totalCount"]!);
    }

    [Fact]
    public async Task Certificates_by_prefecture_level_and_year()
    {
        var data = await Hub.DataAsync("""
            { skillCertificateAggregate { count countDistinct(of: PERSON_ID)
              groups(by: [PREFECTURE_KEY, SKILL_LEVEL_NAME_ZH, ISSUED_ON_YEAR]) { key { prefectureKey skillLevelNameZh issuedOnYear } count } } }
            """, key: Hub.FullKey);
        Assert.Equal(
            """{"count":3,"countDistinct":2,"groups":[{"key":{"prefectureKey":"530100","skillLevelNameZh":"技师","issuedOnYear":2023},"count":1},{"key":{"prefectureKey":"530100","skillLevelNameZh":"高级工","issuedOnYear":2021},"count":1},{"key":{"prefectureKey":"532300","skillLevelNameZh":"高级工","issuedOnYear":2023},"count":1}]}""",
            data["skillCertificateAggregate"]!.ToJsonString(Readable));
    }

    [Fact]
    public async Task Payments_are_summed_by_standard_and_prefecture()
    {
        var data =
            await Hub.DataAsync(
                """{ paymentAggregate { sum { amount } groups(by: [PREFECTURE_NAME_ZH, BENEFICIARY]) { key { prefectureNameZh beneficiary } sum { amount } } } }""");
        Assert.Equal(
            """{"sum":{"amount":52000},"groups":[{"key":{"prefectureNameZh":"昆明市","beneficiary":"STUDIO"},"sum":{"amount":50000}},{"key":{"prefectureNameZh":"楚雄彝族自治州","beneficiary":"PERSON"},"sum":{"amount":2000}}]}""",
            data["paymentAggregate"]!.ToJsonString(Readable));
    }

    [Fact]
    public async Task Head_counts_of_one_breakdown_are_added_up()
    {
        var data =
            await Hub.DataAsync(
                """{ workforceCountAggregate(where: { measure: { eq: EMPLOYED }, breakdown: { eq: "none" } }) { sum { headcount } } }""");
        Assert.Equal(1000, (int)data["workforceCountAggregate"]!["sum"]!["headcount"]!);
    }

    private static readonly string[] _large =
        ["Person", "SkillCertificate", "TrainingEnrolment", "SubsidyClaim", "Payment", "WorkforceCount"];

    [Fact]
    public async Task Every_reference_can_be_entered_from_the_other_side_by_an_index() => await Hub.WithDatabaseAsync(database =>
    {
        // Rollups are read as a whole, by groups. Of the records that come in millions each index is weighed against imports (decision 40).
        var links = database.Model.GetEntityTypes()
            .Where(type => !type.IsOwned() && !_large.Contains(type.ClrType.Name) && type.ClrType.Namespace?.Contains(".Model.", StringComparison.Ordinal) == true)
            .SelectMany(type => type.GetForeignKeys())
            .Where(link => !link.IsOwnership).ToList();
        Assert.NotEmpty(links);
        Assert.Equal("", string.Join('\n', links.Where(link => !link.DeclaringEntityType.GetIndexes().Select(index => index.Properties)
            .Concat(link.DeclaringEntityType.GetKeys().Select(key => key.Properties))
            .Any(properties => properties[0] == link.Properties[0]))));
        return Task.FromResult(0);
    });

    private static System.Text.Json.JsonSerializerOptions Readable { get; } = new()
    { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private async Task HoldsAsync(string query, string nodes)
    {
        var data = await Hub.DataAsync(query, key: Hub.FullKey);
        Assert.Equal(nodes, data.Single().Value!["nodes"]!.ToJsonString(Readable));
    }
}
