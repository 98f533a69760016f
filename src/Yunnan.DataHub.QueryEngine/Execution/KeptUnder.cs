using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Yunnan.DataHub.QueryEngine.Execution;

/// <summary>Under what an answer is kept: who asks for what, and what the answer stands for.</summary>
/// <param name="Question">A hash of the document, the operation, the variables and the caller's scopes.</param>
/// <param name="State">The state of all else that an answer depends on: the version of the data and the day.</param>
public readonly record struct KeptUnder(UInt128 Question, string State)
{
    /// <summary>Under what the request's answer is kept. Another way to write the same variables is another question.</summary>
    public static KeptUnder Of(OperationRequest request, string state)
    {
        ArgumentNullException.ThrowIfNull(request);
        var variables = request.Variables is { } given ? JsonMarshal.GetRawUtf8Value(given) : default;
        var query = Bytes(request.Query);
        var operation = Bytes(request.OperationName);
        var scopes = Bytes(request.Scopes.Key);
        var buffer = ArrayPool<byte>.Shared.Rent(query.Length + operation.Length + scopes.Length + variables.Length + (4 * sizeof(int)));
        var rest = buffer.AsSpan();
        Add(query, ref rest);
        Add(operation, ref rest);
        Add(scopes, ref rest);
        Add(variables, ref rest);
        // A hash that nobody can make two questions for: one caller's question must not be answered by another's.
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(buffer.AsSpan(0, buffer.Length - rest.Length), hash);
        ArrayPool<byte>.Shared.Return(buffer);
        return new(BinaryPrimitives.ReadUInt128LittleEndian(hash), state);
    }

    private static ReadOnlySpan<byte> Bytes(string? text) => MemoryMarshal.AsBytes(text.AsSpan());

    // With its length, so that no part can run over into the next.
    private static void Add(ReadOnlySpan<byte> part, ref Span<byte> rest)
    {
        BinaryPrimitives.WriteInt32LittleEndian(rest, part.Length);
        part.CopyTo(rest[sizeof(int)..]);
        rest = rest[(sizeof(int) + part.Length)..];
    }
}
