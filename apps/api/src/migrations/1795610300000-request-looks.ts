import type { MigrationInterface, QueryRunner } from "typeorm";

/** Who has which request open. */
export class RequestLooks1795610300000 implements MigrationInterface {
  readonly name = "RequestLooks1795610300000";

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE UNLOGGED TABLE "request_look" (
        "request_id" uuid NOT NULL,
        "subject" text NOT NULL,
        "page" text NOT NULL,
        "name" text NOT NULL,
        "writing" boolean NOT NULL,
        "seen_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        CONSTRAINT "request_look_pkey" PRIMARY KEY ("request_id", "subject", "page")
      );
      CREATE INDEX "request_look_seen" ON "request_look" ("seen_at");
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE "request_look"`);
  }
}
