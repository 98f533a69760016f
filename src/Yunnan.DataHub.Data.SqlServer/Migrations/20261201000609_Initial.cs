using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Yunnan.DataHub.Data.Migrating;

#nullable disable

namespace Yunnan.DataHub.Data.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.SqlFile(this, "Collation.sql", suppressTransaction: true);

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
                name: "CalendarDays",
                columns: table => new
                {
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    IsWorkingDay = table.Column<bool>(type: "bit", nullable: false),
                    WorkingDayNumber = table.Column<int>(type: "int", nullable: false),
                    NameZh = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: true),
                    NameEn = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: true),
                    Notice = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: true),
                    IsAnnounced = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CalendarDays", x => x.Day);
                });

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
                name: "CodeLists",
                columns: table => new
                {
                    Key = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    NameZh = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    NameEn = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CodeLists", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "CursorSecrets",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    Value = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CursorSecrets", x => x.Id);
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
                name: "DataVersions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    Value = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DataVersions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "IdentityKeyFingerprints",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    Value = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IdentityKeyFingerprints", x => x.Id);
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
                name: "JudgedTargets",
                columns: table => new
                {
                    TargetKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    RegionKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Source = table.Column<int>(type: "int", nullable: false),
                    AsOf = table.Column<DateOnly>(type: "date", nullable: false),
                    Status = table.Column<int>(type: "int", nullable: false),
                    Method = table.Column<int>(type: "int", nullable: false),
                    Actual = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: true),
                    ActualOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Share = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: true),
                    ExpectedShare = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: true),
                    Expected = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: true),
                    Ratio = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: true),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    IsFinal = table.Column<bool>(type: "bit", nullable: false),
                    IsSynthetic = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_JudgedTargets", x => new { x.TargetKey, x.RegionKey, x.Source });
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
                    Breakdown1Key = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Breakdown2Key = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Breakdown3Key = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
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
                        name: "FK_Indicators_CodeLists_Breakdown1Key",
                        column: x => x.Breakdown1Key,
                        principalTable: "CodeLists",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Indicators_CodeLists_Breakdown2Key",
                        column: x => x.Breakdown2Key,
                        principalTable: "CodeLists",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Indicators_CodeLists_Breakdown3Key",
                        column: x => x.Breakdown3Key,
                        principalTable: "CodeLists",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
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
                name: "Codes",
                columns: table => new
                {
                    Key = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    CodeListKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Value = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    NameZh = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    NameEn = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Aliases = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Group = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Place = table.Column<int>(type: "int", nullable: false),
                    PolicyDocumentKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Clause = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Line = table.Column<int>(type: "int", nullable: true),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    ValidUntil = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Codes", x => x.Key);
                    table.ForeignKey(
                        name: "FK_Codes_CodeLists_CodeListKey",
                        column: x => x.CodeListKey,
                        principalTable: "CodeLists",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Codes_PolicyDocuments_PolicyDocumentKey",
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
                name: "PolicyParagraphs",
                columns: table => new
                {
                    Line = table.Column<int>(type: "int", nullable: false),
                    PolicyDocumentKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Heading = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Text = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PolicyParagraphs", x => x.Line);
                    table.ForeignKey(
                        name: "FK_PolicyParagraphs_PolicyDocuments_PolicyDocumentKey",
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
                    ReporterPrinted = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
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
                    OrganisationKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    EstablishedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ClosedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    IsSynthetic = table.Column<bool>(type: "bit", nullable: false),
                    Source = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    RegionKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    PrefectureKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
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
                name: "DerivationRules",
                columns: table => new
                {
                    Key = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Qualifier = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Record = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Where = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Aggregate = table.Column<int>(type: "int", nullable: false),
                    Reading = table.Column<int>(type: "int", nullable: false),
                    Date = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Until = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    End = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    Since = table.Column<int>(type: "int", nullable: true),
                    Note = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    IndicatorKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Breakdown1Key = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Breakdown2Key = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Breakdown3Key = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DerivationRules", x => x.Key);
                    table.ForeignKey(
                        name: "FK_DerivationRules_Codes_Breakdown1Key",
                        column: x => x.Breakdown1Key,
                        principalTable: "Codes",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DerivationRules_Codes_Breakdown2Key",
                        column: x => x.Breakdown2Key,
                        principalTable: "Codes",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DerivationRules_Codes_Breakdown3Key",
                        column: x => x.Breakdown3Key,
                        principalTable: "Codes",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DerivationRules_Indicators_IndicatorKey",
                        column: x => x.IndicatorKey,
                        principalTable: "Indicators",
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
                    EvaluationGradeKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
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
                        name: "FK_EstablishmentYears_Codes_EvaluationGradeKey",
                        column: x => x.EvaluationGradeKey,
                        principalTable: "Codes",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
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
                    LabourRelationKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    HighestLevelKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    IsLiftedFromPoverty = table.Column<bool>(type: "bit", nullable: false),
                    IsRural = table.Column<bool>(type: "bit", nullable: false),
                    IsServingTeacher = table.Column<bool>(type: "bit", nullable: false),
                    InsuredSince = table.Column<DateOnly>(type: "date", nullable: true),
                    EmployerId = table.Column<int>(type: "int", nullable: true),
                    IsSynthetic = table.Column<bool>(type: "bit", nullable: false),
                    Source = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    RegionKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    PrefectureKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_People", x => x.Id);
                    table.ForeignKey(
                        name: "FK_People_Codes_LabourRelationKey",
                        column: x => x.LabourRelationKey,
                        principalTable: "Codes",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
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
                name: "SubsidyLevels",
                columns: table => new
                {
                    SubsidyStandardKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    CodeKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubsidyLevels", x => new { x.SubsidyStandardKey, x.CodeKey });
                    table.ForeignKey(
                        name: "FK_SubsidyLevels_Codes_CodeKey",
                        column: x => x.CodeKey,
                        principalTable: "Codes",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SubsidyLevels_SubsidyStandards_SubsidyStandardKey",
                        column: x => x.SubsidyStandardKey,
                        principalTable: "SubsidyStandards",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
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
                name: "DerivedObservations",
                columns: table => new
                {
                    Key = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    DerivationRuleKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    RegionKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    Period = table.Column<string>(type: "nvarchar(16)", maxLength: 16, nullable: false),
                    PeriodEnd = table.Column<DateOnly>(type: "date", nullable: false),
                    Value = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: false),
                    Unit = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    IsSynthetic = table.Column<bool>(type: "bit", nullable: false),
                    IndicatorKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Breakdown1Key = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Breakdown2Key = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Breakdown3Key = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DerivedObservations", x => x.Key);
                    table.ForeignKey(
                        name: "FK_DerivedObservations_Codes_Breakdown1Key",
                        column: x => x.Breakdown1Key,
                        principalTable: "Codes",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DerivedObservations_Codes_Breakdown2Key",
                        column: x => x.Breakdown2Key,
                        principalTable: "Codes",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DerivedObservations_Codes_Breakdown3Key",
                        column: x => x.Breakdown3Key,
                        principalTable: "Codes",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
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
                    IsSynthetic = table.Column<bool>(type: "bit", nullable: false),
                    Source = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    RegionKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    PrefectureKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
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
                name: "Accreditations",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Number = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    EstablishmentId = table.Column<int>(type: "int", nullable: true),
                    PersonId = table.Column<long>(type: "bigint", nullable: true),
                    Level = table.Column<int>(type: "int", nullable: true),
                    Scope = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    GrantedByKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Batch = table.Column<int>(type: "int", nullable: true),
                    EnteredOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    ValidUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    LastInspectedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    State = table.Column<int>(type: "int", nullable: false),
                    EndReasonKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    LifecycleKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    IsSynthetic = table.Column<bool>(type: "bit", nullable: false),
                    Source = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    RegionKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    PrefectureKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Accreditations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Accreditations_Codes_EndReasonKey",
                        column: x => x.EndReasonKey,
                        principalTable: "Codes",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Accreditations_Establishments_EstablishmentId",
                        column: x => x.EstablishmentId,
                        principalTable: "Establishments",
                        principalColumn: "Id",
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
                    CategoryKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    TierKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    IssuedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ContractUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    MinimumServiceMet = table.Column<bool>(type: "bit", nullable: true),
                    State = table.Column<int>(type: "int", nullable: false),
                    StoppedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    StopReasonKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    SelectionId = table.Column<int>(type: "int", nullable: true),
                    IsSynthetic = table.Column<bool>(type: "bit", nullable: false),
                    Source = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    RegionKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    PrefectureKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BenefitCards", x => x.Id);
                    table.ForeignKey(
                        name: "FK_BenefitCards_Codes_CategoryKey",
                        column: x => x.CategoryKey,
                        principalTable: "Codes",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_BenefitCards_Codes_StopReasonKey",
                        column: x => x.StopReasonKey,
                        principalTable: "Codes",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_BenefitCards_Codes_TierKey",
                        column: x => x.TierKey,
                        principalTable: "Codes",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_BenefitCards_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
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
                    MedalKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
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
                        name: "FK_CompetitionEntries_Codes_MedalKey",
                        column: x => x.MedalKey,
                        principalTable: "Codes",
                        principalColumn: "Key",
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
                    ClassKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Format = table.Column<int>(type: "int", nullable: true),
                    ParentId = table.Column<int>(type: "int", nullable: true),
                    FinalId = table.Column<int>(type: "int", nullable: true),
                    OccupationKey = table.Column<string>(type: "nvarchar(16)", maxLength: 16, nullable: true),
                    OrganiserKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    HostId = table.Column<int>(type: "int", nullable: true),
                    PlanFiledOn = table.Column<DateOnly>(type: "date", nullable: true),
                    StartsOn = table.Column<DateOnly>(type: "date", nullable: true),
                    EndsOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Participants = table.Column<int>(type: "int", nullable: true),
                    PracticalWeight = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: true),
                    AdvancedFrom = table.Column<int>(type: "int", nullable: true),
                    AdvancedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    State = table.Column<int>(type: "int", nullable: false),
                    IsSynthetic = table.Column<bool>(type: "bit", nullable: false),
                    Source = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    RegionKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    PrefectureKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Competitions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Competitions_Codes_ClassKey",
                        column: x => x.ClassKey,
                        principalTable: "Codes",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Competitions_Competitions_FinalId",
                        column: x => x.FinalId,
                        principalTable: "Competitions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
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
                name: "HonourAwardOpinions",
                columns: table => new
                {
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    HonourAwardId = table.Column<int>(type: "int", nullable: false),
                    BodyKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Outcome = table.Column<int>(type: "int", nullable: false),
                    GivenOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Note = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HonourAwardOpinions", x => new { x.HonourAwardId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_HonourAwardOpinions_Codes_BodyKey",
                        column: x => x.BodyKey,
                        principalTable: "Codes",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
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
                    RecipientCategoryKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    IndustryKey = table.Column<string>(type: "nvarchar(8)", maxLength: 8, nullable: true),
                    NominatedByKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    GradeKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Batch = table.Column<int>(type: "int", nullable: true),
                    Score = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: true),
                    Rank = table.Column<int>(type: "int", nullable: true),
                    OnlineVotes = table.Column<int>(type: "int", nullable: true),
                    VoteRank = table.Column<int>(type: "int", nullable: true),
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
                    EndReasonKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    State = table.Column<int>(type: "int", nullable: false),
                    HolderStatus = table.Column<int>(type: "int", nullable: true),
                    BenefitPayer = table.Column<int>(type: "int", nullable: true),
                    LifecycleKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    IsSynthetic = table.Column<bool>(type: "bit", nullable: false),
                    Source = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    RegionKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    PrefectureKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HonourAwards", x => x.Id);
                    table.ForeignKey(
                        name: "FK_HonourAwards_Codes_EndReasonKey",
                        column: x => x.EndReasonKey,
                        principalTable: "Codes",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_HonourAwards_Codes_GradeKey",
                        column: x => x.GradeKey,
                        principalTable: "Codes",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_HonourAwards_Codes_RecipientCategoryKey",
                        column: x => x.RecipientCategoryKey,
                        principalTable: "Codes",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_HonourAwards_Establishments_EstablishmentId",
                        column: x => x.EstablishmentId,
                        principalTable: "Establishments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_HonourAwards_Industries_IndustryKey",
                        column: x => x.IndustryKey,
                        principalTable: "Industries",
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
                    Clause = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Line = table.Column<int>(type: "int", nullable: true),
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
                        name: "FK_HonourSchemeConflictValues_HonourSchemeConflicts_HonourSchemeKey_ConflictOrdinal",
                        columns: x => new { x.HonourSchemeKey, x.ConflictOrdinal },
                        principalTable: "HonourSchemeConflicts",
                        principalColumns: new[] { "HonourSchemeKey", "Ordinal" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_HonourSchemeConflictValues_PolicyDocuments_PolicyDocumentKey",
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
                    Quota_Clause = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Quota_Line = table.Column<int>(type: "int", nullable: true),
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
                        name: "FK_HonourSchemeSources_HonourSchemes_HonourSchemeKey",
                        column: x => x.HonourSchemeKey,
                        principalTable: "HonourSchemes",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_HonourSchemeSources_PolicyDocuments_PolicyDocumentKey",
                        column: x => x.PolicyDocumentKey,
                        principalTable: "PolicyDocuments",
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
                        name: "FK_LifecycleSources_Lifecycles_LifecycleKey",
                        column: x => x.LifecycleKey,
                        principalTable: "Lifecycles",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
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
                    table.ForeignKey(
                        name: "FK_LifecycleStates_Lifecycles_LifecycleKey",
                        column: x => x.LifecycleKey,
                        principalTable: "Lifecycles",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
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
                        name: "FK_LifecycleTransitions_Lifecycles_LifecycleKey",
                        column: x => x.LifecycleKey,
                        principalTable: "Lifecycles",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_LifecycleTransitions_OrganisationNames_OrganisationNameKey",
                        column: x => x.OrganisationNameKey,
                        principalTable: "OrganisationNames",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Observations",
                columns: table => new
                {
                    Key = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    SubjectKind = table.Column<int>(type: "int", nullable: false),
                    SubjectKey = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    RegionKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    EstablishmentId = table.Column<int>(type: "int", nullable: true),
                    SiteId = table.Column<int>(type: "int", nullable: true),
                    BodyKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    ProgrammeKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Year = table.Column<int>(type: "int", nullable: false),
                    Period = table.Column<string>(type: "nvarchar(16)", maxLength: 16, nullable: false),
                    PeriodEnd = table.Column<DateOnly>(type: "date", nullable: false),
                    Value = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: false),
                    Unit = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Status = table.Column<int>(type: "int", nullable: false),
                    ReportedByKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Note = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Source = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    IsSynthetic = table.Column<bool>(type: "bit", nullable: false),
                    ImportedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    IndicatorKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Breakdown1Key = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Breakdown2Key = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Breakdown3Key = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Observations", x => x.Key);
                    table.CheckConstraint("CK_Observations_Subject", "CASE WHEN RegionKey IS NULL THEN 0 ELSE 1 END + CASE WHEN EstablishmentId IS NULL THEN 0 ELSE 1 END + CASE WHEN SiteId IS NULL THEN 0 ELSE 1 END + CASE WHEN BodyKey IS NULL THEN 0 ELSE 1 END + CASE WHEN ProgrammeKey IS NULL THEN 0 ELSE 1 END = 1");
                    table.ForeignKey(
                        name: "FK_Observations_Codes_Breakdown1Key",
                        column: x => x.Breakdown1Key,
                        principalTable: "Codes",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Observations_Codes_Breakdown2Key",
                        column: x => x.Breakdown2Key,
                        principalTable: "Codes",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Observations_Codes_Breakdown3Key",
                        column: x => x.Breakdown3Key,
                        principalTable: "Codes",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Observations_Establishments_EstablishmentId",
                        column: x => x.EstablishmentId,
                        principalTable: "Establishments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Observations_Indicators_IndicatorKey",
                        column: x => x.IndicatorKey,
                        principalTable: "Indicators",
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
                    ProgrammeKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Stage = table.Column<int>(type: "int", nullable: true),
                    Instalment = table.Column<int>(type: "int", nullable: true),
                    PayerKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Fund = table.Column<int>(type: "int", nullable: false),
                    Amount = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: false),
                    PaidOn = table.Column<DateOnly>(type: "date", nullable: false),
                    RecoveredAmount = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: true),
                    RecoveredOn = table.Column<DateOnly>(type: "date", nullable: true),
                    IsSynthetic = table.Column<bool>(type: "bit", nullable: false),
                    Source = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    RegionKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    PrefectureKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
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
                        name: "FK_Payments_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
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
                        name: "FK_Payments_SubsidyStandards_SubsidyStandardKey",
                        column: x => x.SubsidyStandardKey,
                        principalTable: "SubsidyStandards",
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
                    table.ForeignKey(
                        name: "FK_ProgrammeConflictValues_ProgrammeConflicts_ProgrammeKey_ConflictOrdinal",
                        columns: x => new { x.ProgrammeKey, x.ConflictOrdinal },
                        principalTable: "ProgrammeConflicts",
                        principalColumns: new[] { "ProgrammeKey", "Ordinal" },
                        onDelete: ReferentialAction.Cascade);
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
                    PolicyDocumentKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Clause = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Line = table.Column<int>(type: "int", nullable: true)
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
                    Quota_Clause = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Quota_Line = table.Column<int>(type: "int", nullable: true),
                    Quota_TargetReference = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Quota_TargetKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    SupportYears = table.Column<int>(type: "int", nullable: true),
                    ServiceYears = table.Column<int>(type: "int", nullable: true),
                    ServiceNote = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    YearlyStandardKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
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
                    table.ForeignKey(
                        name: "FK_Programmes_SubsidyStandards_YearlyStandardKey",
                        column: x => x.YearlyStandardKey,
                        principalTable: "SubsidyStandards",
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
                    TierKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
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
                    AssessmentResultKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    State = table.Column<int>(type: "int", nullable: false),
                    EndReasonKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    LifecycleKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    IsSynthetic = table.Column<bool>(type: "bit", nullable: false),
                    Source = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    RegionKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    PrefectureKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProgrammeSelections", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ProgrammeSelections_Codes_AssessmentResultKey",
                        column: x => x.AssessmentResultKey,
                        principalTable: "Codes",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ProgrammeSelections_Codes_EndReasonKey",
                        column: x => x.EndReasonKey,
                        principalTable: "Codes",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ProgrammeSelections_Codes_TierKey",
                        column: x => x.TierKey,
                        principalTable: "Codes",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
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
                    table.ForeignKey(
                        name: "FK_ProgrammeSources_Programmes_ProgrammeKey",
                        column: x => x.ProgrammeKey,
                        principalTable: "Programmes",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Targets",
                columns: table => new
                {
                    Key = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
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
                    HoldsForEach = table.Column<bool>(type: "bit", nullable: false),
                    ProgrammeKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    Binding = table.Column<bool>(type: "bit", nullable: true),
                    Headline = table.Column<bool>(type: "bit", nullable: false),
                    Note = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    IndicatorKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Breakdown1Key = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Breakdown2Key = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Breakdown3Key = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Targets", x => x.Key);
                    table.ForeignKey(
                        name: "FK_Targets_Codes_Breakdown1Key",
                        column: x => x.Breakdown1Key,
                        principalTable: "Codes",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Targets_Codes_Breakdown2Key",
                        column: x => x.Breakdown2Key,
                        principalTable: "Codes",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Targets_Codes_Breakdown3Key",
                        column: x => x.Breakdown3Key,
                        principalTable: "Codes",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
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
                name: "Sanctions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Number = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    EstablishmentId = table.Column<int>(type: "int", nullable: true),
                    PersonId = table.Column<long>(type: "bigint", nullable: true),
                    SelectionId = table.Column<int>(type: "int", nullable: true),
                    ProgrammeKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    GroundKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Note = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Authority = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    ImposedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: true),
                    Amount = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: true),
                    IsSynthetic = table.Column<bool>(type: "bit", nullable: false),
                    Source = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    RegionKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    PrefectureKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sanctions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Sanctions_Codes_GroundKey",
                        column: x => x.GroundKey,
                        principalTable: "Codes",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
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
                        name: "FK_Sanctions_ProgrammeSelections_SelectionId",
                        column: x => x.SelectionId,
                        principalTable: "ProgrammeSelections",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Sanctions_Programmes_ProgrammeKey",
                        column: x => x.ProgrammeKey,
                        principalTable: "Programmes",
                        principalColumn: "Key",
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
                name: "SelectionYears",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    SelectionId = table.Column<int>(type: "int", nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    MonthsInPost = table.Column<int>(type: "int", nullable: false),
                    IsSynthetic = table.Column<bool>(type: "bit", nullable: false),
                    Source = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SelectionYears", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SelectionYears_ProgrammeSelections_SelectionId",
                        column: x => x.SelectionId,
                        principalTable: "ProgrammeSelections",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ProgrammeTargetReferences",
                columns: table => new
                {
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    ProgrammeKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Reference = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    TargetKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProgrammeTargetReferences", x => new { x.ProgrammeKey, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_ProgrammeTargetReferences_Programmes_ProgrammeKey",
                        column: x => x.ProgrammeKey,
                        principalTable: "Programmes",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ProgrammeTargetReferences_Targets_TargetKey",
                        column: x => x.TargetKey,
                        principalTable: "Targets",
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

            migrationBuilder.CreateTable(
                name: "SanctionBars",
                columns: table => new
                {
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    SanctionId = table.Column<int>(type: "int", nullable: false),
                    WhatKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: true),
                    Note = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SanctionBars", x => new { x.SanctionId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_SanctionBars_Codes_WhatKey",
                        column: x => x.WhatKey,
                        principalTable: "Codes",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SanctionBars_Sanctions_SanctionId",
                        column: x => x.SanctionId,
                        principalTable: "Sanctions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
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
                    LineKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Year = table.Column<int>(type: "int", nullable: false),
                    ProgrammeKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    SubsidyStandardKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    ProviderId = table.Column<int>(type: "int", nullable: true),
                    LeaderId = table.Column<long>(type: "bigint", nullable: true),
                    OrganiserKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
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
                    Source = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    RegionKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    PrefectureKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Projects", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Projects_Codes_LineKey",
                        column: x => x.LineKey,
                        principalTable: "Codes",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
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
                name: "ReportingBodies",
                columns: table => new
                {
                    Key = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    NameZh = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    NameEn = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    OrganisationKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    RegionKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    PrefectureKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    EstablishmentId = table.Column<int>(type: "int", nullable: true),
                    SiteId = table.Column<int>(type: "int", nullable: true),
                    EstablishedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    AbolishedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    IsSynthetic = table.Column<bool>(type: "bit", nullable: false),
                    Source = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportingBodies", x => x.Key);
                    table.ForeignKey(
                        name: "FK_ReportingBodies_Establishments_EstablishmentId",
                        column: x => x.EstablishmentId,
                        principalTable: "Establishments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReportingBodies_Organisations_OrganisationKey",
                        column: x => x.OrganisationKey,
                        principalTable: "Organisations",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReportingBodies_Regions_PrefectureKey",
                        column: x => x.PrefectureKey,
                        principalTable: "Regions",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReportingBodies_Regions_RegionKey",
                        column: x => x.RegionKey,
                        principalTable: "Regions",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ServiceCases",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Number = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    RequestKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    AidFormKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    SchoolRoleKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    UnionRoleKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Title = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    PersonId = table.Column<long>(type: "bigint", nullable: true),
                    EstablishmentId = table.Column<int>(type: "int", nullable: true),
                    CounterpartId = table.Column<int>(type: "int", nullable: true),
                    HonourAwardId = table.Column<int>(type: "int", nullable: true),
                    HandledByKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    GroundKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    IsExempt = table.Column<bool>(type: "bit", nullable: false),
                    Amount = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: true),
                    TermFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    TermUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    AgreementNumber = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    AgreementSignedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ReceivedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ConcludedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    WorkingDays = table.Column<int>(type: "int", nullable: true),
                    IsOverdue = table.Column<bool>(type: "bit", nullable: false),
                    State = table.Column<int>(type: "int", nullable: false),
                    DecisionKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Outcome = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    LifecycleKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    IsSynthetic = table.Column<bool>(type: "bit", nullable: false),
                    Source = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    RegionKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    PrefectureKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ServiceCases", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ServiceCases_Codes_AidFormKey",
                        column: x => x.AidFormKey,
                        principalTable: "Codes",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ServiceCases_Codes_DecisionKey",
                        column: x => x.DecisionKey,
                        principalTable: "Codes",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ServiceCases_Codes_GroundKey",
                        column: x => x.GroundKey,
                        principalTable: "Codes",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ServiceCases_Codes_RequestKey",
                        column: x => x.RequestKey,
                        principalTable: "Codes",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ServiceCases_Codes_SchoolRoleKey",
                        column: x => x.SchoolRoleKey,
                        principalTable: "Codes",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ServiceCases_Codes_UnionRoleKey",
                        column: x => x.UnionRoleKey,
                        principalTable: "Codes",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
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
                    table.ForeignKey(
                        name: "FK_ServiceCases_ReportingBodies_HandledByKey",
                        column: x => x.HandledByKey,
                        principalTable: "ReportingBodies",
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
                    CategoryKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Level = table.Column<int>(type: "int", nullable: true),
                    Batch = table.Column<int>(type: "int", nullable: true),
                    ModeKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    ThemeKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    HonourSchemeKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    HostId = table.Column<int>(type: "int", nullable: true),
                    LeaderId = table.Column<long>(type: "bigint", nullable: true),
                    SupervisedByKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    IndustryKey = table.Column<string>(type: "nvarchar(8)", maxLength: 8, nullable: true),
                    Township = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    AllianceId = table.Column<int>(type: "int", nullable: true),
                    IsAllianceLead = table.Column<bool>(type: "bit", nullable: false),
                    IsLabourEducationPlace = table.Column<bool>(type: "bit", nullable: false),
                    NamedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    OpenedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    UpgradedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    WithdrawnOn = table.Column<DateOnly>(type: "date", nullable: true),
                    EndReasonKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Stars = table.Column<int>(type: "int", nullable: true),
                    LastAssessedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    LastOutcome = table.Column<int>(type: "int", nullable: true),
                    State = table.Column<int>(type: "int", nullable: false),
                    LifecycleKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    IsSynthetic = table.Column<bool>(type: "bit", nullable: false),
                    Source = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    RegionKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    PrefectureKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sites", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Sites_Codes_CategoryKey",
                        column: x => x.CategoryKey,
                        principalTable: "Codes",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Sites_Codes_EndReasonKey",
                        column: x => x.EndReasonKey,
                        principalTable: "Codes",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Sites_Codes_ModeKey",
                        column: x => x.ModeKey,
                        principalTable: "Codes",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Sites_Codes_ThemeKey",
                        column: x => x.ThemeKey,
                        principalTable: "Codes",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
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
                        name: "FK_Sites_ReportingBodies_SupervisedByKey",
                        column: x => x.SupervisedByKey,
                        principalTable: "ReportingBodies",
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
                    Source = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    RegionKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    PrefectureKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
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
                        name: "FK_TrainingClasses_ReportingBodies_OrganiserKey",
                        column: x => x.OrganiserKey,
                        principalTable: "ReportingBodies",
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
                name: "WorkforceCounts",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Key = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Measure = table.Column<int>(type: "int", nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    IndustryKey = table.Column<string>(type: "nvarchar(8)", maxLength: 8, nullable: true),
                    SkillLevelKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Gender = table.Column<int>(type: "int", nullable: true),
                    AgeBand = table.Column<int>(type: "int", nullable: true),
                    Education = table.Column<int>(type: "int", nullable: true),
                    EstablishmentKind = table.Column<int>(type: "int", nullable: true),
                    EstablishmentId = table.Column<int>(type: "int", nullable: true),
                    CategoryKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Breakdown = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Headcount = table.Column<int>(type: "int", nullable: false),
                    ReportedByKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    IsSynthetic = table.Column<bool>(type: "bit", nullable: false),
                    Source = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    RegionKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    PrefectureKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WorkforceCounts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_WorkforceCounts_Codes_CategoryKey",
                        column: x => x.CategoryKey,
                        principalTable: "Codes",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
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
                        name: "FK_WorkforceCounts_ReportingBodies_ReportedByKey",
                        column: x => x.ReportedByKey,
                        principalTable: "ReportingBodies",
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

            migrationBuilder.CreateTable(
                name: "SiteAssessments",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    SiteId = table.Column<int>(type: "int", nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    KindKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
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
                        name: "FK_SiteAssessments_Codes_KindKey",
                        column: x => x.KindKey,
                        principalTable: "Codes",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SiteAssessments_ReportingBodies_AssessedByKey",
                        column: x => x.AssessedByKey,
                        principalTable: "ReportingBodies",
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
                name: "SiteMembers",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    SiteId = table.Column<int>(type: "int", nullable: false),
                    PersonId = table.Column<long>(type: "bigint", nullable: false),
                    JoinedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    LeftOn = table.Column<DateOnly>(type: "date", nullable: true),
                    IsSynthetic = table.Column<bool>(type: "bit", nullable: false),
                    Source = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SiteMembers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SiteMembers_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SiteMembers_Sites_SiteId",
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
                    ReportingBodyKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    EstablishmentId = table.Column<int>(type: "int", nullable: true),
                    SiteId = table.Column<int>(type: "int", nullable: true),
                    ServiceCaseId = table.Column<int>(type: "int", nullable: true),
                    HonourAwardId = table.Column<int>(type: "int", nullable: true),
                    CompetitionId = table.Column<int>(type: "int", nullable: true),
                    Title = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ReceivedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    IsLate = table.Column<bool>(type: "bit", nullable: false),
                    DaysLate = table.Column<int>(type: "int", nullable: true),
                    State = table.Column<int>(type: "int", nullable: false),
                    Note = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    IsSynthetic = table.Column<bool>(type: "bit", nullable: false),
                    Source = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    RegionKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    PrefectureKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Submissions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Submissions_Competitions_CompetitionId",
                        column: x => x.CompetitionId,
                        principalTable: "Competitions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Submissions_Establishments_EstablishmentId",
                        column: x => x.EstablishmentId,
                        principalTable: "Establishments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Submissions_HonourAwards_HonourAwardId",
                        column: x => x.HonourAwardId,
                        principalTable: "HonourAwards",
                        principalColumn: "Id",
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
                        name: "FK_Submissions_ReportingBodies_ReportingBodyKey",
                        column: x => x.ReportingBodyKey,
                        principalTable: "ReportingBodies",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Submissions_ReportingDuties_ReportingDutyKey",
                        column: x => x.ReportingDutyKey,
                        principalTable: "ReportingDuties",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Submissions_ServiceCases_ServiceCaseId",
                        column: x => x.ServiceCaseId,
                        principalTable: "ServiceCases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Submissions_Sites_SiteId",
                        column: x => x.SiteId,
                        principalTable: "Sites",
                        principalColumn: "Id",
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
                    ProjectId = table.Column<int>(type: "int", nullable: true),
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
                    ReasonKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    DuplicateOfId = table.Column<long>(type: "bigint", nullable: true),
                    IsSynthetic = table.Column<bool>(type: "bit", nullable: false),
                    Source = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    RegionKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    PrefectureKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubsidyClaims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SubsidyClaims_Codes_ReasonKey",
                        column: x => x.ReasonKey,
                        principalTable: "Codes",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
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
                        name: "FK_SubsidyClaims_Projects_ProjectId",
                        column: x => x.ProjectId,
                        principalTable: "Projects",
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
                    ClaimId = table.Column<long>(type: "bigint", nullable: true),
                    IsSynthetic = table.Column<bool>(type: "bit", nullable: false),
                    Source = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    RegionKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    PrefectureKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
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
                        name: "FK_TrainingEnrolments_SubsidyClaims_ClaimId",
                        column: x => x.ClaimId,
                        principalTable: "SubsidyClaims",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TrainingEnrolments_TrainingClasses_TrainingClassId",
                        column: x => x.TrainingClassId,
                        principalTable: "TrainingClasses",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.InsertData(
                table: "DataVersions",
                columns: new[] { "Id", "ChangedAt", "Value" },
                values: new object[] { 1, new DateTime(1970, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "new" });

            migrationBuilder.CreateIndex(
                name: "IX_Accreditations_EndReasonKey",
                table: "Accreditations",
                column: "EndReasonKey");

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
                name: "IX_BenefitCards_CategoryKey",
                table: "BenefitCards",
                column: "CategoryKey");

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
                name: "IX_BenefitCards_StopReasonKey",
                table: "BenefitCards",
                column: "StopReasonKey");

            migrationBuilder.CreateIndex(
                name: "IX_BenefitCards_TierKey",
                table: "BenefitCards",
                column: "TierKey");

            migrationBuilder.CreateIndex(
                name: "IX_CertificateRuleSources_PolicyDocumentKey",
                table: "CertificateRuleSources",
                column: "PolicyDocumentKey");

            migrationBuilder.CreateIndex(
                name: "IX_Codes_CodeListKey",
                table: "Codes",
                column: "CodeListKey");

            migrationBuilder.CreateIndex(
                name: "IX_Codes_PolicyDocumentKey",
                table: "Codes",
                column: "PolicyDocumentKey");

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
                name: "IX_CompetitionEntries_MedalKey",
                table: "CompetitionEntries",
                column: "MedalKey");

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
                name: "IX_Competitions_ClassKey",
                table: "Competitions",
                column: "ClassKey");

            migrationBuilder.CreateIndex(
                name: "IX_Competitions_FinalId",
                table: "Competitions",
                column: "FinalId");

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
                name: "IX_ContestPromotionRules_LevelWithoutPriorKey",
                table: "ContestPromotionRules",
                column: "LevelWithoutPriorKey");

            migrationBuilder.CreateIndex(
                name: "IX_ContestPromotionRules_LevelWithPriorKey",
                table: "ContestPromotionRules",
                column: "LevelWithPriorKey");

            migrationBuilder.CreateIndex(
                name: "IX_ContestPromotionRules_PriorLevelKey",
                table: "ContestPromotionRules",
                column: "PriorLevelKey");

            migrationBuilder.CreateIndex(
                name: "IX_ContestPromotionRules_StudentMaximumKey",
                table: "ContestPromotionRules",
                column: "StudentMaximumKey");

            migrationBuilder.CreateIndex(
                name: "IX_ContestPromotionRuleSources_PolicyDocumentKey",
                table: "ContestPromotionRuleSources",
                column: "PolicyDocumentKey");

            migrationBuilder.CreateIndex(
                name: "IX_DataRuleSources_PolicyDocumentKey",
                table: "DataRuleSources",
                column: "PolicyDocumentKey");

            migrationBuilder.CreateIndex(
                name: "IX_DerivationRules_Breakdown1Key",
                table: "DerivationRules",
                column: "Breakdown1Key");

            migrationBuilder.CreateIndex(
                name: "IX_DerivationRules_Breakdown2Key",
                table: "DerivationRules",
                column: "Breakdown2Key");

            migrationBuilder.CreateIndex(
                name: "IX_DerivationRules_Breakdown3Key",
                table: "DerivationRules",
                column: "Breakdown3Key");

            migrationBuilder.CreateIndex(
                name: "IX_DerivationRules_IndicatorKey",
                table: "DerivationRules",
                column: "IndicatorKey");

            migrationBuilder.CreateIndex(
                name: "IX_DerivedObservations_Breakdown1Key",
                table: "DerivedObservations",
                column: "Breakdown1Key");

            migrationBuilder.CreateIndex(
                name: "IX_DerivedObservations_Breakdown2Key",
                table: "DerivedObservations",
                column: "Breakdown2Key");

            migrationBuilder.CreateIndex(
                name: "IX_DerivedObservations_Breakdown3Key",
                table: "DerivedObservations",
                column: "Breakdown3Key");

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
                name: "IX_EstablishmentYears_EvaluationGradeKey",
                table: "EstablishmentYears",
                column: "EvaluationGradeKey");

            migrationBuilder.CreateIndex(
                name: "IX_HonourAwardOpinions_BodyKey",
                table: "HonourAwardOpinions",
                column: "BodyKey");

            migrationBuilder.CreateIndex(
                name: "IX_HonourAwards_EndReasonKey",
                table: "HonourAwards",
                column: "EndReasonKey");

            migrationBuilder.CreateIndex(
                name: "IX_HonourAwards_EstablishmentId",
                table: "HonourAwards",
                column: "EstablishmentId");

            migrationBuilder.CreateIndex(
                name: "IX_HonourAwards_GradeKey",
                table: "HonourAwards",
                column: "GradeKey");

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
                name: "IX_HonourAwards_RecipientCategoryKey",
                table: "HonourAwards",
                column: "RecipientCategoryKey");

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
                name: "IX_HonourSchemes_ProgrammeKey",
                table: "HonourSchemes",
                column: "ProgrammeKey");

            migrationBuilder.CreateIndex(
                name: "IX_HonourSchemeSources_PolicyDocumentKey",
                table: "HonourSchemeSources",
                column: "PolicyDocumentKey");

            migrationBuilder.CreateIndex(
                name: "IX_Indicators_Breakdown1Key",
                table: "Indicators",
                column: "Breakdown1Key");

            migrationBuilder.CreateIndex(
                name: "IX_Indicators_Breakdown2Key",
                table: "Indicators",
                column: "Breakdown2Key");

            migrationBuilder.CreateIndex(
                name: "IX_Indicators_Breakdown3Key",
                table: "Indicators",
                column: "Breakdown3Key");

            migrationBuilder.CreateIndex(
                name: "IX_Indicators_Ratio_DenominatorKey",
                table: "Indicators",
                column: "Ratio_DenominatorKey");

            migrationBuilder.CreateIndex(
                name: "IX_Indicators_Ratio_NumeratorKey",
                table: "Indicators",
                column: "Ratio_NumeratorKey");

            migrationBuilder.CreateIndex(
                name: "IX_IndicatorSources_PolicyDocumentKey",
                table: "IndicatorSources",
                column: "PolicyDocumentKey");

            migrationBuilder.CreateIndex(
                name: "IX_Industries_ParentKey",
                table: "Industries",
                column: "ParentKey");

            migrationBuilder.CreateIndex(
                name: "IX_Lifecycles_HonourKey",
                table: "Lifecycles",
                column: "HonourKey");

            migrationBuilder.CreateIndex(
                name: "IX_Lifecycles_ProgrammeKey",
                table: "Lifecycles",
                column: "ProgrammeKey");

            migrationBuilder.CreateIndex(
                name: "IX_LifecycleSources_PolicyDocumentKey",
                table: "LifecycleSources",
                column: "PolicyDocumentKey");

            migrationBuilder.CreateIndex(
                name: "IX_LifecycleTransitions_OrganisationNameKey",
                table: "LifecycleTransitions",
                column: "OrganisationNameKey");

            migrationBuilder.CreateIndex(
                name: "IX_Observations_BodyKey",
                table: "Observations",
                column: "BodyKey");

            migrationBuilder.CreateIndex(
                name: "IX_Observations_Breakdown1Key",
                table: "Observations",
                column: "Breakdown1Key");

            migrationBuilder.CreateIndex(
                name: "IX_Observations_Breakdown2Key",
                table: "Observations",
                column: "Breakdown2Key");

            migrationBuilder.CreateIndex(
                name: "IX_Observations_Breakdown3Key",
                table: "Observations",
                column: "Breakdown3Key");

            migrationBuilder.CreateIndex(
                name: "IX_Observations_EstablishmentId",
                table: "Observations",
                column: "EstablishmentId");

            migrationBuilder.CreateIndex(
                name: "IX_Observations_IndicatorKey_RegionKey_PeriodEnd",
                table: "Observations",
                columns: new[] { "IndicatorKey", "RegionKey", "PeriodEnd" });

            migrationBuilder.CreateIndex(
                name: "IX_Observations_IndicatorKey_SubjectKey_PeriodEnd",
                table: "Observations",
                columns: new[] { "IndicatorKey", "SubjectKey", "PeriodEnd" });

            migrationBuilder.CreateIndex(
                name: "IX_Observations_ProgrammeKey",
                table: "Observations",
                column: "ProgrammeKey");

            migrationBuilder.CreateIndex(
                name: "IX_Observations_RegionKey",
                table: "Observations",
                column: "RegionKey");

            migrationBuilder.CreateIndex(
                name: "IX_Observations_ReportedByKey",
                table: "Observations",
                column: "ReportedByKey");

            migrationBuilder.CreateIndex(
                name: "IX_Observations_SiteId",
                table: "Observations",
                column: "SiteId");

            migrationBuilder.CreateIndex(
                name: "IX_ObservationSources_PolicyDocumentKey",
                table: "ObservationSources",
                column: "PolicyDocumentKey");

            migrationBuilder.CreateIndex(
                name: "IX_Occupations_ParentKey",
                table: "Occupations",
                column: "ParentKey");

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
                name: "IX_PolicyDocuments_No",
                table: "PolicyDocuments",
                column: "No",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PolicyParagraphs_PolicyDocumentKey",
                table: "PolicyParagraphs",
                column: "PolicyDocumentKey");

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
                name: "IX_Programmes_YearlyStandardKey",
                table: "Programmes",
                column: "YearlyStandardKey");

            migrationBuilder.CreateIndex(
                name: "IX_ProgrammeSelections_AssessmentResultKey",
                table: "ProgrammeSelections",
                column: "AssessmentResultKey");

            migrationBuilder.CreateIndex(
                name: "IX_ProgrammeSelections_EmployerId",
                table: "ProgrammeSelections",
                column: "EmployerId");

            migrationBuilder.CreateIndex(
                name: "IX_ProgrammeSelections_EndReasonKey",
                table: "ProgrammeSelections",
                column: "EndReasonKey");

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
                name: "IX_ProgrammeSelections_TierKey",
                table: "ProgrammeSelections",
                column: "TierKey");

            migrationBuilder.CreateIndex(
                name: "IX_ProgrammeSources_PolicyDocumentKey",
                table: "ProgrammeSources",
                column: "PolicyDocumentKey");

            migrationBuilder.CreateIndex(
                name: "IX_ProgrammeTargetReferences_TargetKey",
                table: "ProgrammeTargetReferences",
                column: "TargetKey");

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
                name: "IX_Projects_LineKey",
                table: "Projects",
                column: "LineKey");

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
                name: "IX_Regions_ParentKey",
                table: "Regions",
                column: "ParentKey");

            migrationBuilder.CreateIndex(
                name: "IX_RegisterSources_PolicyDocumentKey",
                table: "RegisterSources",
                column: "PolicyDocumentKey");

            migrationBuilder.CreateIndex(
                name: "IX_ReportingBodies_EstablishmentId",
                table: "ReportingBodies",
                column: "EstablishmentId");

            migrationBuilder.CreateIndex(
                name: "IX_ReportingBodies_OrganisationKey",
                table: "ReportingBodies",
                column: "OrganisationKey");

            migrationBuilder.CreateIndex(
                name: "IX_ReportingBodies_PrefectureKey",
                table: "ReportingBodies",
                column: "PrefectureKey");

            migrationBuilder.CreateIndex(
                name: "IX_ReportingBodies_RegionKey",
                table: "ReportingBodies",
                column: "RegionKey");

            migrationBuilder.CreateIndex(
                name: "IX_ReportingBodies_SiteId",
                table: "ReportingBodies",
                column: "SiteId");

            migrationBuilder.CreateIndex(
                name: "IX_ReportingDuties_PolicyDocumentKey",
                table: "ReportingDuties",
                column: "PolicyDocumentKey");

            migrationBuilder.CreateIndex(
                name: "IX_RuleParameters_PolicyDocumentKey",
                table: "RuleParameters",
                column: "PolicyDocumentKey");

            migrationBuilder.CreateIndex(
                name: "IX_SanctionBars_WhatKey",
                table: "SanctionBars",
                column: "WhatKey");

            migrationBuilder.CreateIndex(
                name: "IX_Sanctions_EstablishmentId",
                table: "Sanctions",
                column: "EstablishmentId");

            migrationBuilder.CreateIndex(
                name: "IX_Sanctions_GroundKey",
                table: "Sanctions",
                column: "GroundKey");

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
                name: "IX_Sanctions_ProgrammeKey",
                table: "Sanctions",
                column: "ProgrammeKey");

            migrationBuilder.CreateIndex(
                name: "IX_Sanctions_RegionKey",
                table: "Sanctions",
                column: "RegionKey");

            migrationBuilder.CreateIndex(
                name: "IX_Sanctions_SelectionId",
                table: "Sanctions",
                column: "SelectionId");

            migrationBuilder.CreateIndex(
                name: "IX_SelectionYears_SelectionId_Year",
                table: "SelectionYears",
                columns: new[] { "SelectionId", "Year" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ServiceCases_AidFormKey",
                table: "ServiceCases",
                column: "AidFormKey");

            migrationBuilder.CreateIndex(
                name: "IX_ServiceCases_CounterpartId",
                table: "ServiceCases",
                column: "CounterpartId");

            migrationBuilder.CreateIndex(
                name: "IX_ServiceCases_DecisionKey",
                table: "ServiceCases",
                column: "DecisionKey");

            migrationBuilder.CreateIndex(
                name: "IX_ServiceCases_EstablishmentId",
                table: "ServiceCases",
                column: "EstablishmentId");

            migrationBuilder.CreateIndex(
                name: "IX_ServiceCases_GroundKey",
                table: "ServiceCases",
                column: "GroundKey");

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
                name: "IX_ServiceCases_RequestKey",
                table: "ServiceCases",
                column: "RequestKey");

            migrationBuilder.CreateIndex(
                name: "IX_ServiceCases_SchoolRoleKey",
                table: "ServiceCases",
                column: "SchoolRoleKey");

            migrationBuilder.CreateIndex(
                name: "IX_ServiceCases_UnionRoleKey",
                table: "ServiceCases",
                column: "UnionRoleKey");

            migrationBuilder.CreateIndex(
                name: "IX_SiteAssessments_AssessedByKey",
                table: "SiteAssessments",
                column: "AssessedByKey");

            migrationBuilder.CreateIndex(
                name: "IX_SiteAssessments_KindKey",
                table: "SiteAssessments",
                column: "KindKey");

            migrationBuilder.CreateIndex(
                name: "IX_SiteAssessments_SiteId_Year_KindKey",
                table: "SiteAssessments",
                columns: new[] { "SiteId", "Year", "KindKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SiteMembers_PersonId",
                table: "SiteMembers",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_SiteMembers_SiteId_PersonId",
                table: "SiteMembers",
                columns: new[] { "SiteId", "PersonId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Sites_AllianceId",
                table: "Sites",
                column: "AllianceId");

            migrationBuilder.CreateIndex(
                name: "IX_Sites_CategoryKey",
                table: "Sites",
                column: "CategoryKey");

            migrationBuilder.CreateIndex(
                name: "IX_Sites_EndReasonKey",
                table: "Sites",
                column: "EndReasonKey");

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
                name: "IX_Sites_ModeKey",
                table: "Sites",
                column: "ModeKey");

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
                name: "IX_Sites_ThemeKey",
                table: "Sites",
                column: "ThemeKey");

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
                name: "IX_SkillCertificates_PersonId_State_LevelRank",
                table: "SkillCertificates",
                columns: new[] { "PersonId", "State", "LevelRank" });

            migrationBuilder.CreateIndex(
                name: "IX_SkillCertificates_PrefectureKey_SkillLevelKey_OccupationKey_IssuedOn",
                table: "SkillCertificates",
                columns: new[] { "PrefectureKey", "SkillLevelKey", "OccupationKey", "IssuedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_SkillLevelEquivalents_PolicyDocumentKey",
                table: "SkillLevelEquivalents",
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
                name: "IX_SkillLevelSources_PolicyDocumentKey",
                table: "SkillLevelSources",
                column: "PolicyDocumentKey");

            migrationBuilder.CreateIndex(
                name: "IX_Submissions_CompetitionId",
                table: "Submissions",
                column: "CompetitionId");

            migrationBuilder.CreateIndex(
                name: "IX_Submissions_EstablishmentId",
                table: "Submissions",
                column: "EstablishmentId");

            migrationBuilder.CreateIndex(
                name: "IX_Submissions_HonourAwardId",
                table: "Submissions",
                column: "HonourAwardId");

            migrationBuilder.CreateIndex(
                name: "IX_Submissions_PrefectureKey",
                table: "Submissions",
                column: "PrefectureKey");

            migrationBuilder.CreateIndex(
                name: "IX_Submissions_RegionKey",
                table: "Submissions",
                column: "RegionKey");

            migrationBuilder.CreateIndex(
                name: "IX_Submissions_ReportingBodyKey",
                table: "Submissions",
                column: "ReportingBodyKey");

            migrationBuilder.CreateIndex(
                name: "IX_Submissions_ReportingDutyKey_ReporterKey_Period",
                table: "Submissions",
                columns: new[] { "ReportingDutyKey", "ReporterKey", "Period" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Submissions_ServiceCaseId",
                table: "Submissions",
                column: "ServiceCaseId");

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
                name: "IX_SubsidyLevels_CodeKey",
                table: "SubsidyLevels",
                column: "CodeKey");

            migrationBuilder.CreateIndex(
                name: "IX_SubsidyPayers_OrganisationKey",
                table: "SubsidyPayers",
                column: "OrganisationKey");

            migrationBuilder.CreateIndex(
                name: "IX_SubsidyStandards_SkillLevelKey",
                table: "SubsidyStandards",
                column: "SkillLevelKey");

            migrationBuilder.CreateIndex(
                name: "IX_SubsidyStandardSources_PolicyDocumentKey",
                table: "SubsidyStandardSources",
                column: "PolicyDocumentKey");

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
                name: "IX_Targets_Breakdown1Key",
                table: "Targets",
                column: "Breakdown1Key");

            migrationBuilder.CreateIndex(
                name: "IX_Targets_Breakdown2Key",
                table: "Targets",
                column: "Breakdown2Key");

            migrationBuilder.CreateIndex(
                name: "IX_Targets_Breakdown3Key",
                table: "Targets",
                column: "Breakdown3Key");

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

            migrationBuilder.CreateIndex(
                name: "IX_TargetSources_PolicyDocumentKey",
                table: "TargetSources",
                column: "PolicyDocumentKey");

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
                name: "IX_TrainingEnrolments_ClaimId",
                table: "TrainingEnrolments",
                column: "ClaimId",
                filter: "ClaimId IS NOT NULL");

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

            migrationBuilder.AddForeignKey(
                name: "FK_Accreditations_Lifecycles_LifecycleKey",
                table: "Accreditations",
                column: "LifecycleKey",
                principalTable: "Lifecycles",
                principalColumn: "Key",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Accreditations_ReportingBodies_GrantedByKey",
                table: "Accreditations",
                column: "GrantedByKey",
                principalTable: "ReportingBodies",
                principalColumn: "Key",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_BenefitCards_ProgrammeSelections_SelectionId",
                table: "BenefitCards",
                column: "SelectionId",
                principalTable: "ProgrammeSelections",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_CompetitionEntries_Competitions_CompetitionId",
                table: "CompetitionEntries",
                column: "CompetitionId",
                principalTable: "Competitions",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Competitions_ReportingBodies_OrganiserKey",
                table: "Competitions",
                column: "OrganiserKey",
                principalTable: "ReportingBodies",
                principalColumn: "Key",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_HonourAwardOpinions_HonourAwards_HonourAwardId",
                table: "HonourAwardOpinions",
                column: "HonourAwardId",
                principalTable: "HonourAwards",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_HonourAwards_HonourSchemes_HonourSchemeKey",
                table: "HonourAwards",
                column: "HonourSchemeKey",
                principalTable: "HonourSchemes",
                principalColumn: "Key",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_HonourAwards_Lifecycles_LifecycleKey",
                table: "HonourAwards",
                column: "LifecycleKey",
                principalTable: "Lifecycles",
                principalColumn: "Key",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_HonourAwards_ReportingBodies_NominatedByKey",
                table: "HonourAwards",
                column: "NominatedByKey",
                principalTable: "ReportingBodies",
                principalColumn: "Key",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_HonourAwards_Sites_SiteId",
                table: "HonourAwards",
                column: "SiteId",
                principalTable: "Sites",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

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
                name: "FK_HonourSchemeConflicts_HonourSchemes_HonourSchemeKey",
                table: "HonourSchemeConflicts",
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
                name: "FK_Lifecycles_Programmes_ProgrammeKey",
                table: "Lifecycles",
                column: "ProgrammeKey",
                principalTable: "Programmes",
                principalColumn: "Key",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Observations_Programmes_ProgrammeKey",
                table: "Observations",
                column: "ProgrammeKey",
                principalTable: "Programmes",
                principalColumn: "Key",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Observations_ReportingBodies_BodyKey",
                table: "Observations",
                column: "BodyKey",
                principalTable: "ReportingBodies",
                principalColumn: "Key",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Observations_ReportingBodies_ReportedByKey",
                table: "Observations",
                column: "ReportedByKey",
                principalTable: "ReportingBodies",
                principalColumn: "Key",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Observations_Sites_SiteId",
                table: "Observations",
                column: "SiteId",
                principalTable: "Sites",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Payments_ProgrammeSelections_SelectionId",
                table: "Payments",
                column: "SelectionId",
                principalTable: "ProgrammeSelections",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Payments_Programmes_ProgrammeKey",
                table: "Payments",
                column: "ProgrammeKey",
                principalTable: "Programmes",
                principalColumn: "Key",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Payments_Projects_ProjectId",
                table: "Payments",
                column: "ProjectId",
                principalTable: "Projects",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Payments_ReportingBodies_PayerKey",
                table: "Payments",
                column: "PayerKey",
                principalTable: "ReportingBodies",
                principalColumn: "Key",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Payments_Sites_SiteId",
                table: "Payments",
                column: "SiteId",
                principalTable: "Sites",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Payments_SubsidyClaims_ClaimId",
                table: "Payments",
                column: "ClaimId",
                principalTable: "SubsidyClaims",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_PaymentsByYear_ReportingBodies_PayerKey",
                table: "PaymentsByYear",
                column: "PayerKey",
                principalTable: "ReportingBodies",
                principalColumn: "Key",
                onDelete: ReferentialAction.Restrict);

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
                name: "FK_Programmes_Targets_Quota_TargetKey",
                table: "Programmes",
                column: "Quota_TargetKey",
                principalTable: "Targets",
                principalColumn: "Key",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Projects_ReportingBodies_OrganiserKey",
                table: "Projects",
                column: "OrganiserKey",
                principalTable: "ReportingBodies",
                principalColumn: "Key",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_ReportingBodies_Sites_SiteId",
                table: "ReportingBodies",
                column: "SiteId",
                principalTable: "Sites",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.SqlFile(this, "Columnstores.sql");
            migrationBuilder.SqlFile(this, "CursorSecret.sql");
            migrationBuilder.SqlFile(this, "DataVersion.sql");
            migrationBuilder.SqlFile(this, "ObservationDifferences.sql");
            migrationBuilder.SqlFile(this, "report_certificates.sql");
            migrationBuilder.SqlFile(this, "report_certificates_by_occupation.sql");
            migrationBuilder.SqlFile(this, "report_documents.sql");
            migrationBuilder.SqlFile(this, "report_honours.sql");
            migrationBuilder.SqlFile(this, "report_observations.sql");
            migrationBuilder.SqlFile(this, "report_occupations.sql");
            migrationBuilder.SqlFile(this, "report_payments.sql");
            migrationBuilder.SqlFile(this, "report_programmes.sql");
            migrationBuilder.SqlFile(this, "report_regions.sql");
            migrationBuilder.SqlFile(this, "report_sites.sql");
            migrationBuilder.SqlFile(this, "report_target_progress.sql");
            migrationBuilder.SqlFile(this, "report_targets.sql");
            migrationBuilder.SqlFile(this, "report_training.sql");
            migrationBuilder.SqlFile(this, "report_workforce_counts.sql");
            migrationBuilder.SqlFile(this, "ReportsRole.sql");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP VIEW [report_workforce_counts]");
            migrationBuilder.Sql("DROP VIEW [report_training]");
            migrationBuilder.Sql("DROP VIEW [report_targets]");
            migrationBuilder.Sql("DROP VIEW [report_target_progress]");
            migrationBuilder.Sql("DROP VIEW [report_sites]");
            migrationBuilder.Sql("DROP VIEW [report_regions]");
            migrationBuilder.Sql("DROP VIEW [report_programmes]");
            migrationBuilder.Sql("DROP VIEW [report_payments]");
            migrationBuilder.Sql("DROP VIEW [report_occupations]");
            migrationBuilder.Sql("DROP VIEW [report_observations]");
            migrationBuilder.Sql("DROP VIEW [report_honours]");
            migrationBuilder.Sql("DROP VIEW [report_documents]");
            migrationBuilder.Sql("DROP VIEW [report_certificates_by_occupation]");
            migrationBuilder.Sql("DROP VIEW [report_certificates]");
            migrationBuilder.Sql("DROP VIEW [ObservationDifferences]");

            migrationBuilder.DropForeignKey(
                name: "FK_People_Codes_LabourRelationKey",
                table: "People");

            migrationBuilder.DropForeignKey(
                name: "FK_Sites_Codes_CategoryKey",
                table: "Sites");

            migrationBuilder.DropForeignKey(
                name: "FK_Sites_Codes_EndReasonKey",
                table: "Sites");

            migrationBuilder.DropForeignKey(
                name: "FK_Sites_Codes_ModeKey",
                table: "Sites");

            migrationBuilder.DropForeignKey(
                name: "FK_Sites_Codes_ThemeKey",
                table: "Sites");

            migrationBuilder.DropForeignKey(
                name: "FK_Targets_Codes_Breakdown1Key",
                table: "Targets");

            migrationBuilder.DropForeignKey(
                name: "FK_Targets_Codes_Breakdown2Key",
                table: "Targets");

            migrationBuilder.DropForeignKey(
                name: "FK_Targets_Codes_Breakdown3Key",
                table: "Targets");

            migrationBuilder.DropForeignKey(
                name: "FK_People_Establishments_EmployerId",
                table: "People");

            migrationBuilder.DropForeignKey(
                name: "FK_ReportingBodies_Establishments_EstablishmentId",
                table: "ReportingBodies");

            migrationBuilder.DropForeignKey(
                name: "FK_Sites_Establishments_HostId",
                table: "Sites");

            migrationBuilder.DropForeignKey(
                name: "FK_Sites_Lifecycles_LifecycleKey",
                table: "Sites");

            migrationBuilder.DropForeignKey(
                name: "FK_Sites_People_LeaderId",
                table: "Sites");

            migrationBuilder.DropForeignKey(
                name: "FK_ReportingBodies_Regions_PrefectureKey",
                table: "ReportingBodies");

            migrationBuilder.DropForeignKey(
                name: "FK_ReportingBodies_Regions_RegionKey",
                table: "ReportingBodies");

            migrationBuilder.DropForeignKey(
                name: "FK_Sites_Regions_PrefectureKey",
                table: "Sites");

            migrationBuilder.DropForeignKey(
                name: "FK_Sites_Regions_RegionKey",
                table: "Sites");

            migrationBuilder.DropForeignKey(
                name: "FK_Sites_ReportingBodies_SupervisedByKey",
                table: "Sites");

            migrationBuilder.DropForeignKey(
                name: "FK_Programmes_PolicyDocuments_Quota_PolicyDocumentKey",
                table: "Programmes");

            migrationBuilder.DropForeignKey(
                name: "FK_Targets_PolicyDocuments_PolicyDocumentKey",
                table: "Targets");

            migrationBuilder.DropForeignKey(
                name: "FK_SubsidyStandards_SkillLevels_SkillLevelKey",
                table: "SubsidyStandards");

            migrationBuilder.DropForeignKey(
                name: "FK_Programmes_SubsidyStandards_YearlyStandardKey",
                table: "Programmes");

            migrationBuilder.DropForeignKey(
                name: "FK_Indicators_CodeLists_Breakdown1Key",
                table: "Indicators");

            migrationBuilder.DropForeignKey(
                name: "FK_Indicators_CodeLists_Breakdown2Key",
                table: "Indicators");

            migrationBuilder.DropForeignKey(
                name: "FK_Indicators_CodeLists_Breakdown3Key",
                table: "Indicators");

            migrationBuilder.DropForeignKey(
                name: "FK_Targets_Indicators_IndicatorKey",
                table: "Targets");

            migrationBuilder.DropForeignKey(
                name: "FK_Targets_Programmes_ProgrammeKey",
                table: "Targets");

            migrationBuilder.DropTable(
                name: "AccreditationStages");

            migrationBuilder.DropTable(
                name: "ApiKeys");

            migrationBuilder.DropTable(
                name: "BenefitCards");

            migrationBuilder.DropTable(
                name: "CalendarDays");

            migrationBuilder.DropTable(
                name: "CertificateRuleSources");

            migrationBuilder.DropTable(
                name: "CertificateRuleValues");

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
                name: "CompetitionEntries");

            migrationBuilder.DropTable(
                name: "ContestPromotionRuleSources");

            migrationBuilder.DropTable(
                name: "CursorSecrets");

            migrationBuilder.DropTable(
                name: "DataRuleSources");

            migrationBuilder.DropTable(
                name: "DataRuleValues");

            migrationBuilder.DropTable(
                name: "DataVersions");

            migrationBuilder.DropTable(
                name: "DerivedObservations");

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
                name: "EnrolmentsByGroup");

            migrationBuilder.DropTable(
                name: "EnrolmentsByMonth");

            migrationBuilder.DropTable(
                name: "EnrolmentsByYear");

            migrationBuilder.DropTable(
                name: "EstablishmentYears");

            migrationBuilder.DropTable(
                name: "HonourAwardOpinions");

            migrationBuilder.DropTable(
                name: "HonourAwardStages");

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
                name: "IdentityKeyFingerprints");

            migrationBuilder.DropTable(
                name: "IndicatorSources");

            migrationBuilder.DropTable(
                name: "JudgedTargets");

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
                name: "Payments");

            migrationBuilder.DropTable(
                name: "PaymentsByMonth");

            migrationBuilder.DropTable(
                name: "PaymentsByYear");

            migrationBuilder.DropTable(
                name: "PolicyParagraphs");

            migrationBuilder.DropTable(
                name: "ProgrammeConflictValues");

            migrationBuilder.DropTable(
                name: "ProgrammeFunding");

            migrationBuilder.DropTable(
                name: "ProgrammeLead");

            migrationBuilder.DropTable(
                name: "ProgrammePeriods");

            migrationBuilder.DropTable(
                name: "ProgrammeSelectionStages");

            migrationBuilder.DropTable(
                name: "ProgrammeSources");

            migrationBuilder.DropTable(
                name: "ProgrammeTargetReferences");

            migrationBuilder.DropTable(
                name: "ProjectStages");

            migrationBuilder.DropTable(
                name: "RegisterCells");

            migrationBuilder.DropTable(
                name: "RegisterSources");

            migrationBuilder.DropTable(
                name: "ReportingDutyDue");

            migrationBuilder.DropTable(
                name: "RuleParameters");

            migrationBuilder.DropTable(
                name: "SanctionBars");

            migrationBuilder.DropTable(
                name: "SeedFiles");

            migrationBuilder.DropTable(
                name: "SelectionYears");

            migrationBuilder.DropTable(
                name: "ServiceCaseSteps");

            migrationBuilder.DropTable(
                name: "SiteAssessments");

            migrationBuilder.DropTable(
                name: "SiteMembers");

            migrationBuilder.DropTable(
                name: "SiteStages");

            migrationBuilder.DropTable(
                name: "SkillLevelEquivalents");

            migrationBuilder.DropTable(
                name: "SkillLevelSources");

            migrationBuilder.DropTable(
                name: "Submissions");

            migrationBuilder.DropTable(
                name: "SubsidyLevels");

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
                name: "TrainingEnrolments");

            migrationBuilder.DropTable(
                name: "WorkforceCounts");

            migrationBuilder.DropTable(
                name: "Accreditations");

            migrationBuilder.DropTable(
                name: "CertificateRules");

            migrationBuilder.DropTable(
                name: "ContestPromotionRules");

            migrationBuilder.DropTable(
                name: "DataRules");

            migrationBuilder.DropTable(
                name: "DerivationRules");

            migrationBuilder.DropTable(
                name: "HonourSchemeConflicts");

            migrationBuilder.DropTable(
                name: "Observations");

            migrationBuilder.DropTable(
                name: "ProgrammeConflicts");

            migrationBuilder.DropTable(
                name: "RegisterRows");

            migrationBuilder.DropTable(
                name: "Sanctions");

            migrationBuilder.DropTable(
                name: "Competitions");

            migrationBuilder.DropTable(
                name: "ReportingDuties");

            migrationBuilder.DropTable(
                name: "ServiceCases");

            migrationBuilder.DropTable(
                name: "OrganisationNames");

            migrationBuilder.DropTable(
                name: "SubsidyClaims");

            migrationBuilder.DropTable(
                name: "Registers");

            migrationBuilder.DropTable(
                name: "ProgrammeSelections");

            migrationBuilder.DropTable(
                name: "HonourAwards");

            migrationBuilder.DropTable(
                name: "Projects");

            migrationBuilder.DropTable(
                name: "SkillCertificates");

            migrationBuilder.DropTable(
                name: "TrainingClasses");

            migrationBuilder.DropTable(
                name: "Occupations");

            migrationBuilder.DropTable(
                name: "Codes");

            migrationBuilder.DropTable(
                name: "Establishments");

            migrationBuilder.DropTable(
                name: "Lifecycles");

            migrationBuilder.DropTable(
                name: "People");

            migrationBuilder.DropTable(
                name: "Regions");

            migrationBuilder.DropTable(
                name: "ReportingBodies");

            migrationBuilder.DropTable(
                name: "Organisations");

            migrationBuilder.DropTable(
                name: "Sites");

            migrationBuilder.DropTable(
                name: "HonourSchemes");

            migrationBuilder.DropTable(
                name: "Industries");

            migrationBuilder.DropTable(
                name: "PolicyDocuments");

            migrationBuilder.DropTable(
                name: "SkillLevels");

            migrationBuilder.DropTable(
                name: "SubsidyStandards");

            migrationBuilder.DropTable(
                name: "CodeLists");

            migrationBuilder.DropTable(
                name: "Indicators");

            migrationBuilder.DropTable(
                name: "Programmes");

            migrationBuilder.DropTable(
                name: "Targets");
        }
    }
}
