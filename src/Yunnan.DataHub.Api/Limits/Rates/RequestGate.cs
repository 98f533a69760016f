using Microsoft.Extensions.Options;

namespace Yunnan.DataHub.Api.Limits.Rates;

/// <summary>Opens the way through the limits for each request, and logs once a minute and caller that some were refused.</summary>
internal sealed partial class RequestGate(Accounts accounts, OperationSlots slots, IOptions<HubLimits> limits, ILogger<RequestGate> logger)
{
    /// <summary>Begins a request, which its address pays for.</summary>
    public Admission Open(HttpContext context) => new(accounts.Of(Caller.From(context.Connection.RemoteIpAddress)), slots, limits.Value);

    /// <summary>Lets the API key pay that the caller has proved to hold, wherever it calls from.</summary>
    public void ChargeKey(Admission admission, int keyId) => admission.Account = accounts.Of(Caller.OfKey(keyId));

    /// <summary>Notes that a request was refused for the caller's rate, or for want of room.</summary>
    public void NoteRefusal(Admission admission, int status)
    {
        if (admission.Account.ShouldTell())
            LogRefused(logger, admission.Account.Caller, status);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Requests of {Caller} are refused with {Status}; this line comes once a minute")]
    private static partial void LogRefused(ILogger logger, Caller caller, int status);
}
