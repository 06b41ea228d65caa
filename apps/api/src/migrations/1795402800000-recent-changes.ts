import type { MigrationInterface, QueryRunner } from "typeorm";

export class RecentChanges1795402800000 implements MigrationInterface {
  readonly name = "RecentChanges1795402800000";

  async up(queryRunner: QueryRunner): Promise<void> {
    // The order in which changes are read, whoever's they are.
    await queryRunner.query(
      `CREATE INDEX "version_revision_known_from" ON "version_revision" (lower("known_during"), "id")`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX "version_revision_known_from"`);
  }
}
