import type { MigrationInterface, QueryRunner } from "typeorm";

/** Requests that became part of others, and what they have to do with each other. */
export class RequestGroups1795610060000 implements MigrationInterface {
  readonly name = "RequestGroups1795610060000";

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE "request_merge" (
        "id" uuid NOT NULL,
        "source_id" uuid NOT NULL,
        "target_id" uuid NOT NULL,
        "at" TIMESTAMP WITH TIME ZONE NOT NULL,
        "actor_subject" text NOT NULL,
        "actor_name" text NOT NULL,
        "reason" text NOT NULL,
        "undone_at" TIMESTAMP WITH TIME ZONE,
        CONSTRAINT "request_merge_of_two" CHECK (source_id <> target_id),
        CONSTRAINT "request_merge_pkey" PRIMARY KEY ("id"),
        CONSTRAINT "request_merge_from" FOREIGN KEY ("source_id") REFERENCES "support_request" ("id"),
        CONSTRAINT "request_merge_into" FOREIGN KEY ("target_id") REFERENCES "support_request" ("id")
      );
      CREATE UNIQUE INDEX "request_merge_source" ON "request_merge" ("source_id") WHERE undone_at IS NULL;
      CREATE INDEX "request_merge_all_of_source" ON "request_merge" ("source_id", "at");
      CREATE INDEX "request_merge_target" ON "request_merge" ("target_id", "at");
      CREATE TABLE "request_merge_message" (
        "merge_id" uuid NOT NULL,
        "message_id" uuid NOT NULL,
        "moved_from" uuid,
        "idempotency_key" text,
        CONSTRAINT "request_merge_message_pkey" PRIMARY KEY ("merge_id", "message_id"),
        CONSTRAINT "request_merge_message_by" FOREIGN KEY ("merge_id") REFERENCES "request_merge" ("id"),
        CONSTRAINT "request_merge_message_moved" FOREIGN KEY ("message_id") REFERENCES "request_message" ("id")
      );
      CREATE INDEX "request_merge_message_of" ON "request_merge_message" ("message_id");
      CREATE TABLE "request_split" (
        "created_id" uuid NOT NULL,
        "source_id" uuid NOT NULL,
        "actor_subject" text NOT NULL,
        "idempotency_key" text NOT NULL,
        CONSTRAINT "request_split_once" UNIQUE ("actor_subject", "idempotency_key"),
        CONSTRAINT "request_split_pkey" PRIMARY KEY ("created_id"),
        CONSTRAINT "request_split_created" FOREIGN KEY ("created_id") REFERENCES "support_request" ("id"),
        CONSTRAINT "request_split_from" FOREIGN KEY ("source_id") REFERENCES "support_request" ("id")
      );
      CREATE TABLE "request_link" (
        "from_id" uuid NOT NULL,
        "to_id" uuid NOT NULL,
        "kind" text NOT NULL,
        "at" TIMESTAMP WITH TIME ZONE NOT NULL,
        "actor_subject" text NOT NULL,
        "actor_name" text NOT NULL,
        CONSTRAINT "request_link_of_two" CHECK (from_id <> to_id),
        CONSTRAINT "request_link_kind" CHECK (kind IN ('RELATES_TO', 'DUPLICATE_OF', 'CAUSED_BY')),
        CONSTRAINT "request_link_pkey" PRIMARY KEY ("from_id", "to_id", "kind"),
        CONSTRAINT "request_link_from" FOREIGN KEY ("from_id") REFERENCES "support_request" ("id"),
        CONSTRAINT "request_link_towards" FOREIGN KEY ("to_id") REFERENCES "support_request" ("id")
      );
      CREATE INDEX "request_link_to" ON "request_link" ("to_id");
      CREATE INDEX "request_message_moved" ON "request_message" ("moved_from") WHERE moved_from IS NOT NULL;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP INDEX "request_message_moved";
      DROP TABLE "request_link", "request_split", "request_merge_message", "request_merge";
    `);
  }
}
