using System.Buffers.Binary;
using Microsoft.EntityFrameworkCore;

namespace Yunnan.DataHub.Data.Imports.Declarations;

/// <summary>
/// The persons of the hub by pseudonym. A small file asks the database for those of each batch. A large one names persons in no order, and to search
/// for each of them takes longer than all else: from then on they are held in memory, some 28 bytes each.
/// </summary>
internal sealed class PersonIndex
{
    private const int AskedBeforeHolding = 20_000;
    private const int MostHeld = 8_000_000;

    // By the first eight bytes of the pseudonym; the next four are compared too, so that one person in 10^16 is taken for another.
    private Dictionary<ulong, (uint Check, int Id)>? _held;
    private long _asked;
    private bool _canHold = true;

    /// <summary>Those of the persons that exist.</summary>
    public async Task<Dictionary<byte[], Target>> FindAsync(HubDbContext context, List<byte[]> pseudonyms, CancellationToken cancellationToken)
    {
        _asked += pseudonyms.Count;
        if (_held is null && _canHold && _asked > AskedBeforeHolding) await HoldAsync(context, cancellationToken);
        if (_held is null) return await References.Person.FindAsync(context, pseudonyms, cancellationToken);
        var found = new Dictionary<byte[], Target>(pseudonyms.Count, HashComparer.Instance);
        foreach (var pseudonym in pseudonyms)
        {
            if (_held.TryGetValue(First(pseudonym), out var person) && person.Check == Check(pseudonym)) found[pseudonym] = new Target(person.Id);
        }

        return found;
    }

    private async Task HoldAsync(HubDbContext context, CancellationToken cancellationToken)
    {
        _canHold = false;
        var count = await context.People.CountAsync(cancellationToken);
        if (count > MostHeld) return;
        var held = new Dictionary<ulong, (uint, int)>(count);
        await foreach (var person in context.People.Select(p => new { p.IdentityHash, p.Id }).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            if (person.Id > int.MaxValue || !held.TryAdd(First(person.IdentityHash), (Check(person.IdentityHash), (int)person.Id))) return;
        }

        _held = held;
    }

    private static ulong First(byte[] pseudonym) => BinaryPrimitives.ReadUInt64LittleEndian(pseudonym);

    private static uint Check(byte[] pseudonym) => BinaryPrimitives.ReadUInt32LittleEndian(pseudonym.AsSpan(sizeof(ulong)));
}
