using System.Security.Cryptography;
using System.Text;

namespace Yunnan.DataHub.Model.People;

/// <summary>
/// Turns identity numbers into pseudonyms: HMAC-SHA256 under a secret key. The same number gives the same pseudonym, so that records of one
/// person meet; without the key nobody can go through all numbers and compare. Another key makes other pseudonyms: it must stay the same as
/// long as the data do.
/// </summary>
public sealed class IdentityHasher : IDisposable
{
    /// <summary>Bytes of a pseudonym.</summary>
    public const int Size = HMACSHA256.HashSizeInBytes;

    /// <summary>Fewest bytes of a key.</summary>
    public const int MinKeyBytes = 32;

    // To set the key up takes as long as to hash a number: it is done once.
    private readonly IncrementalHash _hash;
    private readonly Lock _lock = new();

    /// <summary>A hasher with a secret key.</summary>
    /// <exception cref="ArgumentException">The key is too short.</exception>
    public IdentityHasher(ReadOnlySpan<byte> key)
    {
        if (key.Length < MinKeyBytes)
            throw new ArgumentException($"The key needs {MinKeyBytes} bytes at least; this one has {key.Length}.", nameof(key));
        _hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key);
    }

    /// <summary>The pseudonym of a number.</summary>
    public byte[] Hash(IdentityNumber number)
    {
        Span<byte> text = stackalloc byte[IdentityNumber.Length];
        Encoding.ASCII.GetBytes(number.Value, text);
        return Hash(text);
    }

    /// <summary>The hash of a constant that is no identity number: it tells keys apart, and nothing of the key.</summary>
    public byte[] Fingerprint() => Hash("fingerprint of the key of identity numbers"u8);

    private byte[] Hash(ReadOnlySpan<byte> text)
    {
        lock (_lock)
        {
            _hash.AppendData(text);
            return _hash.GetHashAndReset();
        }
    }

    /// <summary>Forgets the key.</summary>
    public void Dispose() => _hash.Dispose();
}
