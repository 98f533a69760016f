using System.Buffers.Text;
using System.Security.Cryptography;

namespace Yunnan.DataHub.QueryEngine.Paging;

/// <summary>
/// The secret under which cursors are sealed: 32 bytes or more, the same on all instances, or the cursors of one are none to the others.
/// Without one among the services the engine makes one up that lasts as long as the process.
/// </summary>
/// <param name="Read">Reads the secret, when it is first needed.</param>
public sealed record CursorKey(Func<byte[]> Read);

#pragma warning disable CA1001 // It lives as long as its schema, which nobody disposes of; what it holds for each thread is let go with it.

/// <summary>
/// Seals cursors: nobody reads the values in them, and only those come back that the hub has made. Equal values give equal cursors, because
/// the nonce is a keyed hash of them (the construction of SIV), so an answer stays the same from one request to the next.
/// </summary>
internal sealed class CursorCipher
{
    private const int NonceLength = 12, TagLength = 12, KeyLength = 32;

    /// <summary>No cursor of the hub is longer: orders name ten fields, and texts in indexes are short.</summary>
    private const int MaxLength = 16_384;

    // Tried again where the secret can't be read.
    private readonly Lazy<Keys> _keys;

    // One for each thread: a cipher keeps the state of the call that it is in. No thread holds the key of an engine that is gone.
    private readonly ThreadLocal<AesGcm> _ciphers;

    public CursorCipher(CursorKey? key)
    {
        _keys = new(() => Derive(key?.Read() ?? RandomNumberGenerator.GetBytes(KeyLength)), LazyThreadSafetyMode.PublicationOnly);
        _ciphers = new(() => new AesGcm(_keys.Value.Encryption, TagLength));
    }

    public string Seal(ReadOnlySpan<byte> values, ReadOnlySpan<byte> context)
    {
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(_keys.Value.Nonce, values, hash);
        var length = NonceLength + TagLength + values.Length;
        Span<byte> sealedValues = length <= 512 ? stackalloc byte[length] : new byte[length];
        var nonce = sealedValues[..NonceLength];
        hash[..NonceLength].CopyTo(nonce);
        _ciphers.Value!.Encrypt(nonce, values, sealedValues[(NonceLength + TagLength)..], sealedValues.Slice(NonceLength, TagLength),
            context);
        return Base64Url.EncodeToString(sealedValues);
    }

    /// <summary>The values in a cursor; null where it is none of this hub's in this context.</summary>
    public byte[]? Open(ReadOnlySpan<char> cursor, ReadOnlySpan<byte> context)
    {
        if (cursor.Length > MaxLength || !Base64Url.IsValid(cursor, out var length) || length < NonceLength + TagLength)
            return null;
        Span<byte> sealedValues = Base64Url.DecodeFromChars(cursor);
        var values = new byte[length - NonceLength - TagLength];
        try
        {
            _ciphers.Value!.Decrypt(sealedValues[..NonceLength], sealedValues[(NonceLength + TagLength)..],
                sealedValues.Slice(NonceLength, TagLength), values, context);
            return values;
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }
    }

    private static Keys Derive(byte[] secret) => new(
        HKDF.DeriveKey(HashAlgorithmName.SHA256, secret, KeyLength, info: "cursor nonce"u8.ToArray()),
        HKDF.DeriveKey(HashAlgorithmName.SHA256, secret, KeyLength, info: "cursor"u8.ToArray()));

    private sealed record Keys(byte[] Nonce, byte[] Encryption);
}
