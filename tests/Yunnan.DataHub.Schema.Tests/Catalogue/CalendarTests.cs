using Yunnan.DataHub.Schema.Tests.Questions;
using Yunnan.DataHub.Schema.Tests.Support;

namespace Yunnan.DataHub.Schema.Tests.Catalogue;

[Collection(HubCollection.Name)]
public sealed class CalendarTests(Hub hub)
{
    [Fact]
    public async Task A_day_is_found_by_its_date_and_by_its_id()
    {
        var data = await hub.DataAsync(
            """
            {
              calendarDay(day: "2024-02-18") { id day isWorkingDay nameZh notice isAnnounced }
              outside: calendarDay(day: "2041-01-01") { day }
            }
            """);
        var day = data["calendarDay"]!;
        Assert.Equal("2024-02-18 | true | - | 国办发明电〔2023〕7号 | true",
            Line.Of(day["day"], day["isWorkingDay"], day["nameZh"], day["notice"], day["isAnnounced"]));
        Assert.Null(data["outside"]);
        var id = (string)day["id"]!;
        var again = await hub.DataAsync($$"""{ node(id: "{{id}}") { ... on CalendarDay { day } } nodes(ids: ["{{id}}"]) { id } }""");
        Assert.Equal("2024-02-18", (string?)again["node"]!["day"]);
        Assert.Equal(id, (string?)again["nodes"]![0]!["id"]);
        var wrong = Convert.ToBase64String("CalendarDay:02/18/2024"u8);
        Assert.Equal("INVALID_ID", (await hub.PostAsync($$"""{ node(id: "{{wrong}}") { id } }""")).ErrorCode);
    }

    [Fact]
    public async Task Days_are_paged_and_grouped()
    {
        var data = await hub.DataAsync(
            """
            {
              calendarDays(where: { nameEn: { contains: "Mid-Autumn" }, isAnnounced: { eq: true } }, order: [{ day: DESC }], first: 1) {
                totalCount nodes { day nameEn } pageInfo { endCursor hasNextPage }
              }
              calendarDayAggregate(where: { isWorkingDay: { eq: true }, isAnnounced: { eq: true } }) {
                groups(by: [DAY_YEAR]) { key { dayYear } count }
              }
            }
            """);
        Assert.Equal("2026-09-27", (string?)data["calendarDays"]!["nodes"]![0]!["day"]);
        Assert.Equal(["2020 | 249", "2021 | 250", "2022 | 249", "2023 | 249", "2024 | 251", "2025 | 248", "2026 | 248"],
            data["calendarDayAggregate"]!["groups"]!.AsArray().Select(group => Line.Of(group!["key"]!["dayYear"], group["count"])));
        var next = await hub.DataAsync(
            "query Q($after: String) { calendarDays(where: { nameEn: { contains: \"Mid-Autumn\" }, isAnnounced: { eq: true } }, "
            + "order: [{ day: DESC }], first: 1, after: $after) { nodes { day } } }",
            new { after = (string?)data["calendarDays"]!["pageInfo"]!["endCursor"] });
        Assert.Equal("2026-09-26", (string?)next["calendarDays"]!["nodes"]![0]!["day"]);
    }
}
