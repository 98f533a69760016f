using System.Buffers.Binary;
using System.Net;

namespace Yunnan.DataHub.Api.Limits.Rates;

/// <summary>
/// Names whom a request is charged to: an API key, an IPv4 address, or the /64 of an IPv6 address, because one customer has at least
/// that many addresses. Without an address (tests, a Unix socket) all are one caller.
/// </summary>
internal readonly record struct Caller(CallerKind Kind, ulong Value)
{
    public static Caller From(IPAddress? address)
    {
        Span<byte> bytes = stackalloc byte[16];
        if (address is null || !address.TryWriteBytes(bytes, out var length))
            return default;
        if (length == 4)
            return new(CallerKind.Address, BinaryPrimitives.ReadUInt32BigEndian(bytes));
        return address.IsIPv4MappedToIPv6
            ? new(CallerKind.Address, BinaryPrimitives.ReadUInt32BigEndian(bytes[12..]))
            : new(CallerKind.Network, BinaryPrimitives.ReadUInt64BigEndian(bytes));
    }

    public static Caller OfKey(int id) => new(CallerKind.Key, (ulong)id);

    // Seeded at random for each process: nobody can choose addresses that collide.
    public override int GetHashCode() => HashCode.Combine((int)Kind, Value);

    public override string ToString()
    {
        Span<byte> bytes = stackalloc byte[16];
        bytes.Clear();
        switch (Kind)
        {
            case CallerKind.Address:
                BinaryPrimitives.WriteUInt32BigEndian(bytes, (uint)Value);
                return new IPAddress(bytes[..4]).ToString();
            case CallerKind.Network:
                BinaryPrimitives.WriteUInt64BigEndian(bytes, Value);
                return new IPAddress(bytes) + "/64";
            case CallerKind.Key:
                return $"key {Value}";
            default:
                return Kind == CallerKind.Shared ? "many addresses" : "no address";
        }
    }
}
