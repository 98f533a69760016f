using System.Buffers.Binary;
using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Data;

namespace Yunnan.DataHub.Imports.Declarations;

/// <summary>
/// The persons of the hub by pseudonym. A small file asks the database for those of each batch. A large one names persons in no order, and
/// to search for each of them takes longer than all else: from then on they are held in memory, some 28 bytes each.
/// </summary>
internal sealed class PersonIndex(HubDbContext context)
    : KnownTargets<byte[], Target>((pseudonyms, cancel) => References.Person.FindAsync(context, pseudonyms, cancel), HashComparer.Instance)
{
    private const int AskedBeforeHolding = 20_000;
    private const int MaxHeld = 8_000_000;

    // By the first eight bytes of the pseudonym; the next four are compared too, so that one person in 10^16 is taken for another.
    private Dictionary<ulong, (uint Check, int Id)>? _held;
    private long _asked;
    private bool _canHold = true;

    public override bool TryGet(byte[] key, out Target target)
    {
        if (_held is null)
            return base.TryGet(key, out target);
        var isKnown = _held.TryGetValue(First(key), out var person) && person.Check == Check(key);
        target = new Target(person.Id);
        return isKnown;
    }

    public override async Task LearnAsync(IEnumerable<byte[]> keys, CancellationToken cancellationToken)
    {
        // All of them: what is not held does not exist.
        if (_held is not null)
            return;
        var asked = keys.ToList();
        _asked += asked.Count;
        if (_canHold && _asked > AskedBeforeHolding)
            await HoldAsync(cancellationToken);
        if (_held is null)
            await base.LearnAsync(asked, cancellationToken);
    }

    private async Task HoldAsync(CancellationToken cancellationToken)
    {
        _canHold = false;
        var count = await context.People.CountAsync(cancellationToken);
        if (count > MaxHeld)
            return;
        var held = new Dictionary<ulong, (uint, int)>(count);
        await foreach (var person in context.People.Select(p => new { p.IdentityHash, p.Id }).AsAsyncEnumerable()
            .WithCancellation(cancellationToken))
        {
            if (person.Id > int.MaxValue || !held.TryAdd(First(person.IdentityHash), (Check(person.IdentityHash), (int)person.Id)))
                return;
        }

        _held = held;
    }

    private static ulong First(byte[] pseudonym) => BinaryPrimitives.ReadUInt64LittleEndian(pseudonym);

    private static uint Check(byte[] pseudonym) => BinaryPrimitives.ReadUInt32LittleEndian(pseudonym.AsSpan(sizeof(ulong)));
}
