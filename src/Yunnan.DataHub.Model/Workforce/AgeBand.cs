namespace Yunnan.DataHub.Model.Workforce;

/// <summary>Age band, years (年龄段).</summary>
public enum AgeBand
{
    /// <summary>24 or younger (24岁及以下).</summary>
    Under25 = 1,

    /// <summary>25 to 34 (25—34岁).</summary>
    From25To34 = 2,

    /// <summary>35 to 44 (35—44岁).</summary>
    From35To44 = 3,

    /// <summary>45 to 54 (45—54岁).</summary>
    From45To54 = 4,

    /// <summary>55 or older (55岁及以上).</summary>
    From55 = 5,
}
