using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace Yunnan.DataHub.Api.Hosting;

/// <summary>The <c>ETag</c> of a content.</summary>
internal static class ContentTag
{
    private const int Length = 16;

    /// <summary>
    /// A hash of what the content is, or of all that it depends on. Weak: equal content, though compression on the way may change the
    /// bytes.
    /// </summary>
    public static EntityTagHeaderValue For(ReadOnlySpan<byte> content) =>
        new($"\"{Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, Length))}\"", isWeak: true);
}
