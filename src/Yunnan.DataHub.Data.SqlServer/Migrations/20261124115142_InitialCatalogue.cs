using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Yunnan.DataHub.Data.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class InitialCatalogue : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // Written by hand: EF sets the collation only of databases that it creates itself, and an administrator may have created this one.
            migrationBuilder.AlterDatabase(collation: "Latin1_General_100_BIN2");

            migrationBuilder.CreateTable(
                name: "CertificateRules",
                columns: table => new
                {
                    Key = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    NameZh = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    NameEn = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    Rule = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CertificateRules", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "DataRules",
                columns: table => new
                {
                    Key = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Topic = table.Column<int>(type: "int", nullable: false),
                    Rule = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DataRules", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "Indicators",
                columns: table => new
                {
                    Key = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    NameZh = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    NameEn = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    UnitZh = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    UnitEn = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Measure = table.Column<int>(type: "int", nullable: false),
                    Direction = table.Column<int>(type: "int", nullable: false),
                    Domain = table.Column<int>(type: "int", nullable: false),
                    Dimensions = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Derivation_Fact = table.Column<int>(type: "int", nullable: true),
                    Derivation_Aggregate = table.Column<int>(type: "int", nullable: true),
                    Derivation_Filter = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Ratio_NumeratorKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Ratio_DenominatorKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Indicators", x => x.Key);
                    table.ForeignKey(
                        name: "FK_Indicators_Indicators_Ratio_DenominatorKey",
                        column: x => x.Ratio_DenominatorKey,
                        principalTable: "Indicators",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Indicators_Indicators_Ratio_NumeratorKey",
                        column: x => x.Ratio_NumeratorKey,
                        principalTable: "Indicators",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Organisations",
                columns: table => new
                {
                    Key = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    NameZh = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    NameEn = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Aliases = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    Level = table.Column<int>(type: "int", nullable: true),
                    Generic = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Organisations", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "PolicyDocuments",
                columns: table => new
                {
                    Key = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    No = table.Column<int>(type: "int", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    TitleZh = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    TitlePrinted = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    TitleEn = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Date = table.Column<DateOnly>(type: "date", nullable: true),
                    EffectiveFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    EffectiveTo = table.Column<DateOnly>(type: "date", nullable: true),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    Level = table.Column<int>(type: "int", nullable: false),
                    Summary = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Excerpt = table.Column<bool>(type: "bit", nullable: false),
                    ExcerptNote = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PolicyDocuments", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "Regions",
                columns: table => new
                {
                    Key = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    NameZh = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    NameEn = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    ShortName = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    Level = table.Column<int>(type: "int", nullable: false),
                    NamesPrinted = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    CountyCount = table.Column<int>(type: "int", nullable: true),
                    ParentKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    CodeSystem = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Source = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Regions", x => x.Key);
                    table.ForeignKey(
                        name: "FK_Regions_Regions_ParentKey",
                        column: x => x.ParentKey,
                        principalTable: "Regions",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Registers",
                columns: table => new
                {
                    Key = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    NameZh = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    NameEn = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Columns = table.Column<string>(type: "nvarchar(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Registers", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "SeedFiles",
                columns: table => new
                {
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Hash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    SeededAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SeedFiles", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "SkillLevels",
                columns: table => new
                {
                    Key = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    NameZh = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    NameEn = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Rank = table.Column<int>(type: "int", nullable: false),
                    NumericLevel = table.Column<int>(type: "int", nullable: true),
                    IsHighSkilled = table.Column<bool>(type: "bit", nullable: false),
                    RequiredLevelKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    RequiredYears = table.Column<int>(type: "int", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SkillLevels", x => x.Key);
                    table.ForeignKey(
                        name: "FK_SkillLevels_SkillLevels_RequiredLevelKey",
                        column: x => x.RequiredLevelKey,
                        principalTable: "SkillLevels",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CertificateRuleValues",
                columns: table => new
                {
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    CertificateRuleKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Number = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: true),
                    Text = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Flag = table.Column<bool>(type: "bit", nullable: true),
                    Items = table.Column<string>(type: "nvarchar(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CertificateRuleValues", x => new { x.CertificateRuleKey, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_CertificateRuleValues_CertificateRules_CertificateRuleKey",
                        column: x => x.CertificateRuleKey,
                        principalTable: "CertificateRules",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "DataRuleValues",
                columns: table => new
                {
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    DataRuleKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Number = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: true),
                    Text = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Flag = table.Column<bool>(type: "bit", nullable: true),
                    Items = table.Column<string>(type: "nvarchar(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DataRuleValues", x => new { x.DataRuleKey, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_DataRuleValues_DataRules_DataRuleKey",
                        column: x => x.DataRuleKey,
                        principalTable: "DataRules",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CertificateRuleSources",
                columns: table => new
                {
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    CertificateRuleKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    PolicyDocumentKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Clause = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Line = table.Column<int>(type: "int", nullable: false),
                    NameZh = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Note = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CertificateRuleSources", x => new { x.CertificateRuleKey, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_CertificateRuleSources_CertificateRules_CertificateRuleKey",
                        column: x => x.CertificateRuleKey,
                        principalTable: "CertificateRules",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_CertificateRuleSources_PolicyDocuments_PolicyDocumentKey",
                        column: x => x.PolicyDocumentKey,
                        principalTable: "PolicyDocuments",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DataRuleSources",
                columns: table => new
                {
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    DataRuleKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    PolicyDocumentKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Clause = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Line = table.Column<int>(type: "int", nullable: false),
                    NameZh = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Note = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DataRuleSources", x => new { x.DataRuleKey, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_DataRuleSources_DataRules_DataRuleKey",
                        column: x => x.DataRuleKey,
                        principalTable: "DataRules",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_DataRuleSources_PolicyDocuments_PolicyDocumentKey",
                        column: x => x.PolicyDocumentKey,
                        principalTable: "PolicyDocuments",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DocumentCitations",
                columns: table => new
                {
                    PolicyDocumentKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Title = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    CitedDocumentKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Line = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DocumentCitations", x => new { x.PolicyDocumentKey, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_DocumentCitations_PolicyDocuments_CitedDocumentKey",
                        column: x => x.CitedDocumentKey,
                        principalTable: "PolicyDocuments",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DocumentCitations_PolicyDocuments_PolicyDocumentKey",
                        column: x => x.PolicyDocumentKey,
                        principalTable: "PolicyDocuments",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "DocumentEvents",
                columns: table => new
                {
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    PolicyDocumentKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    Event = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Line = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DocumentEvents", x => new { x.PolicyDocumentKey, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_DocumentEvents_PolicyDocuments_PolicyDocumentKey",
                        column: x => x.PolicyDocumentKey,
                        principalTable: "PolicyDocuments",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "DocumentIssuers",
                columns: table => new
                {
                    PolicyDocumentKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    OrganisationKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DocumentIssuers", x => new { x.PolicyDocumentKey, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_DocumentIssuers_Organisations_OrganisationKey",
                        column: x => x.OrganisationKey,
                        principalTable: "Organisations",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DocumentIssuers_PolicyDocuments_PolicyDocumentKey",
                        column: x => x.PolicyDocumentKey,
                        principalTable: "PolicyDocuments",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "DocumentRepeals",
                columns: table => new
                {
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    PolicyDocumentKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Code = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Title = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    RepealedDocumentKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Line = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DocumentRepeals", x => new { x.PolicyDocumentKey, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_DocumentRepeals_PolicyDocuments_PolicyDocumentKey",
                        column: x => x.PolicyDocumentKey,
                        principalTable: "PolicyDocuments",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_DocumentRepeals_PolicyDocuments_RepealedDocumentKey",
                        column: x => x.RepealedDocumentKey,
                        principalTable: "PolicyDocuments",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "IndicatorSources",
                columns: table => new
                {
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    IndicatorKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    PolicyDocumentKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Clause = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Line = table.Column<int>(type: "int", nullable: false),
                    NameZh = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Note = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IndicatorSources", x => new { x.IndicatorKey, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_IndicatorSources_Indicators_IndicatorKey",
                        column: x => x.IndicatorKey,
                        principalTable: "Indicators",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_IndicatorSources_PolicyDocuments_PolicyDocumentKey",
                        column: x => x.PolicyDocumentKey,
                        principalTable: "PolicyDocuments",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "OrganisationNames",
                columns: table => new
                {
                    Key = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Printed = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    PolicyDocumentKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Fields = table.Column<string>(type: "nvarchar(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OrganisationNames", x => x.Key);
                    table.ForeignKey(
                        name: "FK_OrganisationNames_PolicyDocuments_PolicyDocumentKey",
                        column: x => x.PolicyDocumentKey,
                        principalTable: "PolicyDocuments",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReportingDuties",
                columns: table => new
                {
                    Key = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    ReporterPrinted = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    RecipientPrinted = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    What = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Frequency = table.Column<int>(type: "int", nullable: false),
                    When = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    AlsoHalfYearly = table.Column<bool>(type: "bit", nullable: false),
                    AlsoYearly = table.Column<bool>(type: "bit", nullable: false),
                    AlsoEveryYears = table.Column<int>(type: "int", nullable: true),
                    IntervalYears = table.Column<int>(type: "int", nullable: true),
                    IntervalMonths = table.Column<int>(type: "int", nullable: true),
                    TimesPerMonth = table.Column<int>(type: "int", nullable: true),
                    PolicyDocumentKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Clause = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Line = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportingDuties", x => x.Key);
                    table.ForeignKey(
                        name: "FK_ReportingDuties_PolicyDocuments_PolicyDocumentKey",
                        column: x => x.PolicyDocumentKey,
                        principalTable: "PolicyDocuments",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RuleParameters",
                columns: table => new
                {
                    Key = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    PolicyDocumentKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    NameZh = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Comparator = table.Column<int>(type: "int", nullable: true),
                    Value = table.Column<decimal>(type: "decimal(19,6)", precision: 19, scale: 6, nullable: true),
                    ValueText = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Unit = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Note = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Clause = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Line = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RuleParameters", x => x.Key);
                    table.ForeignKey(
                        name: "FK_RuleParameters_PolicyDocuments_PolicyDocumentKey",
                        column: x => x.PolicyDocumentKey,
                        principalTable: "PolicyDocuments",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Observations",
                columns: table => new
                {
                    Key = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    IndicatorKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    RegionKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    Period = table.Column<string>(type: "nvarchar(16)", maxLength: 16, nullable: false),
                    PeriodEnd = table.Column<DateOnly>(type: "date", nullable: false),
                    Dimension = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Value = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: false),
                    Unit = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Status = table.Column<int>(type: "int", nullable: false),
                    OrganisationKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Note = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Source = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    IsSynthetic = table.Column<bool>(type: "bit", nullable: false),
                    ImportedAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Observations", x => x.Key);
                    table.ForeignKey(
                        name: "FK_Observations_Indicators_IndicatorKey",
                        column: x => x.IndicatorKey,
                        principalTable: "Indicators",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Observations_Organisations_OrganisationKey",
                        column: x => x.OrganisationKey,
                        principalTable: "Organisations",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Observations_Regions_RegionKey",
                        column: x => x.RegionKey,
                        principalTable: "Regions",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RegisterRows",
                columns: table => new
                {
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    RegisterKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RegisterRows", x => new { x.RegisterKey, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_RegisterRows_Registers_RegisterKey",
                        column: x => x.RegisterKey,
                        principalTable: "Registers",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RegisterSources",
                columns: table => new
                {
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    RegisterKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    PolicyDocumentKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Clause = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Line = table.Column<int>(type: "int", nullable: false),
                    NameZh = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Note = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RegisterSources", x => new { x.RegisterKey, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_RegisterSources_PolicyDocuments_PolicyDocumentKey",
                        column: x => x.PolicyDocumentKey,
                        principalTable: "PolicyDocuments",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RegisterSources_Registers_RegisterKey",
                        column: x => x.RegisterKey,
                        principalTable: "Registers",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ContestPromotionRules",
                columns: table => new
                {
                    Key = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Tier = table.Column<int>(type: "int", nullable: false),
                    ContestsZh = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Format = table.Column<int>(type: "int", nullable: false),
                    TeamSize = table.Column<int>(type: "int", nullable: false),
                    RankFrom = table.Column<int>(type: "int", nullable: false),
                    RankTo = table.Column<int>(type: "int", nullable: true),
                    RankToShare = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: true),
                    RankToShareOf = table.Column<int>(type: "int", nullable: true),
                    LevelWithoutPriorKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    PriorLevelKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    LevelWithPriorKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    StudentMaximumKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ContestPromotionRules", x => x.Key);
                    table.ForeignKey(
                        name: "FK_ContestPromotionRules_SkillLevels_LevelWithPriorKey",
                        column: x => x.LevelWithPriorKey,
                        principalTable: "SkillLevels",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ContestPromotionRules_SkillLevels_LevelWithoutPriorKey",
                        column: x => x.LevelWithoutPriorKey,
                        principalTable: "SkillLevels",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ContestPromotionRules_SkillLevels_PriorLevelKey",
                        column: x => x.PriorLevelKey,
                        principalTable: "SkillLevels",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ContestPromotionRules_SkillLevels_StudentMaximumKey",
                        column: x => x.StudentMaximumKey,
                        principalTable: "SkillLevels",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SkillLevelEquivalents",
                columns: table => new
                {
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    SkillLevelKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    Value = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    ValueZh = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Applies = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    PolicyDocumentKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SkillLevelEquivalents", x => new { x.SkillLevelKey, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_SkillLevelEquivalents_PolicyDocuments_PolicyDocumentKey",
                        column: x => x.PolicyDocumentKey,
                        principalTable: "PolicyDocuments",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SkillLevelEquivalents_SkillLevels_SkillLevelKey",
                        column: x => x.SkillLevelKey,
                        principalTable: "SkillLevels",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SkillLevelSources",
                columns: table => new
                {
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    SkillLevelKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    PolicyDocumentKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Clause = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Line = table.Column<int>(type: "int", nullable: false),
                    NameZh = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Note = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SkillLevelSources", x => new { x.SkillLevelKey, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_SkillLevelSources_PolicyDocuments_PolicyDocumentKey",
                        column: x => x.PolicyDocumentKey,
                        principalTable: "PolicyDocuments",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SkillLevelSources_SkillLevels_SkillLevelKey",
                        column: x => x.SkillLevelKey,
                        principalTable: "SkillLevels",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SubsidyStandards",
                columns: table => new
                {
                    Key = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    NameZh = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    NameEn = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    Beneficiary = table.Column<int>(type: "int", nullable: false),
                    BeneficiaryText = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Amount = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: true),
                    Min = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: true),
                    Max = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: true),
                    Unit = table.Column<int>(type: "int", nullable: true),
                    UnitNote = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Per = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    OneOff = table.Column<bool>(type: "bit", nullable: false),
                    Base = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Cap_Amount = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: true),
                    Cap_Unit = table.Column<int>(type: "int", nullable: true),
                    Cap_Per = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Level = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Condition = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Exclusions = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    SkillLevelKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubsidyStandards", x => x.Key);
                    table.ForeignKey(
                        name: "FK_SubsidyStandards_SkillLevels_SkillLevelKey",
                        column: x => x.SkillLevelKey,
                        principalTable: "SkillLevels",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "OrganisationNameDocuments",
                columns: table => new
                {
                    OrganisationNameKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    PolicyDocumentKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OrganisationNameDocuments", x => new { x.OrganisationNameKey, x.PolicyDocumentKey });
                    table.ForeignKey(
                        name: "FK_OrganisationNameDocuments_OrganisationNames_OrganisationNameKey",
                        column: x => x.OrganisationNameKey,
                        principalTable: "OrganisationNames",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_OrganisationNameDocuments_PolicyDocuments_PolicyDocumentKey",
                        column: x => x.PolicyDocumentKey,
                        principalTable: "PolicyDocuments",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "OrganisationNameOrganisations",
                columns: table => new
                {
                    OrganisationNameKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    OrganisationKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OrganisationNameOrganisations", x => new { x.OrganisationNameKey, x.OrganisationKey });
                    table.ForeignKey(
                        name: "FK_OrganisationNameOrganisations_OrganisationNames_OrganisationNameKey",
                        column: x => x.OrganisationNameKey,
                        principalTable: "OrganisationNames",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_OrganisationNameOrganisations_Organisations_OrganisationKey",
                        column: x => x.OrganisationKey,
                        principalTable: "Organisations",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "OrganisationRoles",
                columns: table => new
                {
                    OrganisationKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    PolicyDocumentKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Printed = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    OrganisationNameKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Role = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OrganisationRoles", x => new { x.OrganisationKey, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_OrganisationRoles_OrganisationNames_OrganisationNameKey",
                        column: x => x.OrganisationNameKey,
                        principalTable: "OrganisationNames",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_OrganisationRoles_Organisations_OrganisationKey",
                        column: x => x.OrganisationKey,
                        principalTable: "Organisations",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_OrganisationRoles_PolicyDocuments_PolicyDocumentKey",
                        column: x => x.PolicyDocumentKey,
                        principalTable: "PolicyDocuments",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DutyRecipients",
                columns: table => new
                {
                    ReportingDutyKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    OrganisationKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DutyRecipients", x => new { x.ReportingDutyKey, x.OrganisationKey });
                    table.ForeignKey(
                        name: "FK_DutyRecipients_Organisations_OrganisationKey",
                        column: x => x.OrganisationKey,
                        principalTable: "Organisations",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DutyRecipients_ReportingDuties_ReportingDutyKey",
                        column: x => x.ReportingDutyKey,
                        principalTable: "ReportingDuties",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "DutyReporters",
                columns: table => new
                {
                    ReportingDutyKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    OrganisationKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DutyReporters", x => new { x.ReportingDutyKey, x.OrganisationKey });
                    table.ForeignKey(
                        name: "FK_DutyReporters_Organisations_OrganisationKey",
                        column: x => x.OrganisationKey,
                        principalTable: "Organisations",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DutyReporters_ReportingDuties_ReportingDutyKey",
                        column: x => x.ReportingDutyKey,
                        principalTable: "ReportingDuties",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ReportingDutyDue",
                columns: table => new
                {
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    ReportingDutyKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Year = table.Column<int>(type: "int", nullable: true),
                    Month = table.Column<int>(type: "int", nullable: true),
                    Day = table.Column<int>(type: "int", nullable: true),
                    YearImplied = table.Column<bool>(type: "bit", nullable: false),
                    EndOfMonth = table.Column<bool>(type: "bit", nullable: false),
                    WithinDays = table.Column<int>(type: "int", nullable: true),
                    WithinWorkingDays = table.Column<int>(type: "int", nullable: true),
                    WithinMonths = table.Column<int>(type: "int", nullable: true),
                    After = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Note = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportingDutyDue", x => new { x.ReportingDutyKey, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_ReportingDutyDue_ReportingDuties_ReportingDutyKey",
                        column: x => x.ReportingDutyKey,
                        principalTable: "ReportingDuties",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ObservationSources",
                columns: table => new
                {
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    ObservationKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    PolicyDocumentKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Clause = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Line = table.Column<int>(type: "int", nullable: false),
                    NameZh = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Note = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ObservationSources", x => new { x.ObservationKey, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_ObservationSources_Observations_ObservationKey",
                        column: x => x.ObservationKey,
                        principalTable: "Observations",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ObservationSources_PolicyDocuments_PolicyDocumentKey",
                        column: x => x.PolicyDocumentKey,
                        principalTable: "PolicyDocuments",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RegisterCells",
                columns: table => new
                {
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    RegisterKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    RegisterRowOrdinal = table.Column<int>(type: "int", nullable: false),
                    Column = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Text = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Number = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RegisterCells", x => new { x.RegisterKey, x.RegisterRowOrdinal, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_RegisterCells_RegisterRows_RegisterKey_RegisterRowOrdinal",
                        columns: x => new { x.RegisterKey, x.RegisterRowOrdinal },
                        principalTable: "RegisterRows",
                        principalColumns: new[] { "RegisterKey", "Ordinal" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ContestPromotionRuleSources",
                columns: table => new
                {
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    ContestPromotionRuleKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    PolicyDocumentKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Clause = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Line = table.Column<int>(type: "int", nullable: false),
                    NameZh = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Note = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ContestPromotionRuleSources", x => new { x.ContestPromotionRuleKey, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_ContestPromotionRuleSources_ContestPromotionRules_ContestPromotionRuleKey",
                        column: x => x.ContestPromotionRuleKey,
                        principalTable: "ContestPromotionRules",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ContestPromotionRuleSources_PolicyDocuments_PolicyDocumentKey",
                        column: x => x.PolicyDocumentKey,
                        principalTable: "PolicyDocuments",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SubsidyPayers",
                columns: table => new
                {
                    SubsidyStandardKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    OrganisationKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubsidyPayers", x => new { x.SubsidyStandardKey, x.OrganisationKey });
                    table.ForeignKey(
                        name: "FK_SubsidyPayers_Organisations_OrganisationKey",
                        column: x => x.OrganisationKey,
                        principalTable: "Organisations",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SubsidyPayers_SubsidyStandards_SubsidyStandardKey",
                        column: x => x.SubsidyStandardKey,
                        principalTable: "SubsidyStandards",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SubsidyStandardSources",
                columns: table => new
                {
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    SubsidyStandardKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    PolicyDocumentKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Clause = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Line = table.Column<int>(type: "int", nullable: false),
                    NameZh = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Note = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubsidyStandardSources", x => new { x.SubsidyStandardKey, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_SubsidyStandardSources_PolicyDocuments_PolicyDocumentKey",
                        column: x => x.PolicyDocumentKey,
                        principalTable: "PolicyDocuments",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SubsidyStandardSources_SubsidyStandards_SubsidyStandardKey",
                        column: x => x.SubsidyStandardKey,
                        principalTable: "SubsidyStandards",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "HonourCompositionRules",
                columns: table => new
                {
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    HonourSchemeKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    What = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Comparator = table.Column<int>(type: "int", nullable: false),
                    Count = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: true),
                    Percent = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: true),
                    Basis = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    PolicyDocumentKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Clause = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Line = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HonourCompositionRules", x => new { x.HonourSchemeKey, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_HonourCompositionRules_PolicyDocuments_PolicyDocumentKey",
                        column: x => x.PolicyDocumentKey,
                        principalTable: "PolicyDocuments",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "HonourGrantors",
                columns: table => new
                {
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    HonourSchemeKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Printed = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    OrganisationNameKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HonourGrantors", x => new { x.HonourSchemeKey, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_HonourGrantors_OrganisationNames_OrganisationNameKey",
                        column: x => x.OrganisationNameKey,
                        principalTable: "OrganisationNames",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "HonourLeadsTo",
                columns: table => new
                {
                    HonourSchemeKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    LeadsToKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HonourLeadsTo", x => new { x.HonourSchemeKey, x.LeadsToKey });
                });

            migrationBuilder.CreateTable(
                name: "HonourProcessSteps",
                columns: table => new
                {
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    HonourSchemeKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Step = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Days = table.Column<int>(type: "int", nullable: true),
                    DayKind = table.Column<int>(type: "int", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HonourProcessSteps", x => new { x.HonourSchemeKey, x.Ordinal });
                });

            migrationBuilder.CreateTable(
                name: "HonourRaters",
                columns: table => new
                {
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    HonourSchemeKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Levels = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    By = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Note = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HonourRaters", x => new { x.HonourSchemeKey, x.Ordinal });
                });

            migrationBuilder.CreateTable(
                name: "HonourRatingUses",
                columns: table => new
                {
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    HonourSchemeKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    AtLeast = table.Column<int>(type: "int", nullable: true),
                    Level = table.Column<int>(type: "int", nullable: true),
                    Effect = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HonourRatingUses", x => new { x.HonourSchemeKey, x.Ordinal });
                });

            migrationBuilder.CreateTable(
                name: "HonourRequires",
                columns: table => new
                {
                    HonourSchemeKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    RequiresKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HonourRequires", x => new { x.HonourSchemeKey, x.RequiresKey });
                });

            migrationBuilder.CreateTable(
                name: "HonourRewards",
                columns: table => new
                {
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    HonourSchemeKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Amount = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: true),
                    Unit = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    To = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    PolicyDocumentKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    AlsoIn = table.Column<string>(type: "nvarchar(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HonourRewards", x => new { x.HonourSchemeKey, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_HonourRewards_PolicyDocuments_PolicyDocumentKey",
                        column: x => x.PolicyDocumentKey,
                        principalTable: "PolicyDocuments",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "HonourRules",
                columns: table => new
                {
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    HonourSchemeKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Rule = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    PolicyDocumentKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HonourRules", x => new { x.HonourSchemeKey, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_HonourRules_PolicyDocuments_PolicyDocumentKey",
                        column: x => x.PolicyDocumentKey,
                        principalTable: "PolicyDocuments",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "HonourSchemeConflictValues",
                columns: table => new
                {
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    HonourSchemeKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    ConflictOrdinal = table.Column<int>(type: "int", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Number = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: true),
                    PolicyDocumentKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HonourSchemeConflictValues", x => new { x.HonourSchemeKey, x.ConflictOrdinal, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_HonourSchemeConflictValues_PolicyDocuments_PolicyDocumentKey",
                        column: x => x.PolicyDocumentKey,
                        principalTable: "PolicyDocuments",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "HonourSchemeConflicts",
                columns: table => new
                {
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    HonourSchemeKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Field = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HonourSchemeConflicts", x => new { x.HonourSchemeKey, x.Ordinal });
                });

            migrationBuilder.CreateTable(
                name: "HonourSchemeSources",
                columns: table => new
                {
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    HonourSchemeKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    PolicyDocumentKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Clause = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Line = table.Column<int>(type: "int", nullable: false),
                    NameZh = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Note = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HonourSchemeSources", x => new { x.HonourSchemeKey, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_HonourSchemeSources_PolicyDocuments_PolicyDocumentKey",
                        column: x => x.PolicyDocumentKey,
                        principalTable: "PolicyDocuments",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "HonourSchemes",
                columns: table => new
                {
                    Key = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    NameZh = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    NameEn = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Aliases = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Level = table.Column<int>(type: "int", nullable: false),
                    Levels = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    RecipientKind = table.Column<int>(type: "int", nullable: false),
                    CycleYears = table.Column<int>(type: "int", nullable: true),
                    Quota_Value = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: true),
                    Quota_Min = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: true),
                    Quota_Per = table.Column<int>(type: "int", nullable: true),
                    Quota_Cap = table.Column<bool>(type: "bit", nullable: true),
                    Quota_Comparator = table.Column<int>(type: "int", nullable: true),
                    Quota_Approximate = table.Column<bool>(type: "bit", nullable: true),
                    Quota_Unit = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Eligibility = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    PublicityWorkingDays = table.Column<int>(type: "int", nullable: true),
                    ValidityYears = table.Column<int>(type: "int", nullable: true),
                    ReviewCycleYears = table.Column<int>(type: "int", nullable: true),
                    ReviewNote = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Ratings_Scale = table.Column<int>(type: "int", nullable: true),
                    Ratings_Min = table.Column<int>(type: "int", nullable: true),
                    Ratings_Max = table.Column<int>(type: "int", nullable: true),
                    Ratings_Initial = table.Column<int>(type: "int", nullable: true),
                    Ratings_CycleYears = table.Column<int>(type: "int", nullable: true),
                    Ratings_MinYearsBeforePromotion = table.Column<int>(type: "int", nullable: true),
                    Ratings_Stepwise = table.Column<bool>(type: "bit", nullable: true),
                    Ratings_Failure = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Ratings_Levels = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Ratings_LevelsNamed = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Revocation = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    LeadsToNote = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    RequiresMode = table.Column<int>(type: "int", nullable: true),
                    RequiresStrict = table.Column<bool>(type: "bit", nullable: true),
                    RequiresNote = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Family = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    ProgrammeKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HonourSchemes", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "LifecycleSources",
                columns: table => new
                {
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    LifecycleKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    PolicyDocumentKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Clause = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Line = table.Column<int>(type: "int", nullable: false),
                    NameZh = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Note = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LifecycleSources", x => new { x.LifecycleKey, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_LifecycleSources_PolicyDocuments_PolicyDocumentKey",
                        column: x => x.PolicyDocumentKey,
                        principalTable: "PolicyDocuments",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LifecycleStates",
                columns: table => new
                {
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    LifecycleKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    IsInitial = table.Column<bool>(type: "bit", nullable: false),
                    IsFinal = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LifecycleStates", x => new { x.LifecycleKey, x.Ordinal });
                });

            migrationBuilder.CreateTable(
                name: "LifecycleTransitions",
                columns: table => new
                {
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    LifecycleKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    From = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    To = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    By = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    OrganisationNameKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Days = table.Column<int>(type: "int", nullable: true),
                    Duration_Value = table.Column<int>(type: "int", nullable: true),
                    Duration_Unit = table.Column<int>(type: "int", nullable: true),
                    Note = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LifecycleTransitions", x => new { x.LifecycleKey, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_LifecycleTransitions_OrganisationNames_OrganisationNameKey",
                        column: x => x.OrganisationNameKey,
                        principalTable: "OrganisationNames",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Lifecycles",
                columns: table => new
                {
                    Key = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Subject = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    ProgrammeKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    HonourKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    OrderOnly = table.Column<bool>(type: "bit", nullable: true),
                    Note = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Lifecycles", x => x.Key);
                    table.ForeignKey(
                        name: "FK_Lifecycles_HonourSchemes_HonourKey",
                        column: x => x.HonourKey,
                        principalTable: "HonourSchemes",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ProgrammeConflictValues",
                columns: table => new
                {
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    ProgrammeKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    ConflictOrdinal = table.Column<int>(type: "int", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Number = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: true),
                    PolicyDocumentKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProgrammeConflictValues", x => new { x.ProgrammeKey, x.ConflictOrdinal, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_ProgrammeConflictValues_PolicyDocuments_PolicyDocumentKey",
                        column: x => x.PolicyDocumentKey,
                        principalTable: "PolicyDocuments",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ProgrammeConflicts",
                columns: table => new
                {
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    ProgrammeKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Field = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProgrammeConflicts", x => new { x.ProgrammeKey, x.Ordinal });
                });

            migrationBuilder.CreateTable(
                name: "ProgrammeFunding",
                columns: table => new
                {
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    ProgrammeKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    What = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Amount = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: true),
                    Unit = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Condition = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    PolicyDocumentKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProgrammeFunding", x => new { x.ProgrammeKey, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_ProgrammeFunding_PolicyDocuments_PolicyDocumentKey",
                        column: x => x.PolicyDocumentKey,
                        principalTable: "PolicyDocuments",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ProgrammeLead",
                columns: table => new
                {
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    ProgrammeKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Printed = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    OrganisationNameKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProgrammeLead", x => new { x.ProgrammeKey, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_ProgrammeLead_OrganisationNames_OrganisationNameKey",
                        column: x => x.OrganisationNameKey,
                        principalTable: "OrganisationNames",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ProgrammePeriods",
                columns: table => new
                {
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    ProgrammeKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    PolicyDocumentKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    PeriodStart = table.Column<int>(type: "int", nullable: false),
                    PeriodEnd = table.Column<int>(type: "int", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProgrammePeriods", x => new { x.ProgrammeKey, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_ProgrammePeriods_PolicyDocuments_PolicyDocumentKey",
                        column: x => x.PolicyDocumentKey,
                        principalTable: "PolicyDocuments",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ProgrammeSources",
                columns: table => new
                {
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    ProgrammeKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    PolicyDocumentKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Clause = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Line = table.Column<int>(type: "int", nullable: false),
                    NameZh = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Note = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProgrammeSources", x => new { x.ProgrammeKey, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_ProgrammeSources_PolicyDocuments_PolicyDocumentKey",
                        column: x => x.PolicyDocumentKey,
                        principalTable: "PolicyDocuments",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ProgrammeTargetReferences",
                columns: table => new
                {
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    ProgrammeKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Reference = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    TargetKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProgrammeTargetReferences", x => new { x.ProgrammeKey, x.Ordinal });
                });

            migrationBuilder.CreateTable(
                name: "Programmes",
                columns: table => new
                {
                    Key = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    NameZh = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    NameEn = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Aliases = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    ParentKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Category = table.Column<int>(type: "int", nullable: false),
                    Tier = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    PeriodStart = table.Column<int>(type: "int", nullable: true),
                    PeriodEnd = table.Column<int>(type: "int", nullable: true),
                    Description = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Quota_Value = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: true),
                    Quota_Unit = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Quota_Period = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Quota_Approximate = table.Column<bool>(type: "bit", nullable: true),
                    Quota_Comparator = table.Column<int>(type: "int", nullable: true),
                    Quota_PolicyDocumentKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Quota_TargetReference = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Quota_TargetKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    SupportYears = table.Column<int>(type: "int", nullable: true),
                    ServiceYears = table.Column<int>(type: "int", nullable: true),
                    ServiceNote = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Programmes", x => x.Key);
                    table.ForeignKey(
                        name: "FK_Programmes_PolicyDocuments_Quota_PolicyDocumentKey",
                        column: x => x.Quota_PolicyDocumentKey,
                        principalTable: "PolicyDocuments",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Programmes_Programmes_ParentKey",
                        column: x => x.ParentKey,
                        principalTable: "Programmes",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Targets",
                columns: table => new
                {
                    Key = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    IndicatorKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Qualifier = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    PolicyDocumentKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Clause = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Line = table.Column<int>(type: "int", nullable: false),
                    Comparator = table.Column<int>(type: "int", nullable: false),
                    Value = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: true),
                    ValueMax = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: true),
                    Unit = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    PeriodStart = table.Column<int>(type: "int", nullable: true),
                    DueYear = table.Column<int>(type: "int", nullable: true),
                    Due = table.Column<DateOnly>(type: "date", nullable: true),
                    DueStated = table.Column<bool>(type: "bit", nullable: false),
                    Baseline_Year = table.Column<int>(type: "int", nullable: true),
                    Baseline_Value = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: true),
                    Scope = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    AppliesTo = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    ProgrammeKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    Binding = table.Column<bool>(type: "bit", nullable: true),
                    Headline = table.Column<bool>(type: "bit", nullable: false),
                    Note = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Targets", x => x.Key);
                    table.ForeignKey(
                        name: "FK_Targets_Indicators_IndicatorKey",
                        column: x => x.IndicatorKey,
                        principalTable: "Indicators",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Targets_PolicyDocuments_PolicyDocumentKey",
                        column: x => x.PolicyDocumentKey,
                        principalTable: "PolicyDocuments",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Targets_Programmes_ProgrammeKey",
                        column: x => x.ProgrammeKey,
                        principalTable: "Programmes",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TargetHonours",
                columns: table => new
                {
                    TargetKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    HonourSchemeKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TargetHonours", x => new { x.TargetKey, x.HonourSchemeKey });
                    table.ForeignKey(
                        name: "FK_TargetHonours_HonourSchemes_HonourSchemeKey",
                        column: x => x.HonourSchemeKey,
                        principalTable: "HonourSchemes",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TargetHonours_Targets_TargetKey",
                        column: x => x.TargetKey,
                        principalTable: "Targets",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "TargetMilestones",
                columns: table => new
                {
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    TargetKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    Comparator = table.Column<int>(type: "int", nullable: false),
                    Value = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TargetMilestones", x => new { x.TargetKey, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_TargetMilestones_Targets_TargetKey",
                        column: x => x.TargetKey,
                        principalTable: "Targets",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "TargetRelations",
                columns: table => new
                {
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    TargetKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Type = table.Column<int>(type: "int", nullable: false),
                    RelatedTargetKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Note = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    IsStated = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TargetRelations", x => new { x.TargetKey, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_TargetRelations_Targets_RelatedTargetKey",
                        column: x => x.RelatedTargetKey,
                        principalTable: "Targets",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TargetRelations_Targets_TargetKey",
                        column: x => x.TargetKey,
                        principalTable: "Targets",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "TargetResponsible",
                columns: table => new
                {
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    TargetKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Printed = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    OrganisationNameKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TargetResponsible", x => new { x.TargetKey, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_TargetResponsible_OrganisationNames_OrganisationNameKey",
                        column: x => x.OrganisationNameKey,
                        principalTable: "OrganisationNames",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TargetResponsible_Targets_TargetKey",
                        column: x => x.TargetKey,
                        principalTable: "Targets",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "TargetSources",
                columns: table => new
                {
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    TargetKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    PolicyDocumentKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Clause = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Line = table.Column<int>(type: "int", nullable: false),
                    NameZh = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Note = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TargetSources", x => new { x.TargetKey, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_TargetSources_PolicyDocuments_PolicyDocumentKey",
                        column: x => x.PolicyDocumentKey,
                        principalTable: "PolicyDocuments",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TargetSources_Targets_TargetKey",
                        column: x => x.TargetKey,
                        principalTable: "Targets",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_CertificateRuleSources_PolicyDocumentKey",
                table: "CertificateRuleSources",
                column: "PolicyDocumentKey");

            migrationBuilder.CreateIndex(
                name: "IX_ContestPromotionRuleSources_PolicyDocumentKey",
                table: "ContestPromotionRuleSources",
                column: "PolicyDocumentKey");

            migrationBuilder.CreateIndex(
                name: "IX_ContestPromotionRules_LevelWithPriorKey",
                table: "ContestPromotionRules",
                column: "LevelWithPriorKey");

            migrationBuilder.CreateIndex(
                name: "IX_ContestPromotionRules_LevelWithoutPriorKey",
                table: "ContestPromotionRules",
                column: "LevelWithoutPriorKey");

            migrationBuilder.CreateIndex(
                name: "IX_ContestPromotionRules_PriorLevelKey",
                table: "ContestPromotionRules",
                column: "PriorLevelKey");

            migrationBuilder.CreateIndex(
                name: "IX_ContestPromotionRules_StudentMaximumKey",
                table: "ContestPromotionRules",
                column: "StudentMaximumKey");

            migrationBuilder.CreateIndex(
                name: "IX_DataRuleSources_PolicyDocumentKey",
                table: "DataRuleSources",
                column: "PolicyDocumentKey");

            migrationBuilder.CreateIndex(
                name: "IX_DocumentCitations_CitedDocumentKey",
                table: "DocumentCitations",
                column: "CitedDocumentKey");

            migrationBuilder.CreateIndex(
                name: "IX_DocumentIssuers_OrganisationKey",
                table: "DocumentIssuers",
                column: "OrganisationKey");

            migrationBuilder.CreateIndex(
                name: "IX_DocumentRepeals_RepealedDocumentKey",
                table: "DocumentRepeals",
                column: "RepealedDocumentKey");

            migrationBuilder.CreateIndex(
                name: "IX_DutyRecipients_OrganisationKey",
                table: "DutyRecipients",
                column: "OrganisationKey");

            migrationBuilder.CreateIndex(
                name: "IX_DutyReporters_OrganisationKey",
                table: "DutyReporters",
                column: "OrganisationKey");

            migrationBuilder.CreateIndex(
                name: "IX_HonourCompositionRules_PolicyDocumentKey",
                table: "HonourCompositionRules",
                column: "PolicyDocumentKey");

            migrationBuilder.CreateIndex(
                name: "IX_HonourGrantors_OrganisationNameKey",
                table: "HonourGrantors",
                column: "OrganisationNameKey");

            migrationBuilder.CreateIndex(
                name: "IX_HonourLeadsTo_LeadsToKey",
                table: "HonourLeadsTo",
                column: "LeadsToKey");

            migrationBuilder.CreateIndex(
                name: "IX_HonourRequires_RequiresKey",
                table: "HonourRequires",
                column: "RequiresKey");

            migrationBuilder.CreateIndex(
                name: "IX_HonourRewards_PolicyDocumentKey",
                table: "HonourRewards",
                column: "PolicyDocumentKey");

            migrationBuilder.CreateIndex(
                name: "IX_HonourRules_PolicyDocumentKey",
                table: "HonourRules",
                column: "PolicyDocumentKey");

            migrationBuilder.CreateIndex(
                name: "IX_HonourSchemeConflictValues_PolicyDocumentKey",
                table: "HonourSchemeConflictValues",
                column: "PolicyDocumentKey");

            migrationBuilder.CreateIndex(
                name: "IX_HonourSchemeSources_PolicyDocumentKey",
                table: "HonourSchemeSources",
                column: "PolicyDocumentKey");

            migrationBuilder.CreateIndex(
                name: "IX_HonourSchemes_ProgrammeKey",
                table: "HonourSchemes",
                column: "ProgrammeKey");

            migrationBuilder.CreateIndex(
                name: "IX_IndicatorSources_PolicyDocumentKey",
                table: "IndicatorSources",
                column: "PolicyDocumentKey");

            migrationBuilder.CreateIndex(
                name: "IX_Indicators_Ratio_DenominatorKey",
                table: "Indicators",
                column: "Ratio_DenominatorKey");

            migrationBuilder.CreateIndex(
                name: "IX_Indicators_Ratio_NumeratorKey",
                table: "Indicators",
                column: "Ratio_NumeratorKey");

            migrationBuilder.CreateIndex(
                name: "IX_LifecycleSources_PolicyDocumentKey",
                table: "LifecycleSources",
                column: "PolicyDocumentKey");

            migrationBuilder.CreateIndex(
                name: "IX_LifecycleTransitions_OrganisationNameKey",
                table: "LifecycleTransitions",
                column: "OrganisationNameKey");

            migrationBuilder.CreateIndex(
                name: "IX_Lifecycles_HonourKey",
                table: "Lifecycles",
                column: "HonourKey");

            migrationBuilder.CreateIndex(
                name: "IX_Lifecycles_ProgrammeKey",
                table: "Lifecycles",
                column: "ProgrammeKey");

            migrationBuilder.CreateIndex(
                name: "IX_ObservationSources_PolicyDocumentKey",
                table: "ObservationSources",
                column: "PolicyDocumentKey");

            migrationBuilder.CreateIndex(
                name: "IX_Observations_IndicatorKey_RegionKey_PeriodEnd",
                table: "Observations",
                columns: new[] { "IndicatorKey", "RegionKey", "PeriodEnd" });

            migrationBuilder.CreateIndex(
                name: "IX_Observations_OrganisationKey",
                table: "Observations",
                column: "OrganisationKey");

            migrationBuilder.CreateIndex(
                name: "IX_Observations_RegionKey",
                table: "Observations",
                column: "RegionKey");

            migrationBuilder.CreateIndex(
                name: "IX_OrganisationNameDocuments_PolicyDocumentKey",
                table: "OrganisationNameDocuments",
                column: "PolicyDocumentKey");

            migrationBuilder.CreateIndex(
                name: "IX_OrganisationNameOrganisations_OrganisationKey",
                table: "OrganisationNameOrganisations",
                column: "OrganisationKey");

            migrationBuilder.CreateIndex(
                name: "IX_OrganisationNames_PolicyDocumentKey",
                table: "OrganisationNames",
                column: "PolicyDocumentKey");

            migrationBuilder.CreateIndex(
                name: "IX_OrganisationRoles_OrganisationNameKey",
                table: "OrganisationRoles",
                column: "OrganisationNameKey");

            migrationBuilder.CreateIndex(
                name: "IX_OrganisationRoles_PolicyDocumentKey",
                table: "OrganisationRoles",
                column: "PolicyDocumentKey");

            migrationBuilder.CreateIndex(
                name: "IX_PolicyDocuments_No",
                table: "PolicyDocuments",
                column: "No",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ProgrammeConflictValues_PolicyDocumentKey",
                table: "ProgrammeConflictValues",
                column: "PolicyDocumentKey");

            migrationBuilder.CreateIndex(
                name: "IX_ProgrammeFunding_PolicyDocumentKey",
                table: "ProgrammeFunding",
                column: "PolicyDocumentKey");

            migrationBuilder.CreateIndex(
                name: "IX_ProgrammeLead_OrganisationNameKey",
                table: "ProgrammeLead",
                column: "OrganisationNameKey");

            migrationBuilder.CreateIndex(
                name: "IX_ProgrammePeriods_PolicyDocumentKey",
                table: "ProgrammePeriods",
                column: "PolicyDocumentKey");

            migrationBuilder.CreateIndex(
                name: "IX_ProgrammeSources_PolicyDocumentKey",
                table: "ProgrammeSources",
                column: "PolicyDocumentKey");

            migrationBuilder.CreateIndex(
                name: "IX_ProgrammeTargetReferences_TargetKey",
                table: "ProgrammeTargetReferences",
                column: "TargetKey");

            migrationBuilder.CreateIndex(
                name: "IX_Programmes_ParentKey",
                table: "Programmes",
                column: "ParentKey");

            migrationBuilder.CreateIndex(
                name: "IX_Programmes_Quota_PolicyDocumentKey",
                table: "Programmes",
                column: "Quota_PolicyDocumentKey");

            migrationBuilder.CreateIndex(
                name: "IX_Programmes_Quota_TargetKey",
                table: "Programmes",
                column: "Quota_TargetKey");

            migrationBuilder.CreateIndex(
                name: "IX_Regions_ParentKey",
                table: "Regions",
                column: "ParentKey");

            migrationBuilder.CreateIndex(
                name: "IX_RegisterSources_PolicyDocumentKey",
                table: "RegisterSources",
                column: "PolicyDocumentKey");

            migrationBuilder.CreateIndex(
                name: "IX_ReportingDuties_PolicyDocumentKey",
                table: "ReportingDuties",
                column: "PolicyDocumentKey");

            migrationBuilder.CreateIndex(
                name: "IX_RuleParameters_PolicyDocumentKey",
                table: "RuleParameters",
                column: "PolicyDocumentKey");

            migrationBuilder.CreateIndex(
                name: "IX_SkillLevelEquivalents_PolicyDocumentKey",
                table: "SkillLevelEquivalents",
                column: "PolicyDocumentKey");

            migrationBuilder.CreateIndex(
                name: "IX_SkillLevelSources_PolicyDocumentKey",
                table: "SkillLevelSources",
                column: "PolicyDocumentKey");

            migrationBuilder.CreateIndex(
                name: "IX_SkillLevels_Rank",
                table: "SkillLevels",
                column: "Rank",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SkillLevels_RequiredLevelKey",
                table: "SkillLevels",
                column: "RequiredLevelKey");

            migrationBuilder.CreateIndex(
                name: "IX_SubsidyPayers_OrganisationKey",
                table: "SubsidyPayers",
                column: "OrganisationKey");

            migrationBuilder.CreateIndex(
                name: "IX_SubsidyStandardSources_PolicyDocumentKey",
                table: "SubsidyStandardSources",
                column: "PolicyDocumentKey");

            migrationBuilder.CreateIndex(
                name: "IX_SubsidyStandards_SkillLevelKey",
                table: "SubsidyStandards",
                column: "SkillLevelKey");

            migrationBuilder.CreateIndex(
                name: "IX_TargetHonours_HonourSchemeKey",
                table: "TargetHonours",
                column: "HonourSchemeKey");

            migrationBuilder.CreateIndex(
                name: "IX_TargetRelations_RelatedTargetKey",
                table: "TargetRelations",
                column: "RelatedTargetKey");

            migrationBuilder.CreateIndex(
                name: "IX_TargetResponsible_OrganisationNameKey",
                table: "TargetResponsible",
                column: "OrganisationNameKey");

            migrationBuilder.CreateIndex(
                name: "IX_TargetSources_PolicyDocumentKey",
                table: "TargetSources",
                column: "PolicyDocumentKey");

            migrationBuilder.CreateIndex(
                name: "IX_Targets_IndicatorKey",
                table: "Targets",
                column: "IndicatorKey");

            migrationBuilder.CreateIndex(
                name: "IX_Targets_PolicyDocumentKey",
                table: "Targets",
                column: "PolicyDocumentKey");

            migrationBuilder.CreateIndex(
                name: "IX_Targets_ProgrammeKey",
                table: "Targets",
                column: "ProgrammeKey");

            migrationBuilder.AddForeignKey(
                name: "FK_HonourCompositionRules_HonourSchemes_HonourSchemeKey",
                table: "HonourCompositionRules",
                column: "HonourSchemeKey",
                principalTable: "HonourSchemes",
                principalColumn: "Key",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_HonourGrantors_HonourSchemes_HonourSchemeKey",
                table: "HonourGrantors",
                column: "HonourSchemeKey",
                principalTable: "HonourSchemes",
                principalColumn: "Key",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_HonourLeadsTo_HonourSchemes_HonourSchemeKey",
                table: "HonourLeadsTo",
                column: "HonourSchemeKey",
                principalTable: "HonourSchemes",
                principalColumn: "Key",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_HonourLeadsTo_HonourSchemes_LeadsToKey",
                table: "HonourLeadsTo",
                column: "LeadsToKey",
                principalTable: "HonourSchemes",
                principalColumn: "Key",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_HonourProcessSteps_HonourSchemes_HonourSchemeKey",
                table: "HonourProcessSteps",
                column: "HonourSchemeKey",
                principalTable: "HonourSchemes",
                principalColumn: "Key",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_HonourRaters_HonourSchemes_HonourSchemeKey",
                table: "HonourRaters",
                column: "HonourSchemeKey",
                principalTable: "HonourSchemes",
                principalColumn: "Key",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_HonourRatingUses_HonourSchemes_HonourSchemeKey",
                table: "HonourRatingUses",
                column: "HonourSchemeKey",
                principalTable: "HonourSchemes",
                principalColumn: "Key",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_HonourRequires_HonourSchemes_HonourSchemeKey",
                table: "HonourRequires",
                column: "HonourSchemeKey",
                principalTable: "HonourSchemes",
                principalColumn: "Key",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_HonourRequires_HonourSchemes_RequiresKey",
                table: "HonourRequires",
                column: "RequiresKey",
                principalTable: "HonourSchemes",
                principalColumn: "Key",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_HonourRewards_HonourSchemes_HonourSchemeKey",
                table: "HonourRewards",
                column: "HonourSchemeKey",
                principalTable: "HonourSchemes",
                principalColumn: "Key",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_HonourRules_HonourSchemes_HonourSchemeKey",
                table: "HonourRules",
                column: "HonourSchemeKey",
                principalTable: "HonourSchemes",
                principalColumn: "Key",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_HonourSchemeConflictValues_HonourSchemeConflicts_HonourSchemeKey_ConflictOrdinal",
                table: "HonourSchemeConflictValues",
                columns: new[] { "HonourSchemeKey", "ConflictOrdinal" },
                principalTable: "HonourSchemeConflicts",
                principalColumns: new[] { "HonourSchemeKey", "Ordinal" },
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_HonourSchemeConflicts_HonourSchemes_HonourSchemeKey",
                table: "HonourSchemeConflicts",
                column: "HonourSchemeKey",
                principalTable: "HonourSchemes",
                principalColumn: "Key",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_HonourSchemeSources_HonourSchemes_HonourSchemeKey",
                table: "HonourSchemeSources",
                column: "HonourSchemeKey",
                principalTable: "HonourSchemes",
                principalColumn: "Key",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_HonourSchemes_Programmes_ProgrammeKey",
                table: "HonourSchemes",
                column: "ProgrammeKey",
                principalTable: "Programmes",
                principalColumn: "Key",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_LifecycleSources_Lifecycles_LifecycleKey",
                table: "LifecycleSources",
                column: "LifecycleKey",
                principalTable: "Lifecycles",
                principalColumn: "Key",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_LifecycleStates_Lifecycles_LifecycleKey",
                table: "LifecycleStates",
                column: "LifecycleKey",
                principalTable: "Lifecycles",
                principalColumn: "Key",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_LifecycleTransitions_Lifecycles_LifecycleKey",
                table: "LifecycleTransitions",
                column: "LifecycleKey",
                principalTable: "Lifecycles",
                principalColumn: "Key",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_Lifecycles_Programmes_ProgrammeKey",
                table: "Lifecycles",
                column: "ProgrammeKey",
                principalTable: "Programmes",
                principalColumn: "Key",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_ProgrammeConflictValues_ProgrammeConflicts_ProgrammeKey_ConflictOrdinal",
                table: "ProgrammeConflictValues",
                columns: new[] { "ProgrammeKey", "ConflictOrdinal" },
                principalTable: "ProgrammeConflicts",
                principalColumns: new[] { "ProgrammeKey", "Ordinal" },
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_ProgrammeConflicts_Programmes_ProgrammeKey",
                table: "ProgrammeConflicts",
                column: "ProgrammeKey",
                principalTable: "Programmes",
                principalColumn: "Key",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_ProgrammeFunding_Programmes_ProgrammeKey",
                table: "ProgrammeFunding",
                column: "ProgrammeKey",
                principalTable: "Programmes",
                principalColumn: "Key",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_ProgrammeLead_Programmes_ProgrammeKey",
                table: "ProgrammeLead",
                column: "ProgrammeKey",
                principalTable: "Programmes",
                principalColumn: "Key",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_ProgrammePeriods_Programmes_ProgrammeKey",
                table: "ProgrammePeriods",
                column: "ProgrammeKey",
                principalTable: "Programmes",
                principalColumn: "Key",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_ProgrammeSources_Programmes_ProgrammeKey",
                table: "ProgrammeSources",
                column: "ProgrammeKey",
                principalTable: "Programmes",
                principalColumn: "Key",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_ProgrammeTargetReferences_Programmes_ProgrammeKey",
                table: "ProgrammeTargetReferences",
                column: "ProgrammeKey",
                principalTable: "Programmes",
                principalColumn: "Key",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_ProgrammeTargetReferences_Targets_TargetKey",
                table: "ProgrammeTargetReferences",
                column: "TargetKey",
                principalTable: "Targets",
                principalColumn: "Key",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Programmes_Targets_Quota_TargetKey",
                table: "Programmes",
                column: "Quota_TargetKey",
                principalTable: "Targets",
                principalColumn: "Key",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Programmes_PolicyDocuments_Quota_PolicyDocumentKey",
                table: "Programmes");

            migrationBuilder.DropForeignKey(
                name: "FK_Targets_PolicyDocuments_PolicyDocumentKey",
                table: "Targets");

            migrationBuilder.DropForeignKey(
                name: "FK_Targets_Programmes_ProgrammeKey",
                table: "Targets");

            migrationBuilder.DropTable(
                name: "CertificateRuleSources");

            migrationBuilder.DropTable(
                name: "CertificateRuleValues");

            migrationBuilder.DropTable(
                name: "ContestPromotionRuleSources");

            migrationBuilder.DropTable(
                name: "DataRuleSources");

            migrationBuilder.DropTable(
                name: "DataRuleValues");

            migrationBuilder.DropTable(
                name: "DocumentCitations");

            migrationBuilder.DropTable(
                name: "DocumentEvents");

            migrationBuilder.DropTable(
                name: "DocumentIssuers");

            migrationBuilder.DropTable(
                name: "DocumentRepeals");

            migrationBuilder.DropTable(
                name: "DutyRecipients");

            migrationBuilder.DropTable(
                name: "DutyReporters");

            migrationBuilder.DropTable(
                name: "HonourCompositionRules");

            migrationBuilder.DropTable(
                name: "HonourGrantors");

            migrationBuilder.DropTable(
                name: "HonourLeadsTo");

            migrationBuilder.DropTable(
                name: "HonourProcessSteps");

            migrationBuilder.DropTable(
                name: "HonourRaters");

            migrationBuilder.DropTable(
                name: "HonourRatingUses");

            migrationBuilder.DropTable(
                name: "HonourRequires");

            migrationBuilder.DropTable(
                name: "HonourRewards");

            migrationBuilder.DropTable(
                name: "HonourRules");

            migrationBuilder.DropTable(
                name: "HonourSchemeConflictValues");

            migrationBuilder.DropTable(
                name: "HonourSchemeSources");

            migrationBuilder.DropTable(
                name: "IndicatorSources");

            migrationBuilder.DropTable(
                name: "LifecycleSources");

            migrationBuilder.DropTable(
                name: "LifecycleStates");

            migrationBuilder.DropTable(
                name: "LifecycleTransitions");

            migrationBuilder.DropTable(
                name: "ObservationSources");

            migrationBuilder.DropTable(
                name: "OrganisationNameDocuments");

            migrationBuilder.DropTable(
                name: "OrganisationNameOrganisations");

            migrationBuilder.DropTable(
                name: "OrganisationRoles");

            migrationBuilder.DropTable(
                name: "ProgrammeConflictValues");

            migrationBuilder.DropTable(
                name: "ProgrammeFunding");

            migrationBuilder.DropTable(
                name: "ProgrammeLead");

            migrationBuilder.DropTable(
                name: "ProgrammePeriods");

            migrationBuilder.DropTable(
                name: "ProgrammeSources");

            migrationBuilder.DropTable(
                name: "ProgrammeTargetReferences");

            migrationBuilder.DropTable(
                name: "RegisterCells");

            migrationBuilder.DropTable(
                name: "RegisterSources");

            migrationBuilder.DropTable(
                name: "ReportingDutyDue");

            migrationBuilder.DropTable(
                name: "RuleParameters");

            migrationBuilder.DropTable(
                name: "SeedFiles");

            migrationBuilder.DropTable(
                name: "SkillLevelEquivalents");

            migrationBuilder.DropTable(
                name: "SkillLevelSources");

            migrationBuilder.DropTable(
                name: "SubsidyPayers");

            migrationBuilder.DropTable(
                name: "SubsidyStandardSources");

            migrationBuilder.DropTable(
                name: "TargetHonours");

            migrationBuilder.DropTable(
                name: "TargetMilestones");

            migrationBuilder.DropTable(
                name: "TargetRelations");

            migrationBuilder.DropTable(
                name: "TargetResponsible");

            migrationBuilder.DropTable(
                name: "TargetSources");

            migrationBuilder.DropTable(
                name: "CertificateRules");

            migrationBuilder.DropTable(
                name: "ContestPromotionRules");

            migrationBuilder.DropTable(
                name: "DataRules");

            migrationBuilder.DropTable(
                name: "HonourSchemeConflicts");

            migrationBuilder.DropTable(
                name: "Lifecycles");

            migrationBuilder.DropTable(
                name: "Observations");

            migrationBuilder.DropTable(
                name: "ProgrammeConflicts");

            migrationBuilder.DropTable(
                name: "RegisterRows");

            migrationBuilder.DropTable(
                name: "ReportingDuties");

            migrationBuilder.DropTable(
                name: "SubsidyStandards");

            migrationBuilder.DropTable(
                name: "OrganisationNames");

            migrationBuilder.DropTable(
                name: "HonourSchemes");

            migrationBuilder.DropTable(
                name: "Organisations");

            migrationBuilder.DropTable(
                name: "Regions");

            migrationBuilder.DropTable(
                name: "Registers");

            migrationBuilder.DropTable(
                name: "SkillLevels");

            migrationBuilder.DropTable(
                name: "PolicyDocuments");

            migrationBuilder.DropTable(
                name: "Programmes");

            migrationBuilder.DropTable(
                name: "Targets");

            migrationBuilder.DropTable(
                name: "Indicators");
        }
    }
}
