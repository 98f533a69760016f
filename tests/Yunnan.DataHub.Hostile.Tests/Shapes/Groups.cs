using Yunnan.DataHub.Hostile.Tests.Support;
using static Yunnan.DataHub.Hostile.Tests.Support.Text;

namespace Yunnan.DataHub.Hostile.Tests.Shapes;

[Collection(OneHub.Name)]
public sealed class Groups(HubUnderAttack hub)
{
    /// <summary>None of them needs a scope, for which a request would be refused before its weight is looked at.</summary>
    private static readonly string[] _dimensions =
        ["GENDER", "EDUCATION", "HIGHEST_LEVEL_KEY", "REGION_KEY", "PREFECTURE_KEY", "IS_RURAL", "IS_SYNTHETIC", "REGION_KIND",
            "REGION_LEVEL", "PREFECTURE_KIND"];

    [Theory]
    [InlineData(10)]
    [InlineData(100)]
    [InlineData(950)]
    public Task Groups_beside_one_another_are_bounded(int count) =>
        hub.BoundsAsync($"{{ personAggregate {{ {Times(count, i => $"g{i}: groups(by: [{By(i)}]) {{ count }} ")} }} }}",
            allowance: Allowance.Sql);

    [Theory]
    [InlineData(10)]
    [InlineData(49)]
    public Task Aggregates_beside_one_another_are_bounded(int count) =>
        hub.BoundsAsync(
            $"{{ {Times(count, i => $"a{i}: personAggregate(where: {{ source: {{ contains: \"{i}\" }} }}) {{ count groups(by: [{By(i)}]) {{ count }} }} ")} }}", allowance: Allowance.Sql);

    [Theory]
    [InlineData(15)]
    [InlineData(900)]
    public Task Distinct_counts_beside_one_another_are_bounded(int count) =>
        hub.BoundsAsync($"{{ personAggregate {{ {Times(count, i => $"c{i}: countDistinct(of: {_dimensions[i % 9]}) ")} }} }}",
            allowance: Allowance.Sql);

    [Fact]
    public Task Distinct_counts_inside_groups_are_bounded() =>
        hub.BoundsAsync(
            $"{{ personAggregate {{ groups(by: [HIGHEST_LEVEL_KEY, REGION_KEY]) {{ {Times(60, i => $"c{i}: countDistinct(of: {_dimensions[i % 9]}) ")} }} }} }}", allowance: Allowance.Sql);

    [Theory]
    [InlineData(1)]
    [InlineData(15)]
    public Task Distinct_counts_over_values_of_a_complex_property_are_answered(int count) =>
        hub.BoundsAsync($"{{ indicatorAggregate {{ {Times(count, i => $"c{i}: countDistinct(of: RATIO_NUMERATOR_KEY) ")} }} }}");

    [Fact]
    public Task Six_dimensions_over_all_records_are_bounded() =>
        hub.BoundsAsync(
            "{ skillCertificateAggregate { groups(by: [PERSON_ID, ISSUED_ON_MONTH, PERSON_REGION_KEY, PERSON_EDUCATION, "
                + "PERSON_IS_RURAL, PERSON_GENDER]) { count } } }", allowance: Allowance.Sql);

    [Theory]
    [InlineData("trainingEnrolmentAggregate", "PERSON_ID")]
    [InlineData("paymentAggregate", "PERSON_ID")]
    [InlineData("workforceCountAggregate", "REGION_KEY")]
    public Task As_many_groups_as_rows_are_bounded(string aggregate, string dimension) =>
        hub.BoundsAsync($"{{ {aggregate} {{ groups(by: [{dimension}]) {{ count key {{ __typename }} }} }} }}", allowance: Allowance.Sql);

    [Theory]
    [InlineData(7)]
    [InlineData(50_000)]
    public Task Long_lists_of_dimensions_are_refused(int count) =>
        hub.BoundsAsync($"{{ personAggregate {{ groups(by: [{Times(count, i => _dimensions[i % 10] + " ")}]) {{ count }} }} }}");

    [Theory]
    [InlineData(10)]
    [InlineData(60)]
    [InlineData(900)]
    public async Task Conditions_on_groups_that_nest_are_bounded(int depth)
    {
        await hub.BoundsAsync(
            $"{{ personAggregate {{ groups(by: [GENDER], having: {Nest(depth, "{ or: [{ and: [", "{ count: { gt: 1 } }", "] }] }")}) {{ count }} }} }}", allowance: Allowance.Sql);
        await hub.BoundsAsync(
            $"{{ personAggregate {{ groups(by: [GENDER], having: {Nest(depth, "{ and: ", "{ count: { gt: 1 } }", " }")}) {{ count }} }} }}", allowance: Allowance.Sql);
        await hub.BoundsAsync(
            $"{{ personAggregate {{ groups(by: [GENDER], having: {{ or: [{Times(depth * 10, i => $"{{ count: {{ gt: {i} }} }} ")}] }}) {{ count }} }} }}", allowance: Allowance.Sql);
    }

    [Fact]
    public Task Orders_of_groups_are_bounded() =>
        hub.BoundsAsync($"{{ personAggregate {{ groups(by: [GENDER], order: [{Times(5_000, "{ count: DESC } ")}]) {{ count }} }} }}");

    private static string By(int i) =>
        string.Join(", ", new[] { _dimensions[i % 10], _dimensions[i / 10 % 10], _dimensions[i / 100 % 10] }.Distinct());
}
