using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Yunnan.DataHub.Data.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class Records : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "ApiKeys",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Name = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Organisation = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Scopes = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Hash = table.Column<byte[]>(type: "binary(32)", fixedLength: true, maxLength: 32, nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    RevokedAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ApiKeys", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Industries",
                columns: table => new
                {
                    Key = table.Column<string>(type: "nvarchar(8)", maxLength: 8, nullable: false),
                    NameZh = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    NameEn = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    ParentKey = table.Column<string>(type: "nvarchar(8)", maxLength: 8, nullable: true),
                    Source = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Industries", x => x.Key);
                    table.ForeignKey(
                        name: "FK_Industries_Industries_ParentKey",
                        column: x => x.ParentKey,
                        principalTable: "Industries",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Occupations",
                columns: table => new
                {
                    Key = table.Column<string>(type: "nvarchar(16)", maxLength: 16, nullable: false),
                    NameZh = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    NameEn = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    ParentKey = table.Column<string>(type: "nvarchar(16)", maxLength: 16, nullable: true),
                    IsNew = table.Column<bool>(type: "bit", nullable: false),
                    PublishedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    InSubsidyCatalogue = table.Column<bool>(type: "bit", nullable: false),
                    Source = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Occupations", x => x.Key);
                    table.ForeignKey(
                        name: "FK_Occupations_Occupations_ParentKey",
                        column: x => x.ParentKey,
                        principalTable: "Occupations",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Establishments",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    CreditCode = table.Column<string>(type: "nvarchar(18)", maxLength: 18, nullable: false),
                    NameZh = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    NameEn = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    Ownership = table.Column<int>(type: "int", nullable: true),
                    Size = table.Column<int>(type: "int", nullable: true),
                    IndustryKey = table.Column<string>(type: "nvarchar(8)", maxLength: 8, nullable: true),
                    RegionKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    PrefectureKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    OrganisationKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    EstablishedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ClosedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    IsSynthetic = table.Column<bool>(type: "bit", nullable: false),
                    Source = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Establishments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Establishments_Industries_IndustryKey",
                        column: x => x.IndustryKey,
                        principalTable: "Industries",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Establishments_Organisations_OrganisationKey",
                        column: x => x.OrganisationKey,
                        principalTable: "Organisations",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Establishments_Regions_PrefectureKey",
                        column: x => x.PrefectureKey,
                        principalTable: "Regions",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Establishments_Regions_RegionKey",
                        column: x => x.RegionKey,
                        principalTable: "Regions",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Competitions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Number = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    NameZh = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    Level = table.Column<int>(type: "int", nullable: false),
                    Tier = table.Column<int>(type: "int", nullable: true),
                    Format = table.Column<int>(type: "int", nullable: true),
                    ParentId = table.Column<int>(type: "int", nullable: true),
                    OccupationKey = table.Column<string>(type: "nvarchar(16)", maxLength: 16, nullable: true),
                    OrganiserKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    HostId = table.Column<int>(type: "int", nullable: true),
                    RegionKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    PrefectureKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    PlanFiledOn = table.Column<DateOnly>(type: "date", nullable: true),
                    StartsOn = table.Column<DateOnly>(type: "date", nullable: true),
                    EndsOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Participants = table.Column<int>(type: "int", nullable: true),
                    PracticalWeight = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: true),
                    AdvancedFrom = table.Column<int>(type: "int", nullable: true),
                    AdvancedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    State = table.Column<int>(type: "int", nullable: false),
                    IsSynthetic = table.Column<bool>(type: "bit", nullable: false),
                    Source = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Competitions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Competitions_Competitions_ParentId",
                        column: x => x.ParentId,
                        principalTable: "Competitions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Competitions_Establishments_HostId",
                        column: x => x.HostId,
                        principalTable: "Establishments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Competitions_Occupations_OccupationKey",
                        column: x => x.OccupationKey,
                        principalTable: "Occupations",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Competitions_Organisations_OrganiserKey",
                        column: x => x.OrganiserKey,
                        principalTable: "Organisations",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Competitions_Regions_PrefectureKey",
                        column: x => x.PrefectureKey,
                        principalTable: "Regions",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Competitions_Regions_RegionKey",
                        column: x => x.RegionKey,
                        principalTable: "Regions",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "EstablishmentYears",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    EstablishmentId = table.Column<int>(type: "int", nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    Employees = table.Column<int>(type: "int", nullable: true),
                    FrontlineEmployees = table.Column<int>(type: "int", nullable: true),
                    SkilledEmployees = table.Column<int>(type: "int", nullable: true),
                    HighSkilledEmployees = table.Column<int>(type: "int", nullable: true),
                    WageBill = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: true),
                    EducationFund = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: true),
                    EducationFundShare = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: true),
                    EducationFundFrontlineShare = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: true),
                    Profit = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: true),
                    Revenue = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: true),
                    HasUnion = table.Column<bool>(type: "bit", nullable: true),
                    UnionMembers = table.Column<int>(type: "int", nullable: true),
                    HasWorkersCongress = table.Column<bool>(type: "bit", nullable: true),
                    HasCollectiveContract = table.Column<bool>(type: "bit", nullable: true),
                    HasFactoryOpenness = table.Column<bool>(type: "bit", nullable: true),
                    CompetitionParticipants = table.Column<int>(type: "int", nullable: true),
                    CompetitionShare = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: true),
                    WorkInjuries = table.Column<int>(type: "int", nullable: true),
                    Lawyers = table.Column<int>(type: "int", nullable: true),
                    EvaluationGrade = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    EvaluationRank = table.Column<int>(type: "int", nullable: true),
                    IsBottomRanked = table.Column<bool>(type: "bit", nullable: true),
                    TalkHeldOn = table.Column<DateOnly>(type: "date", nullable: true),
                    IsSynthetic = table.Column<bool>(type: "bit", nullable: false),
                    Source = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EstablishmentYears", x => x.Id);
                    table.ForeignKey(
                        name: "FK_EstablishmentYears_Establishments_EstablishmentId",
                        column: x => x.EstablishmentId,
                        principalTable: "Establishments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "People",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    IdentityHash = table.Column<byte[]>(type: "binary(32)", fixedLength: true, maxLength: 32, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    NameMasked = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    BirthDate = table.Column<DateOnly>(type: "date", nullable: true),
                    BirthYear = table.Column<int>(type: "int", nullable: true),
                    Gender = table.Column<int>(type: "int", nullable: true),
                    Education = table.Column<int>(type: "int", nullable: true),
                    HighestLevelKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    IsLiftedFromPoverty = table.Column<bool>(type: "bit", nullable: false),
                    IsRural = table.Column<bool>(type: "bit", nullable: false),
                    RegionKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    PrefectureKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    EmployerId = table.Column<int>(type: "int", nullable: true),
                    IsSynthetic = table.Column<bool>(type: "bit", nullable: false),
                    Source = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_People", x => x.Id);
                    table.ForeignKey(
                        name: "FK_People_Establishments_EmployerId",
                        column: x => x.EmployerId,
                        principalTable: "Establishments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_People_Regions_PrefectureKey",
                        column: x => x.PrefectureKey,
                        principalTable: "Regions",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_People_Regions_RegionKey",
                        column: x => x.RegionKey,
                        principalTable: "Regions",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_People_SkillLevels_HighestLevelKey",
                        column: x => x.HighestLevelKey,
                        principalTable: "SkillLevels",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "WorkforceCounts",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Key = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Measure = table.Column<int>(type: "int", nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    RegionKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    PrefectureKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    IndustryKey = table.Column<string>(type: "nvarchar(8)", maxLength: 8, nullable: true),
                    SkillLevelKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Gender = table.Column<int>(type: "int", nullable: true),
                    AgeBand = table.Column<int>(type: "int", nullable: true),
                    Education = table.Column<int>(type: "int", nullable: true),
                    EstablishmentKind = table.Column<int>(type: "int", nullable: true),
                    EstablishmentId = table.Column<int>(type: "int", nullable: true),
                    Category = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: true),
                    Breakdown = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Headcount = table.Column<int>(type: "int", nullable: false),
                    ReportedByKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    IsSynthetic = table.Column<bool>(type: "bit", nullable: false),
                    Source = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WorkforceCounts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_WorkforceCounts_Establishments_EstablishmentId",
                        column: x => x.EstablishmentId,
                        principalTable: "Establishments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_WorkforceCounts_Industries_IndustryKey",
                        column: x => x.IndustryKey,
                        principalTable: "Industries",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_WorkforceCounts_Organisations_ReportedByKey",
                        column: x => x.ReportedByKey,
                        principalTable: "Organisations",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_WorkforceCounts_Regions_PrefectureKey",
                        column: x => x.PrefectureKey,
                        principalTable: "Regions",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_WorkforceCounts_Regions_RegionKey",
                        column: x => x.RegionKey,
                        principalTable: "Regions",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_WorkforceCounts_SkillLevels_SkillLevelKey",
                        column: x => x.SkillLevelKey,
                        principalTable: "SkillLevels",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Accreditations",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Number = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    EstablishmentId = table.Column<int>(type: "int", nullable: true),
                    PersonId = table.Column<long>(type: "bigint", nullable: true),
                    RegionKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    PrefectureKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Level = table.Column<int>(type: "int", nullable: true),
                    Scope = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    GrantedByKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Batch = table.Column<int>(type: "int", nullable: true),
                    EnteredOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    ValidUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    LastInspectedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    State = table.Column<int>(type: "int", nullable: false),
                    EndReason = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    LifecycleKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    IsSynthetic = table.Column<bool>(type: "bit", nullable: false),
                    Source = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Accreditations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Accreditations_Establishments_EstablishmentId",
                        column: x => x.EstablishmentId,
                        principalTable: "Establishments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Accreditations_Lifecycles_LifecycleKey",
                        column: x => x.LifecycleKey,
                        principalTable: "Lifecycles",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Accreditations_Organisations_GrantedByKey",
                        column: x => x.GrantedByKey,
                        principalTable: "Organisations",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Accreditations_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Accreditations_Regions_PrefectureKey",
                        column: x => x.PrefectureKey,
                        principalTable: "Regions",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Accreditations_Regions_RegionKey",
                        column: x => x.RegionKey,
                        principalTable: "Regions",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ProgrammeSelections",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    ProgrammeKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    RecipientKey = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    PersonId = table.Column<long>(type: "bigint", nullable: true),
                    TeamName = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    IsTeam = table.Column<bool>(type: "bit", nullable: false),
                    EmployerId = table.Column<int>(type: "int", nullable: true),
                    EstablishmentId = table.Column<int>(type: "int", nullable: true),
                    RegionKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    PrefectureKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Tier = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Title = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Age = table.Column<int>(type: "int", nullable: true),
                    IsFlexible = table.Column<bool>(type: "bit", nullable: false),
                    AgreementFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    AgreementUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    AgreementYears = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: true),
                    MonthsPerYear = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: true),
                    MonthsInPost = table.Column<int>(type: "int", nullable: true),
                    AppliedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    PublicityFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    PublicityUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    PublicityWorkingDays = table.Column<int>(type: "int", nullable: true),
                    SelectedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    SupportFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    SupportUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    Score = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: true),
                    AmountGranted = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: true),
                    AssessmentResult = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    State = table.Column<int>(type: "int", nullable: false),
                    EndReason = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    LifecycleKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    IsSynthetic = table.Column<bool>(type: "bit", nullable: false),
                    Source = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProgrammeSelections", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ProgrammeSelections_Establishments_EmployerId",
                        column: x => x.EmployerId,
                        principalTable: "Establishments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ProgrammeSelections_Establishments_EstablishmentId",
                        column: x => x.EstablishmentId,
                        principalTable: "Establishments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ProgrammeSelections_Lifecycles_LifecycleKey",
                        column: x => x.LifecycleKey,
                        principalTable: "Lifecycles",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ProgrammeSelections_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ProgrammeSelections_Programmes_ProgrammeKey",
                        column: x => x.ProgrammeKey,
                        principalTable: "Programmes",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ProgrammeSelections_Regions_PrefectureKey",
                        column: x => x.PrefectureKey,
                        principalTable: "Regions",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ProgrammeSelections_Regions_RegionKey",
                        column: x => x.RegionKey,
                        principalTable: "Regions",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Projects",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Number = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    NameZh = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    Line = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Year = table.Column<int>(type: "int", nullable: false),
                    ProgrammeKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    SubsidyStandardKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    ProviderId = table.Column<int>(type: "int", nullable: true),
                    LeaderId = table.Column<long>(type: "bigint", nullable: true),
                    OrganiserKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    RegionKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    PrefectureKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    LeaderAge = table.Column<int>(type: "int", nullable: true),
                    Investment = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: true),
                    GrantApproved = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: true),
                    GrantPaid = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: true),
                    FloorArea = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: true),
                    UnitCost = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: true),
                    PopulationServed = table.Column<int>(type: "int", nullable: true),
                    ExceedsAreaCap = table.Column<bool>(type: "bit", nullable: true),
                    Users = table.Column<int>(type: "int", nullable: true),
                    Satisfaction = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: true),
                    StartsOn = table.Column<DateOnly>(type: "date", nullable: true),
                    EndsOn = table.Column<DateOnly>(type: "date", nullable: true),
                    AcceptedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    State = table.Column<int>(type: "int", nullable: false),
                    LifecycleKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    IsSynthetic = table.Column<bool>(type: "bit", nullable: false),
                    Source = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Projects", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Projects_Establishments_ProviderId",
                        column: x => x.ProviderId,
                        principalTable: "Establishments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Projects_Lifecycles_LifecycleKey",
                        column: x => x.LifecycleKey,
                        principalTable: "Lifecycles",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Projects_Organisations_OrganiserKey",
                        column: x => x.OrganiserKey,
                        principalTable: "Organisations",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Projects_People_LeaderId",
                        column: x => x.LeaderId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Projects_Programmes_ProgrammeKey",
                        column: x => x.ProgrammeKey,
                        principalTable: "Programmes",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Projects_Regions_PrefectureKey",
                        column: x => x.PrefectureKey,
                        principalTable: "Regions",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Projects_Regions_RegionKey",
                        column: x => x.RegionKey,
                        principalTable: "Regions",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Projects_SubsidyStandards_SubsidyStandardKey",
                        column: x => x.SubsidyStandardKey,
                        principalTable: "SubsidyStandards",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Sanctions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Number = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    EstablishmentId = table.Column<int>(type: "int", nullable: true),
                    PersonId = table.Column<long>(type: "bigint", nullable: true),
                    RegionKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    PrefectureKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Ground = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Authority = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    ImposedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: true),
                    Amount = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: true),
                    IsSynthetic = table.Column<bool>(type: "bit", nullable: false),
                    Source = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sanctions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Sanctions_Establishments_EstablishmentId",
                        column: x => x.EstablishmentId,
                        principalTable: "Establishments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Sanctions_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Sanctions_Regions_PrefectureKey",
                        column: x => x.PrefectureKey,
                        principalTable: "Regions",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Sanctions_Regions_RegionKey",
                        column: x => x.RegionKey,
                        principalTable: "Regions",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Sites",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Number = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    NameZh = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    Category = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Level = table.Column<int>(type: "int", nullable: true),
                    Batch = table.Column<int>(type: "int", nullable: true),
                    Mode = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Theme = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    HonourSchemeKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    HostId = table.Column<int>(type: "int", nullable: true),
                    LeaderId = table.Column<long>(type: "bigint", nullable: true),
                    SupervisedByKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    IndustryKey = table.Column<string>(type: "nvarchar(8)", maxLength: 8, nullable: true),
                    RegionKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    PrefectureKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Township = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    AllianceId = table.Column<int>(type: "int", nullable: true),
                    IsAllianceLead = table.Column<bool>(type: "bit", nullable: false),
                    IsLabourEducationPlace = table.Column<bool>(type: "bit", nullable: false),
                    NamedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    OpenedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    UpgradedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    WithdrawnOn = table.Column<DateOnly>(type: "date", nullable: true),
                    EndReason = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Stars = table.Column<int>(type: "int", nullable: true),
                    LastAssessedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    State = table.Column<int>(type: "int", nullable: false),
                    LifecycleKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    IsSynthetic = table.Column<bool>(type: "bit", nullable: false),
                    Source = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sites", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Sites_Establishments_HostId",
                        column: x => x.HostId,
                        principalTable: "Establishments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Sites_HonourSchemes_HonourSchemeKey",
                        column: x => x.HonourSchemeKey,
                        principalTable: "HonourSchemes",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Sites_Industries_IndustryKey",
                        column: x => x.IndustryKey,
                        principalTable: "Industries",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Sites_Lifecycles_LifecycleKey",
                        column: x => x.LifecycleKey,
                        principalTable: "Lifecycles",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Sites_Organisations_SupervisedByKey",
                        column: x => x.SupervisedByKey,
                        principalTable: "Organisations",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Sites_People_LeaderId",
                        column: x => x.LeaderId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Sites_Regions_PrefectureKey",
                        column: x => x.PrefectureKey,
                        principalTable: "Regions",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Sites_Regions_RegionKey",
                        column: x => x.RegionKey,
                        principalTable: "Regions",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Sites_Sites_AllianceId",
                        column: x => x.AllianceId,
                        principalTable: "Sites",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SkillCertificates",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Number = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    PersonId = table.Column<long>(type: "bigint", nullable: false),
                    OccupationKey = table.Column<string>(type: "nvarchar(16)", maxLength: 16, nullable: true),
                    SkillLevelKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    LevelRank = table.Column<int>(type: "int", nullable: false),
                    Route = table.Column<int>(type: "int", nullable: false),
                    IssuerId = table.Column<int>(type: "int", nullable: true),
                    IssuedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ValidUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    State = table.Column<int>(type: "int", nullable: false),
                    RegionKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    PrefectureKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    IsSynthetic = table.Column<bool>(type: "bit", nullable: false),
                    Source = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SkillCertificates", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SkillCertificates_Establishments_IssuerId",
                        column: x => x.IssuerId,
                        principalTable: "Establishments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SkillCertificates_Occupations_OccupationKey",
                        column: x => x.OccupationKey,
                        principalTable: "Occupations",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SkillCertificates_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SkillCertificates_Regions_PrefectureKey",
                        column: x => x.PrefectureKey,
                        principalTable: "Regions",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SkillCertificates_Regions_RegionKey",
                        column: x => x.RegionKey,
                        principalTable: "Regions",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SkillCertificates_SkillLevels_SkillLevelKey",
                        column: x => x.SkillLevelKey,
                        principalTable: "SkillLevels",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TrainingClasses",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Number = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    NameZh = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    ProgrammeKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    OccupationKey = table.Column<string>(type: "nvarchar(16)", maxLength: 16, nullable: true),
                    SkillLevelKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    ProviderId = table.Column<int>(type: "int", nullable: true),
                    EvaluationBodyId = table.Column<int>(type: "int", nullable: true),
                    OrganiserKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    RegionKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    PrefectureKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    StartsOn = table.Column<DateOnly>(type: "date", nullable: false),
                    EndsOn = table.Column<DateOnly>(type: "date", nullable: true),
                    RegisteredOn = table.Column<DateOnly>(type: "date", nullable: true),
                    PlannedPersons = table.Column<int>(type: "int", nullable: true),
                    Hours = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: true),
                    PracticeHours = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: true),
                    OnlineHours = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: true),
                    OnlineShare = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: true),
                    TheoryTeacherId = table.Column<long>(type: "bigint", nullable: true),
                    PracticeTeacherId = table.Column<long>(type: "bigint", nullable: true),
                    HasOneTeacherForBoth = table.Column<bool>(type: "bit", nullable: false),
                    Fund = table.Column<int>(type: "int", nullable: true),
                    State = table.Column<int>(type: "int", nullable: false),
                    IsSynthetic = table.Column<bool>(type: "bit", nullable: false),
                    Source = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TrainingClasses", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TrainingClasses_Establishments_EvaluationBodyId",
                        column: x => x.EvaluationBodyId,
                        principalTable: "Establishments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TrainingClasses_Establishments_ProviderId",
                        column: x => x.ProviderId,
                        principalTable: "Establishments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TrainingClasses_Occupations_OccupationKey",
                        column: x => x.OccupationKey,
                        principalTable: "Occupations",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TrainingClasses_Organisations_OrganiserKey",
                        column: x => x.OrganiserKey,
                        principalTable: "Organisations",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TrainingClasses_People_PracticeTeacherId",
                        column: x => x.PracticeTeacherId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TrainingClasses_People_TheoryTeacherId",
                        column: x => x.TheoryTeacherId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TrainingClasses_Programmes_ProgrammeKey",
                        column: x => x.ProgrammeKey,
                        principalTable: "Programmes",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TrainingClasses_Regions_PrefectureKey",
                        column: x => x.PrefectureKey,
                        principalTable: "Regions",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TrainingClasses_Regions_RegionKey",
                        column: x => x.RegionKey,
                        principalTable: "Regions",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TrainingClasses_SkillLevels_SkillLevelKey",
                        column: x => x.SkillLevelKey,
                        principalTable: "SkillLevels",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AccreditationStages",
                columns: table => new
                {
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    AccreditationId = table.Column<int>(type: "int", nullable: false),
                    State = table.Column<int>(type: "int", nullable: false),
                    LifecycleState = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: true),
                    WorkingDays = table.Column<int>(type: "int", nullable: true),
                    Actor = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Note = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccreditationStages", x => new { x.AccreditationId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_AccreditationStages_Accreditations_AccreditationId",
                        column: x => x.AccreditationId,
                        principalTable: "Accreditations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "BenefitCards",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Number = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    PersonId = table.Column<long>(type: "bigint", nullable: false),
                    RegionKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    PrefectureKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Category = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Tier = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    IssuedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ContractUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    MinimumServiceMet = table.Column<bool>(type: "bit", nullable: true),
                    State = table.Column<int>(type: "int", nullable: false),
                    StoppedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    StopReason = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    SelectionId = table.Column<int>(type: "int", nullable: true),
                    IsSynthetic = table.Column<bool>(type: "bit", nullable: false),
                    Source = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BenefitCards", x => x.Id);
                    table.ForeignKey(
                        name: "FK_BenefitCards_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_BenefitCards_ProgrammeSelections_SelectionId",
                        column: x => x.SelectionId,
                        principalTable: "ProgrammeSelections",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_BenefitCards_Regions_PrefectureKey",
                        column: x => x.PrefectureKey,
                        principalTable: "Regions",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_BenefitCards_Regions_RegionKey",
                        column: x => x.RegionKey,
                        principalTable: "Regions",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ProgrammeSelectionStages",
                columns: table => new
                {
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    ProgrammeSelectionId = table.Column<int>(type: "int", nullable: false),
                    State = table.Column<int>(type: "int", nullable: false),
                    LifecycleState = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: true),
                    WorkingDays = table.Column<int>(type: "int", nullable: true),
                    Actor = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Note = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProgrammeSelectionStages", x => new { x.ProgrammeSelectionId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_ProgrammeSelectionStages_ProgrammeSelections_ProgrammeSelectionId",
                        column: x => x.ProgrammeSelectionId,
                        principalTable: "ProgrammeSelections",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ProjectStages",
                columns: table => new
                {
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    ProjectId = table.Column<int>(type: "int", nullable: false),
                    State = table.Column<int>(type: "int", nullable: false),
                    LifecycleState = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: true),
                    WorkingDays = table.Column<int>(type: "int", nullable: true),
                    Actor = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Note = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProjectStages", x => new { x.ProjectId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_ProjectStages_Projects_ProjectId",
                        column: x => x.ProjectId,
                        principalTable: "Projects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "HonourAwards",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    HonourSchemeKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    RecipientKey = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    RecipientKind = table.Column<int>(type: "int", nullable: false),
                    PersonId = table.Column<long>(type: "bigint", nullable: true),
                    EstablishmentId = table.Column<int>(type: "int", nullable: true),
                    SiteId = table.Column<int>(type: "int", nullable: true),
                    TeamName = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    RecipientCategory = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    IndustryKey = table.Column<string>(type: "nvarchar(8)", maxLength: 8, nullable: true),
                    RegionKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    PrefectureKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    NominatedByKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Grade = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Batch = table.Column<int>(type: "int", nullable: true),
                    Score = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: true),
                    Rank = table.Column<int>(type: "int", nullable: true),
                    RewardAmount = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: true),
                    NominatedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    LocalPublicityWorkingDays = table.Column<int>(type: "int", nullable: true),
                    PublicityFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    PublicityUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    PublicityWorkingDays = table.Column<int>(type: "int", nullable: true),
                    OpinionsRequired = table.Column<int>(type: "int", nullable: true),
                    OpinionsGiven = table.Column<int>(type: "int", nullable: true),
                    OpinionsMissing = table.Column<int>(type: "int", nullable: true),
                    AwardedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    NextReviewOn = table.Column<DateOnly>(type: "date", nullable: true),
                    RevokedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    EndReason = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    State = table.Column<int>(type: "int", nullable: false),
                    HolderStatus = table.Column<int>(type: "int", nullable: true),
                    BenefitPayer = table.Column<int>(type: "int", nullable: true),
                    LifecycleKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    IsSynthetic = table.Column<bool>(type: "bit", nullable: false),
                    Source = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HonourAwards", x => x.Id);
                    table.ForeignKey(
                        name: "FK_HonourAwards_Establishments_EstablishmentId",
                        column: x => x.EstablishmentId,
                        principalTable: "Establishments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_HonourAwards_HonourSchemes_HonourSchemeKey",
                        column: x => x.HonourSchemeKey,
                        principalTable: "HonourSchemes",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_HonourAwards_Industries_IndustryKey",
                        column: x => x.IndustryKey,
                        principalTable: "Industries",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_HonourAwards_Lifecycles_LifecycleKey",
                        column: x => x.LifecycleKey,
                        principalTable: "Lifecycles",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_HonourAwards_Organisations_NominatedByKey",
                        column: x => x.NominatedByKey,
                        principalTable: "Organisations",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_HonourAwards_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_HonourAwards_Regions_PrefectureKey",
                        column: x => x.PrefectureKey,
                        principalTable: "Regions",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_HonourAwards_Regions_RegionKey",
                        column: x => x.RegionKey,
                        principalTable: "Regions",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_HonourAwards_Sites_SiteId",
                        column: x => x.SiteId,
                        principalTable: "Sites",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SiteAssessments",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    SiteId = table.Column<int>(type: "int", nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    Score = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: true),
                    StarsBefore = table.Column<int>(type: "int", nullable: true),
                    Stars = table.Column<int>(type: "int", nullable: true),
                    Outcome = table.Column<int>(type: "int", nullable: false),
                    AssessedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    AssessedByKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Note = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    IsSynthetic = table.Column<bool>(type: "bit", nullable: false),
                    Source = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SiteAssessments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SiteAssessments_Organisations_AssessedByKey",
                        column: x => x.AssessedByKey,
                        principalTable: "Organisations",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SiteAssessments_Sites_SiteId",
                        column: x => x.SiteId,
                        principalTable: "Sites",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SiteStages",
                columns: table => new
                {
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    SiteId = table.Column<int>(type: "int", nullable: false),
                    State = table.Column<int>(type: "int", nullable: false),
                    LifecycleState = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: true),
                    WorkingDays = table.Column<int>(type: "int", nullable: true),
                    Actor = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Note = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SiteStages", x => new { x.SiteId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_SiteStages_Sites_SiteId",
                        column: x => x.SiteId,
                        principalTable: "Sites",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Submissions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    ReportingDutyKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    ReporterKey = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Period = table.Column<string>(type: "nvarchar(16)", maxLength: 16, nullable: false),
                    OrganisationKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    EstablishmentId = table.Column<int>(type: "int", nullable: true),
                    SiteId = table.Column<int>(type: "int", nullable: true),
                    RegionKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    PrefectureKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Title = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ReceivedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    IsLate = table.Column<bool>(type: "bit", nullable: false),
                    DaysLate = table.Column<int>(type: "int", nullable: true),
                    State = table.Column<int>(type: "int", nullable: false),
                    Note = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    IsSynthetic = table.Column<bool>(type: "bit", nullable: false),
                    Source = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Submissions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Submissions_Establishments_EstablishmentId",
                        column: x => x.EstablishmentId,
                        principalTable: "Establishments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Submissions_Organisations_OrganisationKey",
                        column: x => x.OrganisationKey,
                        principalTable: "Organisations",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Submissions_Regions_PrefectureKey",
                        column: x => x.PrefectureKey,
                        principalTable: "Regions",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Submissions_Regions_RegionKey",
                        column: x => x.RegionKey,
                        principalTable: "Regions",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Submissions_ReportingDuties_ReportingDutyKey",
                        column: x => x.ReportingDutyKey,
                        principalTable: "ReportingDuties",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Submissions_Sites_SiteId",
                        column: x => x.SiteId,
                        principalTable: "Sites",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CompetitionEntries",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    CompetitionId = table.Column<int>(type: "int", nullable: false),
                    PersonId = table.Column<long>(type: "bigint", nullable: false),
                    TeamName = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Rank = table.Column<int>(type: "int", nullable: true),
                    FieldSize = table.Column<int>(type: "int", nullable: true),
                    Prize = table.Column<int>(type: "int", nullable: true),
                    Score = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: true),
                    IsStudent = table.Column<bool>(type: "bit", nullable: false),
                    PriorLevelKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    PromotedLevelKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    CertificateId = table.Column<long>(type: "bigint", nullable: true),
                    PrizeMoney = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: true),
                    IsSynthetic = table.Column<bool>(type: "bit", nullable: false),
                    Source = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CompetitionEntries", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CompetitionEntries_Competitions_CompetitionId",
                        column: x => x.CompetitionId,
                        principalTable: "Competitions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CompetitionEntries_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CompetitionEntries_SkillCertificates_CertificateId",
                        column: x => x.CertificateId,
                        principalTable: "SkillCertificates",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CompetitionEntries_SkillLevels_PriorLevelKey",
                        column: x => x.PriorLevelKey,
                        principalTable: "SkillLevels",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CompetitionEntries_SkillLevels_PromotedLevelKey",
                        column: x => x.PromotedLevelKey,
                        principalTable: "SkillLevels",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SubsidyClaims",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Number = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    SubsidyStandardKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Beneficiary = table.Column<int>(type: "int", nullable: false),
                    PersonId = table.Column<long>(type: "bigint", nullable: true),
                    EstablishmentId = table.Column<int>(type: "int", nullable: true),
                    TrainingClassId = table.Column<int>(type: "int", nullable: true),
                    CertificateId = table.Column<long>(type: "bigint", nullable: true),
                    OccupationKey = table.Column<string>(type: "nvarchar(16)", maxLength: 16, nullable: true),
                    SkillLevelKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Fund = table.Column<int>(type: "int", nullable: false),
                    BaseAmount = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: true),
                    ClaimedAmount = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: false),
                    ApprovedAmount = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: true),
                    ClaimedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ReviewedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    PublicityFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    PublicityUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    PaidOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ReviewWorkingDays = table.Column<int>(type: "int", nullable: true),
                    PublicityWorkingDays = table.Column<int>(type: "int", nullable: true),
                    PaymentDays = table.Column<int>(type: "int", nullable: true),
                    State = table.Column<int>(type: "int", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    DuplicateOfId = table.Column<long>(type: "bigint", nullable: true),
                    RegionKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    PrefectureKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    IsSynthetic = table.Column<bool>(type: "bit", nullable: false),
                    Source = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubsidyClaims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SubsidyClaims_Establishments_EstablishmentId",
                        column: x => x.EstablishmentId,
                        principalTable: "Establishments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SubsidyClaims_Occupations_OccupationKey",
                        column: x => x.OccupationKey,
                        principalTable: "Occupations",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SubsidyClaims_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SubsidyClaims_Regions_PrefectureKey",
                        column: x => x.PrefectureKey,
                        principalTable: "Regions",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SubsidyClaims_Regions_RegionKey",
                        column: x => x.RegionKey,
                        principalTable: "Regions",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SubsidyClaims_SkillCertificates_CertificateId",
                        column: x => x.CertificateId,
                        principalTable: "SkillCertificates",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SubsidyClaims_SkillLevels_SkillLevelKey",
                        column: x => x.SkillLevelKey,
                        principalTable: "SkillLevels",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SubsidyClaims_SubsidyClaims_DuplicateOfId",
                        column: x => x.DuplicateOfId,
                        principalTable: "SubsidyClaims",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SubsidyClaims_SubsidyStandards_SubsidyStandardKey",
                        column: x => x.SubsidyStandardKey,
                        principalTable: "SubsidyStandards",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SubsidyClaims_TrainingClasses_TrainingClassId",
                        column: x => x.TrainingClassId,
                        principalTable: "TrainingClasses",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TrainingEnrolments",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    TrainingClassId = table.Column<int>(type: "int", nullable: false),
                    PersonId = table.Column<long>(type: "bigint", nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    Group = table.Column<int>(type: "int", nullable: false),
                    State = table.Column<int>(type: "int", nullable: false),
                    EnrolledOn = table.Column<DateOnly>(type: "date", nullable: false),
                    CompletedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    AttendanceRate = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: true),
                    MostHoursOnADay = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: true),
                    CertificateId = table.Column<long>(type: "bigint", nullable: true),
                    RegionKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    PrefectureKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    IsSynthetic = table.Column<bool>(type: "bit", nullable: false),
                    Source = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TrainingEnrolments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TrainingEnrolments_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TrainingEnrolments_Regions_PrefectureKey",
                        column: x => x.PrefectureKey,
                        principalTable: "Regions",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TrainingEnrolments_Regions_RegionKey",
                        column: x => x.RegionKey,
                        principalTable: "Regions",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TrainingEnrolments_SkillCertificates_CertificateId",
                        column: x => x.CertificateId,
                        principalTable: "SkillCertificates",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TrainingEnrolments_TrainingClasses_TrainingClassId",
                        column: x => x.TrainingClassId,
                        principalTable: "TrainingClasses",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "HonourAwardOpinions",
                columns: table => new
                {
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    HonourAwardId = table.Column<int>(type: "int", nullable: false),
                    Body = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Outcome = table.Column<int>(type: "int", nullable: false),
                    GivenOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Note = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HonourAwardOpinions", x => new { x.HonourAwardId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_HonourAwardOpinions_HonourAwards_HonourAwardId",
                        column: x => x.HonourAwardId,
                        principalTable: "HonourAwards",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "HonourAwardStages",
                columns: table => new
                {
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    HonourAwardId = table.Column<int>(type: "int", nullable: false),
                    State = table.Column<int>(type: "int", nullable: false),
                    LifecycleState = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: true),
                    WorkingDays = table.Column<int>(type: "int", nullable: true),
                    Actor = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Note = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HonourAwardStages", x => new { x.HonourAwardId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_HonourAwardStages_HonourAwards_HonourAwardId",
                        column: x => x.HonourAwardId,
                        principalTable: "HonourAwards",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ServiceCases",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Number = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    PersonId = table.Column<long>(type: "bigint", nullable: true),
                    EstablishmentId = table.Column<int>(type: "int", nullable: true),
                    CounterpartId = table.Column<int>(type: "int", nullable: true),
                    HonourAwardId = table.Column<int>(type: "int", nullable: true),
                    HandledByKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    RegionKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    PrefectureKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Ground = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    IsExempt = table.Column<bool>(type: "bit", nullable: false),
                    Amount = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: true),
                    TermFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    TermUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    ReceivedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ConcludedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    WorkingDays = table.Column<int>(type: "int", nullable: true),
                    IsOverdue = table.Column<bool>(type: "bit", nullable: false),
                    State = table.Column<int>(type: "int", nullable: false),
                    Outcome = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    LifecycleKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    IsSynthetic = table.Column<bool>(type: "bit", nullable: false),
                    Source = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ServiceCases", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ServiceCases_Establishments_CounterpartId",
                        column: x => x.CounterpartId,
                        principalTable: "Establishments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ServiceCases_Establishments_EstablishmentId",
                        column: x => x.EstablishmentId,
                        principalTable: "Establishments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ServiceCases_HonourAwards_HonourAwardId",
                        column: x => x.HonourAwardId,
                        principalTable: "HonourAwards",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ServiceCases_Lifecycles_LifecycleKey",
                        column: x => x.LifecycleKey,
                        principalTable: "Lifecycles",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ServiceCases_Organisations_HandledByKey",
                        column: x => x.HandledByKey,
                        principalTable: "Organisations",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ServiceCases_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ServiceCases_Regions_PrefectureKey",
                        column: x => x.PrefectureKey,
                        principalTable: "Regions",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ServiceCases_Regions_RegionKey",
                        column: x => x.RegionKey,
                        principalTable: "Regions",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Payments",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Number = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    SubsidyStandardKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Beneficiary = table.Column<int>(type: "int", nullable: false),
                    ClaimId = table.Column<long>(type: "bigint", nullable: true),
                    PersonId = table.Column<long>(type: "bigint", nullable: true),
                    EstablishmentId = table.Column<int>(type: "int", nullable: true),
                    SiteId = table.Column<int>(type: "int", nullable: true),
                    HonourAwardId = table.Column<int>(type: "int", nullable: true),
                    SelectionId = table.Column<int>(type: "int", nullable: true),
                    ProjectId = table.Column<int>(type: "int", nullable: true),
                    PayerKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Fund = table.Column<int>(type: "int", nullable: false),
                    Amount = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: false),
                    PaidOn = table.Column<DateOnly>(type: "date", nullable: false),
                    RecoveredAmount = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: true),
                    RecoveredOn = table.Column<DateOnly>(type: "date", nullable: true),
                    RegionKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    PrefectureKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    IsSynthetic = table.Column<bool>(type: "bit", nullable: false),
                    Source = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Payments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Payments_Establishments_EstablishmentId",
                        column: x => x.EstablishmentId,
                        principalTable: "Establishments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Payments_HonourAwards_HonourAwardId",
                        column: x => x.HonourAwardId,
                        principalTable: "HonourAwards",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Payments_Organisations_PayerKey",
                        column: x => x.PayerKey,
                        principalTable: "Organisations",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Payments_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Payments_ProgrammeSelections_SelectionId",
                        column: x => x.SelectionId,
                        principalTable: "ProgrammeSelections",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Payments_Projects_ProjectId",
                        column: x => x.ProjectId,
                        principalTable: "Projects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Payments_Regions_PrefectureKey",
                        column: x => x.PrefectureKey,
                        principalTable: "Regions",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Payments_Regions_RegionKey",
                        column: x => x.RegionKey,
                        principalTable: "Regions",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Payments_Sites_SiteId",
                        column: x => x.SiteId,
                        principalTable: "Sites",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Payments_SubsidyClaims_ClaimId",
                        column: x => x.ClaimId,
                        principalTable: "SubsidyClaims",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Payments_SubsidyStandards_SubsidyStandardKey",
                        column: x => x.SubsidyStandardKey,
                        principalTable: "SubsidyStandards",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ServiceCaseSteps",
                columns: table => new
                {
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    ServiceCaseId = table.Column<int>(type: "int", nullable: false),
                    State = table.Column<int>(type: "int", nullable: false),
                    LifecycleState = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: true),
                    WorkingDays = table.Column<int>(type: "int", nullable: true),
                    Actor = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Note = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ServiceCaseSteps", x => new { x.ServiceCaseId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_ServiceCaseSteps_ServiceCases_ServiceCaseId",
                        column: x => x.ServiceCaseId,
                        principalTable: "ServiceCases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Accreditations_EstablishmentId",
                table: "Accreditations",
                column: "EstablishmentId");

            migrationBuilder.CreateIndex(
                name: "IX_Accreditations_GrantedByKey",
                table: "Accreditations",
                column: "GrantedByKey");

            migrationBuilder.CreateIndex(
                name: "IX_Accreditations_Kind_Number",
                table: "Accreditations",
                columns: new[] { "Kind", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Accreditations_LifecycleKey",
                table: "Accreditations",
                column: "LifecycleKey");

            migrationBuilder.CreateIndex(
                name: "IX_Accreditations_PersonId",
                table: "Accreditations",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Accreditations_PrefectureKey",
                table: "Accreditations",
                column: "PrefectureKey");

            migrationBuilder.CreateIndex(
                name: "IX_Accreditations_RegionKey",
                table: "Accreditations",
                column: "RegionKey");

            migrationBuilder.CreateIndex(
                name: "IX_ApiKeys_Hash",
                table: "ApiKeys",
                column: "Hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ApiKeys_Name",
                table: "ApiKeys",
                column: "Name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_BenefitCards_Number",
                table: "BenefitCards",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_BenefitCards_PersonId",
                table: "BenefitCards",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_BenefitCards_PrefectureKey",
                table: "BenefitCards",
                column: "PrefectureKey");

            migrationBuilder.CreateIndex(
                name: "IX_BenefitCards_RegionKey",
                table: "BenefitCards",
                column: "RegionKey");

            migrationBuilder.CreateIndex(
                name: "IX_BenefitCards_SelectionId",
                table: "BenefitCards",
                column: "SelectionId");

            migrationBuilder.CreateIndex(
                name: "IX_CompetitionEntries_CertificateId",
                table: "CompetitionEntries",
                column: "CertificateId");

            migrationBuilder.CreateIndex(
                name: "IX_CompetitionEntries_CompetitionId_PersonId",
                table: "CompetitionEntries",
                columns: new[] { "CompetitionId", "PersonId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CompetitionEntries_PersonId",
                table: "CompetitionEntries",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_CompetitionEntries_PriorLevelKey",
                table: "CompetitionEntries",
                column: "PriorLevelKey");

            migrationBuilder.CreateIndex(
                name: "IX_CompetitionEntries_PromotedLevelKey",
                table: "CompetitionEntries",
                column: "PromotedLevelKey");

            migrationBuilder.CreateIndex(
                name: "IX_Competitions_HostId",
                table: "Competitions",
                column: "HostId");

            migrationBuilder.CreateIndex(
                name: "IX_Competitions_Number",
                table: "Competitions",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Competitions_OccupationKey",
                table: "Competitions",
                column: "OccupationKey");

            migrationBuilder.CreateIndex(
                name: "IX_Competitions_OrganiserKey",
                table: "Competitions",
                column: "OrganiserKey");

            migrationBuilder.CreateIndex(
                name: "IX_Competitions_ParentId",
                table: "Competitions",
                column: "ParentId");

            migrationBuilder.CreateIndex(
                name: "IX_Competitions_PrefectureKey",
                table: "Competitions",
                column: "PrefectureKey");

            migrationBuilder.CreateIndex(
                name: "IX_Competitions_RegionKey",
                table: "Competitions",
                column: "RegionKey");

            migrationBuilder.CreateIndex(
                name: "IX_Establishments_CreditCode",
                table: "Establishments",
                column: "CreditCode",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Establishments_IndustryKey",
                table: "Establishments",
                column: "IndustryKey");

            migrationBuilder.CreateIndex(
                name: "IX_Establishments_NameZh",
                table: "Establishments",
                column: "NameZh");

            migrationBuilder.CreateIndex(
                name: "IX_Establishments_OrganisationKey",
                table: "Establishments",
                column: "OrganisationKey");

            migrationBuilder.CreateIndex(
                name: "IX_Establishments_PrefectureKey",
                table: "Establishments",
                column: "PrefectureKey");

            migrationBuilder.CreateIndex(
                name: "IX_Establishments_RegionKey",
                table: "Establishments",
                column: "RegionKey");

            migrationBuilder.CreateIndex(
                name: "IX_EstablishmentYears_EstablishmentId_Year",
                table: "EstablishmentYears",
                columns: new[] { "EstablishmentId", "Year" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_HonourAwards_EstablishmentId",
                table: "HonourAwards",
                column: "EstablishmentId");

            migrationBuilder.CreateIndex(
                name: "IX_HonourAwards_HonourSchemeKey_Year_RecipientKey",
                table: "HonourAwards",
                columns: new[] { "HonourSchemeKey", "Year", "RecipientKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_HonourAwards_IndustryKey",
                table: "HonourAwards",
                column: "IndustryKey");

            migrationBuilder.CreateIndex(
                name: "IX_HonourAwards_LifecycleKey",
                table: "HonourAwards",
                column: "LifecycleKey");

            migrationBuilder.CreateIndex(
                name: "IX_HonourAwards_NominatedByKey",
                table: "HonourAwards",
                column: "NominatedByKey");

            migrationBuilder.CreateIndex(
                name: "IX_HonourAwards_PersonId",
                table: "HonourAwards",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_HonourAwards_PrefectureKey",
                table: "HonourAwards",
                column: "PrefectureKey");

            migrationBuilder.CreateIndex(
                name: "IX_HonourAwards_RegionKey",
                table: "HonourAwards",
                column: "RegionKey");

            migrationBuilder.CreateIndex(
                name: "IX_HonourAwards_SiteId",
                table: "HonourAwards",
                column: "SiteId");

            migrationBuilder.CreateIndex(
                name: "IX_HonourAwards_State",
                table: "HonourAwards",
                column: "State");

            migrationBuilder.CreateIndex(
                name: "IX_Industries_ParentKey",
                table: "Industries",
                column: "ParentKey");

            migrationBuilder.CreateIndex(
                name: "IX_Occupations_ParentKey",
                table: "Occupations",
                column: "ParentKey");

            migrationBuilder.CreateIndex(
                name: "IX_Payments_ClaimId",
                table: "Payments",
                column: "ClaimId",
                filter: "[ClaimId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Payments_EstablishmentId",
                table: "Payments",
                column: "EstablishmentId",
                filter: "[EstablishmentId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Payments_HonourAwardId",
                table: "Payments",
                column: "HonourAwardId",
                filter: "[HonourAwardId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Payments_Number",
                table: "Payments",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Payments_PersonId",
                table: "Payments",
                column: "PersonId",
                filter: "[PersonId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Payments_ProjectId",
                table: "Payments",
                column: "ProjectId",
                filter: "[ProjectId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Payments_SelectionId",
                table: "Payments",
                column: "SelectionId",
                filter: "[SelectionId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Payments_SiteId",
                table: "Payments",
                column: "SiteId",
                filter: "[SiteId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Payments_SubsidyStandardKey_PaidOn",
                table: "Payments",
                columns: new[] { "SubsidyStandardKey", "PaidOn" });

            migrationBuilder.CreateIndex(
                name: "IX_People_IdentityHash",
                table: "People",
                column: "IdentityHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_People_PrefectureKey_HighestLevelKey",
                table: "People",
                columns: new[] { "PrefectureKey", "HighestLevelKey" });

            migrationBuilder.CreateIndex(
                name: "IX_ProgrammeSelections_EmployerId",
                table: "ProgrammeSelections",
                column: "EmployerId");

            migrationBuilder.CreateIndex(
                name: "IX_ProgrammeSelections_EstablishmentId",
                table: "ProgrammeSelections",
                column: "EstablishmentId");

            migrationBuilder.CreateIndex(
                name: "IX_ProgrammeSelections_LifecycleKey",
                table: "ProgrammeSelections",
                column: "LifecycleKey");

            migrationBuilder.CreateIndex(
                name: "IX_ProgrammeSelections_PersonId",
                table: "ProgrammeSelections",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_ProgrammeSelections_PrefectureKey",
                table: "ProgrammeSelections",
                column: "PrefectureKey");

            migrationBuilder.CreateIndex(
                name: "IX_ProgrammeSelections_ProgrammeKey_Year_RecipientKey",
                table: "ProgrammeSelections",
                columns: new[] { "ProgrammeKey", "Year", "RecipientKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ProgrammeSelections_RegionKey",
                table: "ProgrammeSelections",
                column: "RegionKey");

            migrationBuilder.CreateIndex(
                name: "IX_ProgrammeSelections_State",
                table: "ProgrammeSelections",
                column: "State");

            migrationBuilder.CreateIndex(
                name: "IX_Projects_Kind_Number",
                table: "Projects",
                columns: new[] { "Kind", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Projects_LeaderId",
                table: "Projects",
                column: "LeaderId");

            migrationBuilder.CreateIndex(
                name: "IX_Projects_LifecycleKey",
                table: "Projects",
                column: "LifecycleKey");

            migrationBuilder.CreateIndex(
                name: "IX_Projects_OrganiserKey",
                table: "Projects",
                column: "OrganiserKey");

            migrationBuilder.CreateIndex(
                name: "IX_Projects_PrefectureKey",
                table: "Projects",
                column: "PrefectureKey");

            migrationBuilder.CreateIndex(
                name: "IX_Projects_ProgrammeKey",
                table: "Projects",
                column: "ProgrammeKey");

            migrationBuilder.CreateIndex(
                name: "IX_Projects_ProviderId",
                table: "Projects",
                column: "ProviderId");

            migrationBuilder.CreateIndex(
                name: "IX_Projects_RegionKey",
                table: "Projects",
                column: "RegionKey");

            migrationBuilder.CreateIndex(
                name: "IX_Projects_SubsidyStandardKey",
                table: "Projects",
                column: "SubsidyStandardKey");

            migrationBuilder.CreateIndex(
                name: "IX_Sanctions_EstablishmentId",
                table: "Sanctions",
                column: "EstablishmentId");

            migrationBuilder.CreateIndex(
                name: "IX_Sanctions_Number",
                table: "Sanctions",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Sanctions_PersonId",
                table: "Sanctions",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Sanctions_PrefectureKey",
                table: "Sanctions",
                column: "PrefectureKey");

            migrationBuilder.CreateIndex(
                name: "IX_Sanctions_RegionKey",
                table: "Sanctions",
                column: "RegionKey");

            migrationBuilder.CreateIndex(
                name: "IX_ServiceCases_CounterpartId",
                table: "ServiceCases",
                column: "CounterpartId");

            migrationBuilder.CreateIndex(
                name: "IX_ServiceCases_EstablishmentId",
                table: "ServiceCases",
                column: "EstablishmentId");

            migrationBuilder.CreateIndex(
                name: "IX_ServiceCases_HandledByKey",
                table: "ServiceCases",
                column: "HandledByKey");

            migrationBuilder.CreateIndex(
                name: "IX_ServiceCases_HonourAwardId",
                table: "ServiceCases",
                column: "HonourAwardId");

            migrationBuilder.CreateIndex(
                name: "IX_ServiceCases_Kind_Number",
                table: "ServiceCases",
                columns: new[] { "Kind", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ServiceCases_LifecycleKey",
                table: "ServiceCases",
                column: "LifecycleKey");

            migrationBuilder.CreateIndex(
                name: "IX_ServiceCases_PersonId",
                table: "ServiceCases",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_ServiceCases_PrefectureKey",
                table: "ServiceCases",
                column: "PrefectureKey");

            migrationBuilder.CreateIndex(
                name: "IX_ServiceCases_RegionKey",
                table: "ServiceCases",
                column: "RegionKey");

            migrationBuilder.CreateIndex(
                name: "IX_SiteAssessments_AssessedByKey",
                table: "SiteAssessments",
                column: "AssessedByKey");

            migrationBuilder.CreateIndex(
                name: "IX_SiteAssessments_SiteId_Year_Kind",
                table: "SiteAssessments",
                columns: new[] { "SiteId", "Year", "Kind" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Sites_AllianceId",
                table: "Sites",
                column: "AllianceId");

            migrationBuilder.CreateIndex(
                name: "IX_Sites_HonourSchemeKey",
                table: "Sites",
                column: "HonourSchemeKey");

            migrationBuilder.CreateIndex(
                name: "IX_Sites_HostId",
                table: "Sites",
                column: "HostId");

            migrationBuilder.CreateIndex(
                name: "IX_Sites_IndustryKey",
                table: "Sites",
                column: "IndustryKey");

            migrationBuilder.CreateIndex(
                name: "IX_Sites_Kind_Number",
                table: "Sites",
                columns: new[] { "Kind", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Sites_LeaderId",
                table: "Sites",
                column: "LeaderId");

            migrationBuilder.CreateIndex(
                name: "IX_Sites_LifecycleKey",
                table: "Sites",
                column: "LifecycleKey");

            migrationBuilder.CreateIndex(
                name: "IX_Sites_PrefectureKey",
                table: "Sites",
                column: "PrefectureKey");

            migrationBuilder.CreateIndex(
                name: "IX_Sites_RegionKey",
                table: "Sites",
                column: "RegionKey");

            migrationBuilder.CreateIndex(
                name: "IX_Sites_SupervisedByKey",
                table: "Sites",
                column: "SupervisedByKey");

            migrationBuilder.CreateIndex(
                name: "IX_SkillCertificates_IssuedOn",
                table: "SkillCertificates",
                column: "IssuedOn");

            migrationBuilder.CreateIndex(
                name: "IX_SkillCertificates_Number",
                table: "SkillCertificates",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SkillCertificates_PersonId",
                table: "SkillCertificates",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_SkillCertificates_PrefectureKey_SkillLevelKey_OccupationKey_IssuedOn",
                table: "SkillCertificates",
                columns: new[] { "PrefectureKey", "SkillLevelKey", "OccupationKey", "IssuedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Submissions_EstablishmentId",
                table: "Submissions",
                column: "EstablishmentId");

            migrationBuilder.CreateIndex(
                name: "IX_Submissions_OrganisationKey",
                table: "Submissions",
                column: "OrganisationKey");

            migrationBuilder.CreateIndex(
                name: "IX_Submissions_PrefectureKey",
                table: "Submissions",
                column: "PrefectureKey");

            migrationBuilder.CreateIndex(
                name: "IX_Submissions_RegionKey",
                table: "Submissions",
                column: "RegionKey");

            migrationBuilder.CreateIndex(
                name: "IX_Submissions_ReportingDutyKey_ReporterKey_Period",
                table: "Submissions",
                columns: new[] { "ReportingDutyKey", "ReporterKey", "Period" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Submissions_SiteId",
                table: "Submissions",
                column: "SiteId");

            migrationBuilder.CreateIndex(
                name: "IX_Submissions_State_DueOn",
                table: "Submissions",
                columns: new[] { "State", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_SubsidyClaims_Number",
                table: "SubsidyClaims",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SubsidyClaims_PersonId",
                table: "SubsidyClaims",
                column: "PersonId",
                filter: "[PersonId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_SubsidyClaims_ReviewWorkingDays",
                table: "SubsidyClaims",
                column: "ReviewWorkingDays");

            migrationBuilder.CreateIndex(
                name: "IX_SubsidyClaims_SubsidyStandardKey_ClaimedOn",
                table: "SubsidyClaims",
                columns: new[] { "SubsidyStandardKey", "ClaimedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_TrainingClasses_EvaluationBodyId",
                table: "TrainingClasses",
                column: "EvaluationBodyId");

            migrationBuilder.CreateIndex(
                name: "IX_TrainingClasses_Kind_StartsOn",
                table: "TrainingClasses",
                columns: new[] { "Kind", "StartsOn" });

            migrationBuilder.CreateIndex(
                name: "IX_TrainingClasses_Number",
                table: "TrainingClasses",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TrainingClasses_OccupationKey",
                table: "TrainingClasses",
                column: "OccupationKey");

            migrationBuilder.CreateIndex(
                name: "IX_TrainingClasses_OrganiserKey",
                table: "TrainingClasses",
                column: "OrganiserKey");

            migrationBuilder.CreateIndex(
                name: "IX_TrainingClasses_PracticeTeacherId",
                table: "TrainingClasses",
                column: "PracticeTeacherId");

            migrationBuilder.CreateIndex(
                name: "IX_TrainingClasses_PrefectureKey",
                table: "TrainingClasses",
                column: "PrefectureKey");

            migrationBuilder.CreateIndex(
                name: "IX_TrainingClasses_ProgrammeKey",
                table: "TrainingClasses",
                column: "ProgrammeKey");

            migrationBuilder.CreateIndex(
                name: "IX_TrainingClasses_ProviderId",
                table: "TrainingClasses",
                column: "ProviderId");

            migrationBuilder.CreateIndex(
                name: "IX_TrainingClasses_RegionKey",
                table: "TrainingClasses",
                column: "RegionKey");

            migrationBuilder.CreateIndex(
                name: "IX_TrainingClasses_SkillLevelKey",
                table: "TrainingClasses",
                column: "SkillLevelKey");

            migrationBuilder.CreateIndex(
                name: "IX_TrainingClasses_TheoryTeacherId",
                table: "TrainingClasses",
                column: "TheoryTeacherId");

            migrationBuilder.CreateIndex(
                name: "IX_TrainingEnrolments_PersonId",
                table: "TrainingEnrolments",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_TrainingEnrolments_PrefectureKey_Kind_CompletedOn",
                table: "TrainingEnrolments",
                columns: new[] { "PrefectureKey", "Kind", "CompletedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_TrainingEnrolments_TrainingClassId_PersonId",
                table: "TrainingEnrolments",
                columns: new[] { "TrainingClassId", "PersonId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_WorkforceCounts_Key",
                table: "WorkforceCounts",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_WorkforceCounts_Measure_Year_PrefectureKey",
                table: "WorkforceCounts",
                columns: new[] { "Measure", "Year", "PrefectureKey" });

            // Written by hand: EF has no columnstore. Groups over millions of rows read a few columns, packed; the columns are those that are grouped and filtered by.
            Columnstore("People", "PrefectureKey", "RegionKey", "HighestLevelKey", "BirthYear", "Gender", "Education", "IsLiftedFromPoverty", "IsRural", "IsSynthetic");
            Columnstore("SkillCertificates", "PrefectureKey", "RegionKey", "SkillLevelKey", "LevelRank", "OccupationKey", "Kind", "Route", "State", "IssuedOn", "PersonId", "IssuerId", "IsSynthetic");
            Columnstore("TrainingEnrolments", "PrefectureKey", "RegionKey", "Kind", "Group", "State", "CompletedOn", "EnrolledOn", "PersonId", "TrainingClassId", "IsSynthetic");
            Columnstore("SubsidyClaims", "PrefectureKey", "RegionKey", "SubsidyStandardKey", "Beneficiary", "Fund", "State", "ClaimedOn", "PaidOn", "ClaimedAmount", "ApprovedAmount", "ReviewWorkingDays", "PaymentDays", "PersonId", "OccupationKey", "SkillLevelKey", "IsSynthetic");
            Columnstore("Payments", "PrefectureKey", "RegionKey", "SubsidyStandardKey", "Beneficiary", "Fund", "PaidOn", "Amount", "RecoveredAmount", "PersonId", "EstablishmentId", "IsSynthetic");
            Columnstore("WorkforceCounts", "PrefectureKey", "RegionKey", "Measure", "Year", "IndustryKey", "SkillLevelKey", "Gender", "AgeBand", "Education", "EstablishmentKind", "Breakdown", "Headcount", "IsSynthetic");

            void Columnstore(string table, params string[] columns) => migrationBuilder.Sql(
                $"CREATE NONCLUSTERED COLUMNSTORE INDEX [NCCI_{table}] ON [{table}] ([{string.Join("], [", columns)}]);");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AccreditationStages");

            migrationBuilder.DropTable(
                name: "ApiKeys");

            migrationBuilder.DropTable(
                name: "BenefitCards");

            migrationBuilder.DropTable(
                name: "CompetitionEntries");

            migrationBuilder.DropTable(
                name: "EstablishmentYears");

            migrationBuilder.DropTable(
                name: "HonourAwardOpinions");

            migrationBuilder.DropTable(
                name: "HonourAwardStages");

            migrationBuilder.DropTable(
                name: "Payments");

            migrationBuilder.DropTable(
                name: "ProgrammeSelectionStages");

            migrationBuilder.DropTable(
                name: "ProjectStages");

            migrationBuilder.DropTable(
                name: "Sanctions");

            migrationBuilder.DropTable(
                name: "ServiceCaseSteps");

            migrationBuilder.DropTable(
                name: "SiteAssessments");

            migrationBuilder.DropTable(
                name: "SiteStages");

            migrationBuilder.DropTable(
                name: "Submissions");

            migrationBuilder.DropTable(
                name: "TrainingEnrolments");

            migrationBuilder.DropTable(
                name: "WorkforceCounts");

            migrationBuilder.DropTable(
                name: "Accreditations");

            migrationBuilder.DropTable(
                name: "Competitions");

            migrationBuilder.DropTable(
                name: "SubsidyClaims");

            migrationBuilder.DropTable(
                name: "ProgrammeSelections");

            migrationBuilder.DropTable(
                name: "Projects");

            migrationBuilder.DropTable(
                name: "ServiceCases");

            migrationBuilder.DropTable(
                name: "SkillCertificates");

            migrationBuilder.DropTable(
                name: "TrainingClasses");

            migrationBuilder.DropTable(
                name: "HonourAwards");

            migrationBuilder.DropTable(
                name: "Occupations");

            migrationBuilder.DropTable(
                name: "Sites");

            migrationBuilder.DropTable(
                name: "People");

            migrationBuilder.DropTable(
                name: "Establishments");

            migrationBuilder.DropTable(
                name: "Industries");
        }
    }
}
