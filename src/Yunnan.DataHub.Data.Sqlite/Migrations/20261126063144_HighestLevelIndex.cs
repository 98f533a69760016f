using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Yunnan.DataHub.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class HighestLevelIndex : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_SkillCertificates_PersonId",
                table: "SkillCertificates");

            migrationBuilder.CreateIndex(
                name: "IX_SkillCertificates_PersonId_State_LevelRank",
                table: "SkillCertificates",
                columns: new[] { "PersonId", "State", "LevelRank" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_SkillCertificates_PersonId_State_LevelRank",
                table: "SkillCertificates");

            migrationBuilder.CreateIndex(
                name: "IX_SkillCertificates_PersonId",
                table: "SkillCertificates",
                column: "PersonId");
        }
    }
}
