using Yunnan.DataHub.Model;

namespace Yunnan.DataHub.Catalogue.Seeding.Rows;

/// <summary>A row of reporting-bodies.json: at which levels an organisation is a single body in each region.</summary>
/// <param name="OrganisationKey">Key of the organisation.</param>
/// <param name="Levels">The levels; none where files name the bodies, or there are none.</param>
/// <param name="NameZh">Name in Chinese, in which {region} stands for the region's name.</param>
/// <param name="NameEn">Name in English, likewise.</param>
/// <param name="Reason">Why these levels.</param>
internal sealed record ReportingBodyRow(
    string OrganisationKey, List<AdministrativeLevel> Levels, string? NameZh, string? NameEn, string Reason);
