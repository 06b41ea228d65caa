import type { MigrationInterface, QueryRunner } from "typeorm";

/** Lists as people want to find them again. */
export class SavedViews1795392240000 implements MigrationInterface {
  readonly name = "SavedViews1795392240000";

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE "saved_view" (
        "id" uuid NOT NULL,
        "owner_subject" text NOT NULL,
        "owner_name" text NOT NULL,
        "resource" text NOT NULL,
        "name" text NOT NULL,
        "query" jsonb NOT NULL,
        "shared" boolean NOT NULL,
        "revision" integer NOT NULL,
        "changed_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        CONSTRAINT "saved_view_named" CHECK (name ~ '[^[:space:]]'),
        CONSTRAINT "saved_view_pkey" PRIMARY KEY ("id")
      )`);
    await queryRunner.query(
      `CREATE UNIQUE INDEX "saved_view_name" ON "saved_view" ("owner_subject", "resource", "name")`,
    );
    await queryRunner.query(`CREATE INDEX "saved_view_shared" ON "saved_view" ("resource") WHERE shared`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE "saved_view"`);
  }
}
