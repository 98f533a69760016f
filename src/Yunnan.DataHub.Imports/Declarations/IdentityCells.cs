using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using Yunnan.DataHub.Model.People;

namespace Yunnan.DataHub.Imports.Declarations;

/// <summary>Cells with identity numbers: they are checked, hashed at once and forgotten.</summary>
internal static class IdentityCells
{
    /// <summary>What a cell holds, for the template.</summary>
    public const string Words = "identity number of GB 11643, 18 characters, its check character right; only a keyed hash of it is stored";

    private const string Reason =
        "Not an identity number of GB 11643: 18 characters with a birth date and the right check character, as text.";

    /// <summary>An identity number.</summary>
    public static CellForm<IdentityNumber> Number { get; } = new(Words, (ReadOnlySpan<char> cell, out IdentityNumber value) =>
        IdentityNumber.TryParse(cell, out value!) ? null : Reason);

    /// <summary>Reads the pseudonym of an identity number.</summary>
    public static CellReader<byte[]> Hash(IdentityHasher hasher) => (ReadOnlySpan<char> cell, out byte[] value) =>
    {
        value = [];
        if (!IdentityNumber.TryParse(cell, out var number))
            return Reason;
        value = hasher.Hash(number);
        return null;
    };
}

/// <summary>Pseudonyms are equal when their bytes are.</summary>
internal sealed class HashComparer : IEqualityComparer<byte[]>
{
    public static readonly HashComparer Instance = new();

    public bool Equals(byte[]? x, byte[]? y) => x.AsSpan().SequenceEqual(y);

    public int GetHashCode([DisallowNull] byte[] obj) => BinaryPrimitives.ReadInt32LittleEndian(obj);
}
