using Yunnan.DataHub.Data;
using Yunnan.DataHub.Model.Subsidies;
using Yunnan.DataHub.QueryEngine.Declaration;

namespace Yunnan.DataHub.Schema.Subsidies;

/// <summary>Root fields of payments of subsidies, rewards and grants.</summary>
public static class PaymentQueries
{
    /// <summary>Payments of subsidies, rewards and grants (补贴支付).</summary>
    [UsePaging, UseFiltering, UseSorting, UseAggregation]
    public static IQueryable<Payment> GetPayments(HubDbContext hub) => hub.Payments;

    /// <summary>The payment with this number; null where there is none (补贴支付).</summary>
    /// <param name="hub">The database.</param>
    /// <param name="number">The number of the voucher.</param>
    [UseFirstOrDefault]
    public static IQueryable<Payment> GetPayment(HubDbContext hub, string number) =>
        hub.Payments.Where(x => x.Number == number);
}
