using Yunnan.DataHub.Model;
using Yunnan.DataHub.Model.Reference;

namespace Yunnan.DataHub.Catalogue.Seeding.Rows;

/// <summary>A row of organisations.json.</summary>
internal sealed record OrganisationRow(
    string Key,
    string NameZh,
    string NameEn,
    List<string> Aliases,
    OrganisationKind Kind,
    AdministrativeLevel? Level,
    bool Generic,
    List<OrganisationRoleRow> Roles);

/// <summary>What a document asks of the organisation.</summary>
internal sealed record OrganisationRoleRow(string PolicyDocumentKey, string Printed, string Role);
