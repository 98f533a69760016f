namespace Yunnan.DataHub.Model.Targets.Progress;

/// <summary>
/// The digits to which results are given. Status is decided on the rounded number, so that the number shown never contradicts it, and the
/// last bit of a root, which differs between processors, never shows.
/// </summary>
internal static class Rounded
{
    private const int ShareDigits = 4;
    private const int GrowthDigits = 6;

    // Growth counted from a tiny baseline or over a few days has no useful size; bounded, it stays a number that a decimal column can hold.
    private const double Bound = 1_000_000;

    public static decimal? Share(decimal? share) => share is { } some ? Round(some, ShareDigits) : null;

    public static decimal Ratio(double ratio) => Round((decimal)Math.Clamp(ratio, -Bound, Bound), ShareDigits);

    public static decimal Ratio(decimal ratio) => Round(Math.Clamp(ratio, -(decimal)Bound, (decimal)Bound), ShareDigits);

    public static decimal Growth(double growth) => Round((decimal)Math.Clamp(growth, -Bound, Bound), GrowthDigits);

    public static decimal Change(decimal change) => Round(change, GrowthDigits);

    private static decimal Round(decimal value, int digits) => Math.Round(value, digits, MidpointRounding.AwayFromZero);
}
