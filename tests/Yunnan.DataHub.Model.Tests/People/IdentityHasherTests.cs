using System.Security.Cryptography;
using System.Text;
using Yunnan.DataHub.Model.People;

namespace Yunnan.DataHub.Model.Tests.People;

public class IdentityHasherTests
{
    private static readonly byte[] _key = Encoding.ASCII.GetBytes("a secret of thirty-two characters");

    [Fact]
    public void The_same_number_gives_the_same_pseudonym_however_it_was_written() =>
        Assert.Equal(new IdentityHasher(_key).Hash(Number("11010519491231002X")),
            new IdentityHasher(_key).Hash(Number(" 11010519491231002x")));

    [Fact]
    public void Another_number_or_another_key_gives_another()
    {
        var hash = new IdentityHasher(_key).Hash(Number("11010519491231002X"));
        Assert.Equal(IdentityHasher.Size, hash.Length);
        Assert.NotEqual(hash, new IdentityHasher(_key).Hash(Number("440524188001010014")));
        Assert.NotEqual(hash, new IdentityHasher([.. _key, 1]).Hash(Number("11010519491231002X")));
    }

    [Fact]
    public void A_pseudonym_is_the_keyed_hash_of_the_number_however_often_it_is_asked_for()
    {
        using var hasher = new IdentityHasher(_key);
        foreach (var text in new[] { "11010519491231002X", "440524188001010014", "11010519491231002X" })
            Assert.Equal(HMACSHA256.HashData(_key, Encoding.ASCII.GetBytes(text)), hasher.Hash(Number(text)));
    }

    [Fact]
    public void A_short_key_is_refused() => Assert.Throws<ArgumentException>(() => new IdentityHasher(new byte[31]));

    private static IdentityNumber Number(string text) =>
        IdentityNumber.TryParse(text, out var number) ? number : throw new ArgumentException(text);
}
