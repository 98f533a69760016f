using Yunnan.DataHub.Model.Reference;

namespace Yunnan.DataHub.Catalogue.Seeding.Rows;

/// <summary>The whole of regions.json.</summary>
internal sealed record RegionsRow(
    ProvinceRow Province, string CodeSystem, string Source, List<PrefectureRow> Prefectures, List<CountyRow> Counties);

/// <summary>The province.</summary>
internal sealed record ProvinceRow(string Code, string NameZh, string NameEn);

/// <summary>A prefecture; <c>counties</c> is their number.</summary>
internal sealed record PrefectureRow(
    string Code, string NameZh, string NameEn, string ShortName, RegionKind Kind, List<string> NamesPrinted, int Counties);

/// <summary>A county with the code of its prefecture.</summary>
internal sealed record CountyRow(string Code, string NameZh, RegionKind Kind, string Prefecture);
