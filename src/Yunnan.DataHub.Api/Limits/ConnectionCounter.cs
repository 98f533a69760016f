using System.Net;
using System.Runtime.InteropServices;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;
using Yunnan.DataHub.Api.Hosting;
using Yunnan.DataHub.Api.Limits.Rates;

namespace Yunnan.DataHub.Api.Limits;

/// <summary>Bounds how many connections one address has: a stranger who only holds them open must not shut out everybody else.</summary>
internal sealed class ConnectionCounter(IOptions<HubLimits> limits, ProxySettings proxies)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<Caller, int> _open = [];

    public ConnectionDelegate CountAsync(ConnectionDelegate next) => async connection =>
    {
        if (connection.RemoteEndPoint is not IPEndPoint { Address: var address } || proxies.Contains(address))
        {
            await next(connection);
            return;
        }

        var caller = Caller.From(address);
        if (!TryOpen(caller))
        {
            connection.Abort(new ConnectionAbortedException("The address has too many connections (Hub:Limits:ConnectionsPerAddress)."));
            return;
        }

        try
        {
            await next(connection);
        }
        finally
        {
            Close(caller);
        }
    };

    private bool TryOpen(Caller caller)
    {
        lock (_lock)
        {
            ref var open = ref CollectionsMarshal.GetValueRefOrAddDefault(_open, caller, out _);
            if (open >= limits.Value.ConnectionsPerAddress)
                return false;
            open++;
            return true;
        }
    }

    private void Close(Caller caller)
    {
        lock (_lock)
        {
            if (--CollectionsMarshal.GetValueRefOrNullRef(_open, caller) == 0)
                _open.Remove(caller);
        }
    }
}
