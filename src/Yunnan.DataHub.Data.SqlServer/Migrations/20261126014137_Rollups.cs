using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Yunnan.DataHub.Data.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class Rollups : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "CertificatesByMonth",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    IssuedOnMonth = table.Column<int>(type: "int", nullable: false),
                    RegionKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    PrefectureKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    SkillLevelKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    LevelRank = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    State = table.Column<int>(type: "int", nullable: false),
                    Rows = table.Column<int>(type: "int", nullable: false),
                    IsSynthetic = table.Column<bool>(type: "bit", nullable: false),
                    IsFragment = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CertificatesByMonth", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CertificatesByMonth_Regions_PrefectureKey",
                        column: x => x.PrefectureKey,
                        principalTable: "Regions",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CertificatesByMonth_Regions_RegionKey",
                        column: x => x.RegionKey,
                        principalTable: "Regions",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CertificatesByMonth_SkillLevels_SkillLevelKey",
                        column: x => x.SkillLevelKey,
                        principalTable: "SkillLevels",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CertificatesByOccupation",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    IssuedOnYear = table.Column<int>(type: "int", nullable: false),
                    PrefectureKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    OccupationKey = table.Column<string>(type: "nvarchar(16)", maxLength: 16, nullable: true),
                    SkillLevelKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    LevelRank = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    Route = table.Column<int>(type: "int", nullable: false),
                    State = table.Column<int>(type: "int", nullable: false),
                    Rows = table.Column<int>(type: "int", nullable: false),
                    IsSynthetic = table.Column<bool>(type: "bit", nullable: false),
                    IsFragment = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CertificatesByOccupation", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CertificatesByOccupation_Occupations_OccupationKey",
                        column: x => x.OccupationKey,
                        principalTable: "Occupations",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CertificatesByOccupation_Regions_PrefectureKey",
                        column: x => x.PrefectureKey,
                        principalTable: "Regions",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CertificatesByOccupation_SkillLevels_SkillLevelKey",
                        column: x => x.SkillLevelKey,
                        principalTable: "SkillLevels",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CertificatesByYear",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    IssuedOnYear = table.Column<int>(type: "int", nullable: false),
                    PrefectureKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    SkillLevelKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    LevelRank = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    State = table.Column<int>(type: "int", nullable: false),
                    Rows = table.Column<int>(type: "int", nullable: false),
                    IsSynthetic = table.Column<bool>(type: "bit", nullable: false),
                    IsFragment = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CertificatesByYear", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CertificatesByYear_Regions_PrefectureKey",
                        column: x => x.PrefectureKey,
                        principalTable: "Regions",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CertificatesByYear_SkillLevels_SkillLevelKey",
                        column: x => x.SkillLevelKey,
                        principalTable: "SkillLevels",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ClaimsByMonth",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    ClaimedOnMonth = table.Column<int>(type: "int", nullable: false),
                    RegionKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    PrefectureKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Fund = table.Column<int>(type: "int", nullable: false),
                    State = table.Column<int>(type: "int", nullable: false),
                    ClaimedAmountSum = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: false),
                    ApprovedAmountSum = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: false),
                    ApprovedAmountCount = table.Column<int>(type: "int", nullable: false),
                    Rows = table.Column<int>(type: "int", nullable: false),
                    IsSynthetic = table.Column<bool>(type: "bit", nullable: false),
                    IsFragment = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ClaimsByMonth", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ClaimsByMonth_Regions_PrefectureKey",
                        column: x => x.PrefectureKey,
                        principalTable: "Regions",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ClaimsByMonth_Regions_RegionKey",
                        column: x => x.RegionKey,
                        principalTable: "Regions",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ClaimsByYear",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    ClaimedOnYear = table.Column<int>(type: "int", nullable: false),
                    PrefectureKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    SubsidyStandardKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Beneficiary = table.Column<int>(type: "int", nullable: false),
                    Fund = table.Column<int>(type: "int", nullable: false),
                    State = table.Column<int>(type: "int", nullable: false),
                    ClaimedAmountSum = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: false),
                    ApprovedAmountSum = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: false),
                    ApprovedAmountCount = table.Column<int>(type: "int", nullable: false),
                    Rows = table.Column<int>(type: "int", nullable: false),
                    IsSynthetic = table.Column<bool>(type: "bit", nullable: false),
                    IsFragment = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ClaimsByYear", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ClaimsByYear_Regions_PrefectureKey",
                        column: x => x.PrefectureKey,
                        principalTable: "Regions",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ClaimsByYear_SubsidyStandards_SubsidyStandardKey",
                        column: x => x.SubsidyStandardKey,
                        principalTable: "SubsidyStandards",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DerivationRules",
                columns: table => new
                {
                    Key = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    IndicatorKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Qualifier = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Record = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Where = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Aggregate = table.Column<int>(type: "int", nullable: false),
                    Reading = table.Column<int>(type: "int", nullable: false),
                    Date = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Until = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    End = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    Since = table.Column<int>(type: "int", nullable: true),
                    Note = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DerivationRules", x => x.Key);
                    table.ForeignKey(
                        name: "FK_DerivationRules_Indicators_IndicatorKey",
                        column: x => x.IndicatorKey,
                        principalTable: "Indicators",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "EnrolmentsByGroup",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    EnrolledOnYear = table.Column<int>(type: "int", nullable: false),
                    CompletedOnYear = table.Column<int>(type: "int", nullable: true),
                    PrefectureKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    State = table.Column<int>(type: "int", nullable: false),
                    Group = table.Column<int>(type: "int", nullable: false),
                    AttendanceRateSum = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: false),
                    AttendanceRateCount = table.Column<int>(type: "int", nullable: false),
                    Rows = table.Column<int>(type: "int", nullable: false),
                    IsSynthetic = table.Column<bool>(type: "bit", nullable: false),
                    IsFragment = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EnrolmentsByGroup", x => x.Id);
                    table.ForeignKey(
                        name: "FK_EnrolmentsByGroup_Regions_PrefectureKey",
                        column: x => x.PrefectureKey,
                        principalTable: "Regions",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "EnrolmentsByMonth",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    CompletedOnMonth = table.Column<int>(type: "int", nullable: true),
                    RegionKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    PrefectureKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    State = table.Column<int>(type: "int", nullable: false),
                    AttendanceRateSum = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: false),
                    AttendanceRateCount = table.Column<int>(type: "int", nullable: false),
                    Rows = table.Column<int>(type: "int", nullable: false),
                    IsSynthetic = table.Column<bool>(type: "bit", nullable: false),
                    IsFragment = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EnrolmentsByMonth", x => x.Id);
                    table.ForeignKey(
                        name: "FK_EnrolmentsByMonth_Regions_PrefectureKey",
                        column: x => x.PrefectureKey,
                        principalTable: "Regions",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_EnrolmentsByMonth_Regions_RegionKey",
                        column: x => x.RegionKey,
                        principalTable: "Regions",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "EnrolmentsByYear",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    EnrolledOnYear = table.Column<int>(type: "int", nullable: false),
                    CompletedOnYear = table.Column<int>(type: "int", nullable: true),
                    PrefectureKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    State = table.Column<int>(type: "int", nullable: false),
                    AttendanceRateSum = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: false),
                    AttendanceRateCount = table.Column<int>(type: "int", nullable: false),
                    Rows = table.Column<int>(type: "int", nullable: false),
                    IsSynthetic = table.Column<bool>(type: "bit", nullable: false),
                    IsFragment = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EnrolmentsByYear", x => x.Id);
                    table.ForeignKey(
                        name: "FK_EnrolmentsByYear_Regions_PrefectureKey",
                        column: x => x.PrefectureKey,
                        principalTable: "Regions",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PaymentsByMonth",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PaidOnMonth = table.Column<int>(type: "int", nullable: false),
                    RegionKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    PrefectureKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Beneficiary = table.Column<int>(type: "int", nullable: false),
                    Fund = table.Column<int>(type: "int", nullable: false),
                    AmountSum = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: false),
                    RecoveredAmountSum = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: false),
                    RecoveredAmountCount = table.Column<int>(type: "int", nullable: false),
                    Rows = table.Column<int>(type: "int", nullable: false),
                    IsSynthetic = table.Column<bool>(type: "bit", nullable: false),
                    IsFragment = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PaymentsByMonth", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PaymentsByMonth_Regions_PrefectureKey",
                        column: x => x.PrefectureKey,
                        principalTable: "Regions",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PaymentsByMonth_Regions_RegionKey",
                        column: x => x.RegionKey,
                        principalTable: "Regions",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PaymentsByYear",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PaidOnYear = table.Column<int>(type: "int", nullable: false),
                    PrefectureKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    SubsidyStandardKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    PayerKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Beneficiary = table.Column<int>(type: "int", nullable: false),
                    Fund = table.Column<int>(type: "int", nullable: false),
                    AmountSum = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: false),
                    RecoveredAmountSum = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: false),
                    RecoveredAmountCount = table.Column<int>(type: "int", nullable: false),
                    Rows = table.Column<int>(type: "int", nullable: false),
                    IsSynthetic = table.Column<bool>(type: "bit", nullable: false),
                    IsFragment = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PaymentsByYear", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PaymentsByYear_Organisations_PayerKey",
                        column: x => x.PayerKey,
                        principalTable: "Organisations",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PaymentsByYear_Regions_PrefectureKey",
                        column: x => x.PrefectureKey,
                        principalTable: "Regions",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PaymentsByYear_SubsidyStandards_SubsidyStandardKey",
                        column: x => x.SubsidyStandardKey,
                        principalTable: "SubsidyStandards",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DerivedObservations",
                columns: table => new
                {
                    Key = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    IndicatorKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    DerivationRuleKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    RegionKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    Period = table.Column<string>(type: "nvarchar(16)", maxLength: 16, nullable: false),
                    PeriodEnd = table.Column<DateOnly>(type: "date", nullable: false),
                    Dimension = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Value = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: false),
                    Unit = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    IsSynthetic = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DerivedObservations", x => x.Key);
                    table.ForeignKey(
                        name: "FK_DerivedObservations_DerivationRules_DerivationRuleKey",
                        column: x => x.DerivationRuleKey,
                        principalTable: "DerivationRules",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DerivedObservations_Indicators_IndicatorKey",
                        column: x => x.IndicatorKey,
                        principalTable: "Indicators",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DerivedObservations_Regions_RegionKey",
                        column: x => x.RegionKey,
                        principalTable: "Regions",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_DerivationRules_IndicatorKey",
                table: "DerivationRules",
                column: "IndicatorKey");

            migrationBuilder.CreateIndex(
                name: "IX_DerivedObservations_DerivationRuleKey",
                table: "DerivedObservations",
                column: "DerivationRuleKey");

            migrationBuilder.CreateIndex(
                name: "IX_DerivedObservations_IndicatorKey_RegionKey_PeriodEnd",
                table: "DerivedObservations",
                columns: new[] { "IndicatorKey", "RegionKey", "PeriodEnd" });

            migrationBuilder.CreateIndex(
                name: "IX_DerivedObservations_RegionKey",
                table: "DerivedObservations",
                column: "RegionKey");

            // EF has no word for a view.
            migrationBuilder.Sql(
                """
                EXEC(N'CREATE VIEW [ObservationDifferences] AS
                SELECT o.[Key], o.[IndicatorKey], o.[RegionKey], o.[Year], o.[Period], o.[PeriodEnd], o.[Dimension], o.[OrganisationKey], o.[Status],
                    o.[Value] AS [ReportedValue], d.[Value] AS [DerivedValue], d.[Value] - o.[Value] AS [Difference],
                    CASE WHEN o.[Value] <> 0 THEN CAST(ROUND(CAST(d.[Value] AS float) / CAST(o.[Value] AS float), 4) AS decimal(19,4)) END AS [Ratio],
                    CASE WHEN o.[IsSynthetic] = 1 OR d.[IsSynthetic] = 1 THEN CAST(1 AS bit) ELSE CAST(0 AS bit) END AS [IsSynthetic]
                FROM [Observations] AS o
                JOIN [DerivedObservations] AS d ON d.[IndicatorKey] = o.[IndicatorKey] AND d.[RegionKey] = o.[RegionKey] AND d.[Period] = o.[Period]
                    AND (d.[Dimension] = o.[Dimension] OR (d.[Dimension] IS NULL AND o.[Dimension] IS NULL))')
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP VIEW [ObservationDifferences]");

            migrationBuilder.DropTable(
                name: "CertificatesByMonth");

            migrationBuilder.DropTable(
                name: "CertificatesByOccupation");

            migrationBuilder.DropTable(
                name: "CertificatesByYear");

            migrationBuilder.DropTable(
                name: "ClaimsByMonth");

            migrationBuilder.DropTable(
                name: "ClaimsByYear");

            migrationBuilder.DropTable(
                name: "DerivedObservations");

            migrationBuilder.DropTable(
                name: "EnrolmentsByGroup");

            migrationBuilder.DropTable(
                name: "EnrolmentsByMonth");

            migrationBuilder.DropTable(
                name: "EnrolmentsByYear");

            migrationBuilder.DropTable(
                name: "PaymentsByMonth");

            migrationBuilder.DropTable(
                name: "PaymentsByYear");

            migrationBuilder.DropTable(
                name: "DerivationRules");
        }
    }
}
