using CsCheck;
using Yunnan.DataHub.Model.Organisations;

namespace Yunnan.DataHub.Model.Tests.Organisations;

public class CreditCodeTests
{
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static readonly Gen<string> _code =
        from region in Gen.Int[530000, 533499]
        from organisation in Gen.Char[Alphabet].Array[9]
        let body = $"91{region}{new string(organisation)}"
        select body + CreditCode.CheckCharacter(body);

    // Codes that their holders publish: Huawei, Tencent, Peking University.
    [Theory]
    [InlineData("914403001922038216")]
    [InlineData("9144030071526726XG")]
    [InlineData("12100000400002259P")]
    public void Codes_in_use_are_codes(string code) => Assert.True(CreditCode.IsValid(code));

    [Theory]
    [InlineData("914403001922038217")]
    [InlineData("9144030071526726xg")]
    [InlineData("91440300I922038216")]
    [InlineData("91440300192203821")]
    [InlineData("91ABCDEF192203821T")]
    [InlineData("")]
    public void Others_are_not(string code) => Assert.False(CreditCode.IsValid(code));

    [Fact]
    public void A_code_with_its_check_character_is_a_code() => _code.Sample(CreditCode.IsValid);

    [Fact]
    public void One_wrong_character_is_always_found() => Gen.Select(_code, Gen.Int[8, 17], Gen.Int[1, 30]).Sample((code, place, by) =>
    {
        var characters = code.ToCharArray();
        characters[place] = Alphabet[(Alphabet.IndexOf(characters[place], StringComparison.Ordinal) + by) % Alphabet.Length];
        return !CreditCode.IsValid(new string(characters));
    });
}
