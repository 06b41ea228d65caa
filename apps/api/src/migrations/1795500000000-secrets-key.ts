import type { MigrationInterface, QueryRunner } from "typeorm";

/** Which key the secrets of this database are sealed with. */
export class SecretsKey1795500000000 implements MigrationInterface {
  readonly name = "SecretsKey1795500000000";

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE "secrets_key" (
        "fingerprint" text NOT NULL,
        "only_one" boolean NOT NULL DEFAULT true,
        CONSTRAINT "secrets_key_only_one" UNIQUE ("only_one"),
        CONSTRAINT "secrets_key_one_row" CHECK (only_one),
        CONSTRAINT "secrets_key_pkey" PRIMARY KEY ("fingerprint")
      )`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE "secrets_key"`);
  }
}
