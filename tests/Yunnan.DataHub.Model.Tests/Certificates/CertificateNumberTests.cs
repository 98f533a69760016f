using Yunnan.DataHub.Model.Certificates;

namespace Yunnan.DataHub.Model.Tests.Certificates;

public class CertificateNumberTests
{
    [Theory]
    [InlineData("Y000053000001231000001", "senior-worker", true)]
    [InlineData("Y00005300000123T000001", "special-grade-technician", true)]
    [InlineData("Y00005300000123T000001", "senior-technician", false)]
    [InlineData("Y000053000001231000001", "special-grade-technician", false)]
    [InlineData("2153000000300001", null, true)]
    [InlineData("2153000000", "special-grade-technician", false)]
    public void The_letter_T_at_place_16_marks_special_grade_technicians_and_no_others(string number, string? level, bool fits) =>
        Assert.Equal(fits, CertificateNumber.Fits(number, level));

    [Theory]
    [InlineData("Y000053000001231000001", true)]
    [InlineData("2153000000300001", true)]
    [InlineData("y000053000001231000001", false)]
    [InlineData("1234567", false)]
    [InlineData("Y0000530000 1231000001", false)]
    [InlineData("123456789012345678901234567890123", false)]
    public void A_number_has_8_to_32_digits_and_capital_letters(string number, bool isWellFormed) =>
        Assert.Equal(isWellFormed, CertificateNumber.IsWellFormed(number));
}
