using System.Net;
using Yunnan.DataHub.Data.Access;
using Yunnan.DataHub.Schema.Tests.Support;

namespace Yunnan.DataHub.Schema.Tests.Records;

/// <summary>
/// Who a person is, and whose a record is, nobody learns without the scope: not by selecting, and not by what a filter, an order, a group
/// or a cursor gives away.
/// </summary>
[Collection(RecordCollection.Name)]
public sealed class PrivacyTests(HubWithRecords records)
{
    private Hub Hub => records.Hub;

    public static TheoryData<string> Forbidden => new(
        // Selected: at the top, below other records, in fragments, under an alias, skipped, by node.
        "{ persons { nodes { name } } }",
        "{ persons { nodes { birthDate } } }",
        "{ persons { nodes { employerId } } }",
        "{ persons { nodes { employer { nameZh } } } }",
        "{ skillCertificates { nodes { person { harmless: name } } } }",
        "{ skillCertificates { edges { node { person { ...Who } } } } } fragment Who on Person { name }",
        "{ trainingClasses { nodes { theoryTeacher { name } } } }",
        "{ sites { nodes { leader { employer { id } } } } }",
        "{ programmeSelections { nodes { employer { nameZh } } } }",
        "{ persons { nodes { name @skip(if: true) } } }",
        "{ persons { nodes { nameMasked } } }",
        "{ persons { nodes { birthYear } } }",
        "{ persons { nodes { regionKey } } }",
        "{ persons { nodes { region { nameZh } } } }",
        "{ persons { nodes { isLiftedFromPoverty } } }",
        // Whose a record is, from either side.
        "{ serviceCases { nodes { person { gender } } } }",
        "{ serviceCases { nodes { personId } } }",
        "{ serviceCases { nodes { counterpart { nameZh } } } }",
        "{ serviceCases { nodes { establishmentId } } }",
        "{ sanctions { nodes { person { id } } } }",
        "{ persons { nodes { certificates { kind } } } }",
        "{ persons { nodes { claims { state } } } }",
        "{ establishments { nodes { sanctions { person { gender } } } } }",
        "{ competitions { nodes { entries { certificate { person { id } } } } } }",
        "{ honourAwards { nodes { recipientKey } } }",
        "{ sites { nodes { leaderId } } }",
        "{ projects { nodes { leaderAge } } }",
        // By a number that stands on somebody's papers.
        "{ skillCertificate(number: \"C1\") { id } }",
        "{ payment(number: \"V1\") { id } }",
        "{ skillCertificates { nodes { number } } }",
        "{ skillCertificates(where: { number: { eq: \"C1\" } }) { totalCount } }",
        "{ honourAward(honourSchemeKey: \"yunling-craftsman\", year: 2023, recipientKey: \"p:1\") { id } }",
        "{ competitionEntry(competitionNumber: \"J1\", personId: 1) { id } }",
        "{ node(id: \"UGVyc29uOjE=\") { ... on Person { name } } }",
        "{ nodes(ids: [\"UGVyc29uOjE=\"]) { ... on Person { birthDate } } }",
        // Filtered by: directly, below objects and lists, in and and or, with null.
        "{ persons(where: { name: { startsWith: \"张\" } }) { totalCount } }",
        "{ persons(where: { birthDate: { gt: \"1980-01-01\" } }) { totalCount } }",
        "{ persons(where: { employerId: { eq: 1 } }) { totalCount } }",
        "{ persons(where: { employer: { nameZh: { eq: \"昆明机器厂\" } } }) { totalCount } }",
        "{ persons(where: { or: [{ and: [{ name: { eq: \"李四\" } }] }] }) { totalCount } }",
        "{ skillCertificates(where: { person: { name: { eq: \"李四\" } } }) { totalCount } }",
        "{ trainingEnrolments(where: { trainingClass: { theoryTeacher: { employer: { creditCode: { eq: \"x\" } } } } }) { totalCount } }",
        "{ competitions(where: { entries: { some: { person: { name: { eq: \"张三丰\" } } } } }) { totalCount } }",
        "{ competitions { nodes { entries(where: { person: { name: { eq: \"张三丰\" } } }) { rank } } } }",
        "{ programmeSelections(where: { employerId: { eq: 1 } }) { totalCount } }",
        "{ persons(where: { birthYear: { eq: 1985 } }) { totalCount } }",
        "{ persons(where: { region: { key: { eq: \"530102\" } } }) { totalCount } }",
        "{ persons(where: { certificates: { any: true } }) { totalCount } }",
        "{ persons(where: { payments: { none: { amount: { gt: 100 } } } }) { totalCount } }",
        "{ serviceCases(where: { person: { gender: { eq: MALE } } }) { totalCount } }",
        "{ sanctions(where: { personId: { neq: null } }) { totalCount } }",
        "{ personAggregate(where: { isLiftedFromPoverty: { eq: true } }) { count } }",
        "{ regions(where: { serviceCases: { some: { person: { gender: { eq: MALE } } } } }) { totalCount } }",
        // Sorted by.
        "{ persons(order: [{ birthYear: ASC }]) { nodes { id } } }",
        "{ skillCertificates(order: [{ person: { gender: ASC } }]) { nodes { id } } }",
        "{ serviceCases(order: [{ personId: ASC }]) { nodes { id } } }",
        "{ persons(order: [{ name: ASC }]) { nodes { id } } }",
        "{ persons(order: { birthDate: DESC }) { nodes { id } pageInfo { endCursor } } }",
        "{ skillCertificates(order: [{ issuedOn: ASC }, { person: { employer: { nameZh: ASC } } }]) { nodes { id } } }",
        "{ competitions { nodes { entries(order: [{ person: { name: ASC } }]) { rank } } } }",
        // Grouped by, counted and measured.
        "{ personAggregate { groups(by: [BIRTH_DATE_MONTH]) { count } } }",
        "{ personAggregate { groups(by: [EMPLOYER_ID]) { count } } }",
        "{ personAggregate { groups(by: [BIRTH_YEAR, GENDER, REGION_KEY]) { count } } }",
        "{ skillCertificateAggregate { groups(by: [PERSON_BIRTH_YEAR]) { count } } }",
        "{ skillCertificateAggregate { groups(by: [PERSON_GENDER]) { count } } }",
        "{ trainingEnrolmentAggregate { countDistinct(of: PERSON_ID) } }",
        "{ serviceCaseAggregate { groups(by: [COUNTERPART_KIND]) { count } } }",
        "{ personAggregate { max { birthYear } } }",
        "{ personAggregate { groups(by: [EMPLOYER_KIND]) { count } } }",
        "{ skillCertificateAggregate { groups(by: [PREFECTURE_KEY, PERSON_EMPLOYER_ID]) { count } } }",
        "{ skillCertificateAggregate { groups(by: [PERSON_BIRTH_DATE_YEAR]) { count } } }",
        "{ personAggregate { countDistinct(of: EMPLOYER_ID) } }",
        "{ personAggregate { min { birthDate } } }",
        "{ personAggregate { groups(by: [GENDER]) { max { birthDate } } } }",
        "{ personAggregate { groups(by: [GENDER], having: { min: { birthDate: { lt: \"1990-01-01\" } } }) { count } } }",
        "{ personAggregate { groups(by: [GENDER], order: [{ min: { birthDate: ASC } }]) { count } } }",
        "{ personAggregate(where: { name: { contains: \"三\" } }) { count } }");

    [Theory]
    [MemberData(nameof(Forbidden))]
    public async Task An_anonymous_caller_is_refused(string query)
    {
        Refused(await Hub.PostAsync(query));
        // What somebody with the scope asked, and has a plan by now, stays closed to others.
        await Hub.DataAsync(query, key: Hub.FullKey);
        Refused(await Hub.PostAsync(query));
    }

    [Theory]
    [InlineData("{ persons(where: { name: null }) { totalCount } }")]
    [InlineData("{ personAggregate { groups(by: [GENDER], order: [{ key: { employerId: ASC } }]) { count } } }")]
    public async Task What_fails_anyhow_is_refused_first(string query) => Refused(await Hub.PostAsync(query, key: null));

    public static TheoryData<string, string> ForbiddenVariables => new()
    {
        { "query($where: PersonFilterInput) { persons(where: $where) { totalCount } }", """{ "where": { "name": { "eq": "李四" } } }""" },
        { "query($name: StringOperationFilterInput) { persons(where: { name: $name }) { totalCount } }", """{ "name": { "eq": "李四" } }""" },
        { "query($where: SkillCertificateFilterInput) { skillCertificates(where: $where) { totalCount } }",
            """{ "where": { "or": [{ "person": { "birthDate": { "lt": "1990-01-01" } } }] } }""" },
        { "query($where: [PersonFilterInput!]) { persons(where: { and: $where }) { totalCount } }",
            """{ "where": [{ "employer": { "kind": { "eq": "ENTERPRISE" } } }] }""" },
        { "query($order: [PersonSortInput!]) { persons(order: $order) { nodes { id } } }", """{ "order": [{ "name": "ASC" }] }""" },
        { "query($by: [PersonDimension!]!) { personAggregate { groups(by: $by) { count } } }", """{ "by": ["GENDER", "EMPLOYER_ID"] }""" },
        { "query($having: PersonGroupFilterInput) { personAggregate { groups(by: [GENDER], having: $having) { count } } }",
            """{ "having": { "max": { "birthDate": { "gt": "1990-01-01" } } } }""" },
        { "query($where: PersonFilterInput = { name: { eq: \"李四\" } }) { persons(where: $where) { totalCount } }", "{}" },
    };

    [Theory]
    [MemberData(nameof(ForbiddenVariables))]
    public async Task An_anonymous_caller_is_refused_in_variables_too(string query, string variables)
    {
        var given = System.Text.Json.JsonDocument.Parse(variables).RootElement;
        Refused(await Hub.PostAsync(query, given));
        await Hub.DataAsync(query, given, Hub.FullKey);
        Refused(await Hub.PostAsync(query, given));
    }

    [Fact]
    public async Task A_plan_that_was_made_for_other_variables_opens_nothing()
    {
        const string Query = "query($where: PersonFilterInput) { persons(where: $where) { totalCount } }";
        await Hub.DataAsync(Query, new { where = new { gender = new { eq = "MALE" } } });
        Refused(await Hub.PostAsync(Query, new { where = new { name = new { eq = "李四" } } }));
    }

    [Fact]
    public async Task Everybody_sees_coarse_facts_of_persons_and_counts_by_them()
    {
        const string Query = """
            { persons(where: { gender: { eq: MALE } }, order: [{ prefectureKey: ASC }]) { nodes { gender education highestLevelKey prefecture { nameZh } } }
              personAggregate(where: { prefectureKey: { eq: "530100" } }) { groups(by: [BIRTH_DECADE, PREFECTURE_NAME_ZH, GENDER]) { key { birthDecade prefectureNameZh gender } count } } }
            """;
        var data = await Hub.DataAsync(Query);
        Assert.Equal("昆明市", (string)data["persons"]!["nodes"]![0]!["prefecture"]!["nameZh"]!);
        Assert.Equal(1980, (int)data["personAggregate"]!["groups"]![0]!["key"]!["birthDecade"]!);
    }

    [Fact]
    public async Task Whose_a_record_is_and_who_the_person_is_are_two_scopes()
    {
        const string Whose = "{ sites { nodes { leader { nameMasked gender } } } }";
        const string Who = "{ persons { nodes { name birthYear region { nameZh } } } }";
        const string Both = "{ sites { nodes { leader { name } } } }";
        var (link, read) = (await Hub.KeyAsync([Scopes.PeopleLink]), await Hub.KeyAsync([Scopes.PeopleRead]));
        Assert.Equal("张**", (string)(await Hub.DataAsync(Whose, key: link))["sites"]!["nodes"]![0]!["leader"]!["nameMasked"]!);
        Assert.NotNull((await Hub.DataAsync(Who, key: read))["persons"]);
        Refused(await Hub.PostAsync(Who, key: link));
        Refused(await Hub.PostAsync(Whose, key: read));
        Refused(await Hub.PostAsync(Both, key: link));
        Refused(await Hub.PostAsync(Both, key: read));
    }

    [Fact]
    public async Task A_field_that_is_closed_says_what_it_needs()
    {
        var sdl = await Hub.Client.GetStringAsync(new Uri("/graphql?sdl", UriKind.Relative));
        Assert.Contains("The holder (持证人). Needs the scope people:link.", sdl, StringComparison.Ordinal);
        // Through the link to a fact of the person: both.
        Assert.Contains("出生年份. Needs the scopes people:link and people:read.", sdl, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_caller_with_the_scope_sees_and_searches_all()
    {
        const string Query = """
            { persons(where: { name: { startsWith: "张" } }, order: [{ name: ASC }]) { nodes { name birthDate employer { nameZh } } pageInfo { endCursor } }
              personAggregate { min { birthDate } groups(by: [EMPLOYER_KIND], order: [{ key: { employerKind: ASC } }]) { key { employerKind } count } } }
            """;
        var data = await Hub.DataAsync(Query, key: Hub.FullKey);
        Assert.Equal("昆明机器厂", (string)data["persons"]!["nodes"]![0]!["employer"]!["nameZh"]!);
        Assert.Equal("1985-03-02", (string)data["personAggregate"]!["min"]!["birthDate"]!);
        Assert.Equal(2, data["personAggregate"]!["groups"]!.AsArray().Count);
    }

    [Fact]
    public async Task A_cursor_of_a_caller_with_the_scope_is_of_no_use_without_it()
    {
        const string Query =
            "query($after: String) { persons(first: 1, after: $after, order: [{ name: ASC }]) { nodes { id } pageInfo { endCursor } } }";
        var after = (string)(await Hub.DataAsync(Query, key: Hub.FullKey))["persons"]!["pageInfo"]!["endCursor"]!;
        await Hub.DataAsync(Query, new { after }, Hub.FullKey);
        Refused(await Hub.PostAsync(Query, new { after }));
        var other = await Hub.PostAsync(Query.Replace(", order: [{ name: ASC }]", "", StringComparison.Ordinal), new { after });
        Assert.Equal("INVALID_CURSOR", other.ErrorCode);
    }

    [Fact]
    public async Task A_key_without_the_scope_is_a_known_caller_who_sees_what_everybody_sees()
    {
        var key = await Hub.WithDatabaseAsync(database => new ApiKeyStore(database, TimeProvider.System).AddAsync("no scope", "tests", []));
        Refused(await Hub.PostAsync("{ persons { nodes { name } } }", key: key));
        Assert.NotNull((await Hub.DataAsync("{ persons { nodes { gender } } }", key: key))["persons"]);
    }

    [Fact]
    public async Task A_wrong_key_is_refused()
    {
        var answer = await Hub.PostAsync("{ regions { totalCount } }", key: ApiKeyStore.Prefix + "made-up");
        Assert.Equal((HttpStatusCode.Unauthorized, "UNAUTHENTICATED"), (answer.Status, answer.ErrorCode));
    }

    [Fact]
    public async Task The_identity_hash_is_no_field()
    {
        var types = await SchemaTypes.OfAsync(Hub);
        Assert.DoesNotContain(types.Fields("Person"), field => field.Name.Contains("hash", StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(types.InputFields("PersonFilterInput"),
            field => field.Name.Contains("hash", StringComparison.OrdinalIgnoreCase));
    }

    private static void Refused(Answer answer)
    {
        Assert.Equal((HttpStatusCode.BadRequest, "FORBIDDEN_FIELD"), (answer.Status, answer.ErrorCode));
        Assert.False(answer.Body.ContainsKey("data"));
    }
}
