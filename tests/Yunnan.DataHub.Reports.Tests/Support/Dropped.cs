namespace Yunnan.DataHub.Reports.Tests.Support;

/// <summary>Documents that tests drop in.</summary>
internal static class Dropped
{
    public static readonly IReadOnlyDictionary<string, string> All = new Dictionary<string, string>
    {
        ["kinds-of-cells"] =
            """
            "Every kind of cell (各种单元格)."
            query KindsOfCells(
              "The first year (起始年份)"
              $from: Int = 2020
            ) @title(zh: "各种单元格", en: "Kinds of cells") {
              observations(where: { year: { gte: $from } }, order: [{ key: ASC }]) {
                nodes {
                  key
                  indicator { nameZh @title(zh: "指标", en: "Indicator") targets(order: [{ key: ASC }]) { clause } }
                  periodEnd
                  year
                  value @title(zh: "数值", en: "Value", unitZh: "人", unitEn: "persons")
                  status
                  isSynthetic
                  note
                }
              }
            }
            """,
        ["two-lists"] =
            """
            query TwoLists($key: String = "senior-worker") {
              levels: skillLevels { nodes { key nameZh } }
              level: skillLevel(key: $key) { nameZh subsidies(order: [{ key: ASC }]) @rows { key amount } }
            }
            """,
        ["levels-where"] = "query LevelsWhere($where: SkillLevelFilterInput) { skillLevels(where: $where) { nodes { key } } }",
        ["one-level"] = "query OneLevel($key: String!) { skillLevel(key: $key) { key nameZh isHighSkilled } }",
    };
}
