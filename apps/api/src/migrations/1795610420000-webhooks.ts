import type { MigrationInterface, QueryRunner } from "typeorm";

/** Where other systems are told what happens to requests, and what was sent to them. */
export class Webhooks1795610420000 implements MigrationInterface {
  readonly name = "Webhooks1795610420000";

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE "webhook_endpoint" (
        "id" uuid NOT NULL,
        "url" text NOT NULL,
        "description" text NOT NULL,
        "kinds" text array NOT NULL,
        "enabled" boolean NOT NULL,
        "with_text" boolean NOT NULL,
        "secret" bytea NOT NULL,
        "previous_secret" bytea,
        "previous_secret_until" TIMESTAMP WITH TIME ZONE,
        "failing_since" TIMESTAMP WITH TIME ZONE,
        "turned_off_at" TIMESTAMP WITH TIME ZONE,
        "created_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        "revision" integer NOT NULL DEFAULT 1,
        CONSTRAINT "webhook_endpoint_addressed" CHECK (url ~ '^https?://'),
        CONSTRAINT "webhook_endpoint_pkey" PRIMARY KEY ("id")
      );
      CREATE TABLE "webhook_delivery" (
        "id" uuid NOT NULL,
        "endpoint_id" uuid NOT NULL,
        "event_id" bigint,
        "message_id" text NOT NULL,
        "kind" text NOT NULL,
        "body" text NOT NULL,
        "state" text NOT NULL,
        "attempts" integer NOT NULL DEFAULT 0,
        "status" integer,
        "duration_ms" integer,
        "excerpt" text,
        "problem" text,
        "created_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        "attempted_at" TIMESTAMP WITH TIME ZONE,
        "next_attempt_at" TIMESTAMP WITH TIME ZONE,
        "ended_at" TIMESTAMP WITH TIME ZONE,
        CONSTRAINT "webhook_delivery_state" CHECK (state IN ('WAITING', 'DELIVERED', 'FAILED', 'CANCELLED')),
        CONSTRAINT "webhook_delivery_pkey" PRIMARY KEY ("id"),
        CONSTRAINT "webhook_delivery_to_endpoint" FOREIGN KEY ("endpoint_id") REFERENCES "webhook_endpoint" ("id") ON DELETE CASCADE ON UPDATE NO ACTION
      );
      CREATE INDEX "webhook_delivery_newest" ON "webhook_delivery" ("endpoint_id", "created_at", "id");
      CREATE UNIQUE INDEX "webhook_delivery_once" ON "webhook_delivery" ("endpoint_id", "event_id") WHERE event_id IS NOT NULL;
      CREATE INDEX "webhook_delivery_ended" ON "webhook_delivery" ("ended_at") WHERE ended_at IS NOT NULL;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE "webhook_delivery", "webhook_endpoint"`);
  }
}
