import type { MigrationInterface, QueryRunner } from "typeorm";

/** Who belongs to a team, who watches a request, what was done to many requests at once, and what the queue is read by. */
export class RequestQueue1795610120000 implements MigrationInterface {
  readonly name = "RequestQueue1795610120000";

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE "team_member" (
        "team_id" uuid NOT NULL,
        "subject" text NOT NULL,
        "name" text NOT NULL,
        CONSTRAINT "team_member_named" CHECK (subject ~ '[^[:space:]]' AND name ~ '[^[:space:]]'),
        CONSTRAINT "team_member_pkey" PRIMARY KEY ("team_id", "subject"),
        CONSTRAINT "team_member_of_team" FOREIGN KEY ("team_id") REFERENCES "team" ("id")
      );
      CREATE TABLE "request_watch" (
        "request_id" uuid NOT NULL,
        "subject" text NOT NULL,
        "name" text NOT NULL,
        "since" TIMESTAMP WITH TIME ZONE NOT NULL,
        CONSTRAINT "request_watch_pkey" PRIMARY KEY ("request_id", "subject"),
        CONSTRAINT "request_watch_of_request" FOREIGN KEY ("request_id") REFERENCES "support_request" ("id")
      );
      CREATE INDEX "request_watch_subject" ON "request_watch" ("subject", "request_id");
      CREATE TABLE "bulk_request_change" (
        "id" uuid NOT NULL,
        "actor_subject" text NOT NULL,
        "idempotency_key" text NOT NULL,
        "asked" bytea NOT NULL,
        "request_ids" uuid array NOT NULL,
        "begun_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        CONSTRAINT "bulk_request_change_once" UNIQUE ("actor_subject", "idempotency_key"),
        CONSTRAINT "bulk_request_change_pkey" PRIMARY KEY ("id")
      );
      CREATE TABLE "bulk_request_row" (
        "change_id" uuid NOT NULL,
        "request_id" uuid NOT NULL,
        CONSTRAINT "bulk_request_row_pkey" PRIMARY KEY ("change_id", "request_id"),
        CONSTRAINT "bulk_request_row_of_change" FOREIGN KEY ("change_id") REFERENCES "bulk_request_change" ("id")
          ON DELETE CASCADE
      );
      CREATE INDEX "support_request_waiting" ON "support_request" ("category", "category_since", "id");
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP INDEX "support_request_waiting";
      DROP TABLE "bulk_request_row", "bulk_request_change", "request_watch", "team_member";
    `);
  }
}
