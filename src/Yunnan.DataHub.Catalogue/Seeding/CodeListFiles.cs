using Yunnan.DataHub.Catalogue.Seeding.Mapping;
using Yunnan.DataHub.Catalogue.Seeding.Rows;
using Yunnan.DataHub.Data.Seeding;
using Yunnan.DataHub.Model.Reference;

namespace Yunnan.DataHub.Catalogue.Seeding;

/// <summary>The closed lists, from the files that lie beside the program.</summary>
public static class CodeListFiles
{
    /// <summary>Reads the lists with their codes, without a database.</summary>
    /// <exception cref="HubSeedException">A file is missing or wrong.</exception>
    public static IReadOnlyList<CodeList> Read()
    {
        var source = new CatalogueSource(CatalogueFiles.Folder);
        var codes = Codes(source).ToLookup(code => code.CodeListKey);
        var lists = source.Rows<CodeListRow>(CatalogueFiles.CodeLists).ConvertAll(row => row.To<CodeList>());
        foreach (var list in lists)
            list.Codes = [.. codes[list.Key]];
        return lists;
    }

    /// <summary>The codes of all lists, each list in the order of the file.</summary>
    /// <exception cref="HubSeedException">A word of a list means two of its codes.</exception>
    internal static List<Code> Codes(CatalogueSource source)
    {
        var codes = source.Rows<CodeRow>(CatalogueFiles.Codes).ConvertAll(row => row.To<Code>());
        foreach (var list in codes.GroupBy(code => code.CodeListKey))
        {
            var words = new Dictionary<string, Code>(StringComparer.Ordinal);
            foreach (var (index, code) in list.Index())
            {
                code.Key = Code.KeyOf(code.CodeListKey, code.Value);
                code.Place = index + 1;
                foreach (var word in code.Words())
                {
                    if (!words.TryAdd(word, code) && words[word] != code)
                        throw new HubSeedException(
                            $"{CatalogueFiles.Codes}: '{word}' means two codes of '{list.Key}': '{words[word].Value}' and '{code.Value}'.");
                }
            }
        }
        return codes;
    }
}
