import type { MigrationInterface, QueryRunner } from "typeorm";

/** Requests that somebody has begun to write. */
export class RequestDrafts1795503660000 implements MigrationInterface {
  readonly name = "RequestDrafts1795503660000";

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE "request_draft" (
        "id" uuid NOT NULL,
        "owner_subject" text NOT NULL,
        "content" jsonb NOT NULL,
        "revision" integer NOT NULL DEFAULT 1,
        "changed_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        CONSTRAINT "request_draft_pkey" PRIMARY KEY ("id")
      );
      CREATE INDEX "request_draft_owner" ON "request_draft" ("owner_subject", "changed_at", "id");
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE "request_draft"`);
  }
}
