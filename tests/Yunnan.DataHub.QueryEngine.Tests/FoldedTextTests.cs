using System.Text;
using CsCheck;
using Microsoft.Data.Sqlite;
using Yunnan.DataHub.Data.Sqlite;
using Yunnan.DataHub.QueryEngine.Tests.Library;
using Yunnan.DataHub.Terms;

namespace Yunnan.DataHub.QueryEngine.Tests;

public sealed class FoldedTextTests
{
    /// <summary>Characters at the edges of what is folded, beside any others: halves of pairs and NUL among them.</summary>
    private static readonly Gen<string> Texts = Gen.Frequency(
        (3, RandomBooks.One("A", "Z", "a", "z", "@", "[", "`", "{", "！", "～", "＀", "｟", "　", "〿", "。", " ", "\0", "云", "é", "É",
            "\u212A", "𠮷", "\uFFFD", "０", "Ａ", "Ｚ", "ａ", "＼", "＇", "½", "￿")),
        (1, Gen.Char.Select(c => c.ToString()))).Array[0, 12].Select(string.Concat);

    [Fact]
    public void Folding_is_done_once_and_keeps_the_length() => Texts.Sample(text =>
    {
        var folded = FoldedText.Of(text);
        Assert.Equal(text.Length, folded.Length);
        Assert.Equal(folded, FoldedText.Of(folded));
        Assert.Equal(folded, string.Concat(text.Select(c => FoldedText.From.IndexOf(c) is var i and >= 0 ? FoldedText.To[i] : c)));
    });

    /// <summary>What a search finds does not depend on where the parts of texts meet.</summary>
    [Fact]
    public void The_fold_of_a_text_is_that_of_its_parts() => Gen.Select(Texts, Texts).Sample((first, second) =>
        Assert.Equal(FoldedText.Of(first) + FoldedText.Of(second), FoldedText.Of(first + second)));

    [Fact]
    public void The_tables_for_the_database_are_of_one_length_and_end_with_no_blank()
    {
        Assert.Equal((FoldedText.From.Length, 26 + 94 + 1), (FoldedText.To.Length, FoldedText.From.Length));
        Assert.Equal(FoldedText.From.Length, FoldedText.From.Distinct().Count());
        Assert.NotEqual(' ', FoldedText.To[^1]);
        Assert.Equal(FoldedText.To, FoldedText.Of(FoldedText.To));
    }

    [Fact]
    public void The_database_folds_as_the_hub_does()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        SqliteFunctions.AddTo(connection);
        using var command = connection.CreateCommand();
        // As bytes: the provider reads a text to its first NUL.
        command.CommandText = "SELECT CAST(folded_text($text) AS BLOB), folded_text(NULL) IS NULL";
        var parameter = command.Parameters.Add("$text", SqliteType.Text);
        foreach (var text in new[] { "", " ", "　", new string('Ａ', 1_000) })
            Check(text);
        Texts.Sample(Check, threads: 1);

        void Check(string text)
        {
            // No database holds half a pair: it becomes another character on its way there.
            var stored = Encoding.UTF8.GetBytes(text);
            parameter.Value = Encoding.UTF8.GetString(stored);
            using var row = command.ExecuteReader();
            Assert.True(row.Read());
            Assert.Equal(Encoding.UTF8.GetBytes(FoldedText.OfStored(Encoding.UTF8.GetString(stored))), row.GetFieldValue<byte[]>(0));
            Assert.True(row.GetBoolean(1));
        }
    }

    /// <summary>Whatever the bytes are, reading them ends, within them.</summary>
    [Fact]
    public void Bytes_that_are_no_text_are_left_as_they_are() =>
        RandomBooks.One<byte>(0xE3, 0xEF, 0xBC, 0xBD, 0x80, 0x81, 0x9E, 0xBF, 0x41, 0x20, 0xFF).Array[0, 8].Sample(bytes =>
        {
            var folded = new byte[bytes.Length];
            Assert.InRange(FoldedText.OfStored(bytes, folded), 0, bytes.Length);
        });
}
