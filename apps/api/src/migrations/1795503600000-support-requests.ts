import type { MigrationInterface, QueryRunner } from "typeorm";

/** Requests, what was decided about them, what was said, and what happened. */
export class SupportRequests1795503600000 implements MigrationInterface {
  readonly name = "SupportRequests1795503600000";

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE SEQUENCE "support_request_numbers" START 1000001;
      CREATE TABLE "team" (
        "id" uuid NOT NULL,
        "name" text NOT NULL,
        "revision" integer NOT NULL DEFAULT 1,
        "retired_at" TIMESTAMP WITH TIME ZONE,
        CONSTRAINT "team_name" UNIQUE ("name"),
        CONSTRAINT "team_named" CHECK (name ~ '[^[:space:]]'),
        CONSTRAINT "team_pkey" PRIMARY KEY ("id")
      );
      CREATE TABLE "support_request" (
        "id" uuid NOT NULL,
        "number" text NOT NULL,
        "segment" text NOT NULL,
        "account_id" uuid,
        "requester_subject" text NOT NULL,
        "requester_name" text NOT NULL,
        "requester_email" text,
        "locale" text NOT NULL,
        "country" text,
        "product_id" uuid NOT NULL,
        "version_id" uuid,
        "build" text,
        "kind" text NOT NULL,
        "severity" integer,
        "subject" text NOT NULL,
        "answers" jsonb NOT NULL,
        "category" text NOT NULL,
        "category_since" TIMESTAMP WITH TIME ZONE NOT NULL,
        "outcome" text NOT NULL,
        "team_id" uuid,
        "assignee_subject" text,
        "assignee_name" text,
        "origin_id" uuid NOT NULL,
        "merged_into" uuid,
        "follow_up_of" uuid,
        "next_due_at" TIMESTAMP WITH TIME ZONE,
        "created_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        "resolved_at" TIMESTAMP WITH TIME ZONE,
        "closed_at" TIMESTAMP WITH TIME ZONE,
        "revision" integer NOT NULL DEFAULT 1,
        "idempotency_key" text,
        "words" tsvector NOT NULL,
        CONSTRAINT "support_request_number" UNIQUE ("number"),
        CONSTRAINT "support_request_category" CHECK (category IN
          ('NEW', 'OPEN', 'WAITING_FOR_CUSTOMER', 'WAITING_FOR_VENDOR', 'RESOLVED', 'CLOSED', 'DECLINED')),
        CONSTRAINT "support_request_segment" CHECK (segment IN ('HOME_MOBILE', 'BUSINESS')),
        CONSTRAINT "support_request_outcome" CHECK (outcome IN ('COVERED', 'LIMITED', 'PAID_SERVICE', 'NOT_COVERED')),
        CONSTRAINT "support_request_severity" CHECK (severity BETWEEN 1 AND 4),
        CONSTRAINT "support_request_named" CHECK (subject ~ '[^[:space:]]'),
        CONSTRAINT "support_request_pkey" PRIMARY KEY ("id"),
        CONSTRAINT "support_request_of_account" FOREIGN KEY ("account_id") REFERENCES "company_account" ("id"),
        CONSTRAINT "support_request_of_team" FOREIGN KEY ("team_id") REFERENCES "team" ("id")
      );
      CREATE UNIQUE INDEX "support_request_once" ON "support_request" ("requester_subject", "idempotency_key")
        WHERE idempotency_key IS NOT NULL;
      CREATE INDEX "support_request_newest" ON "support_request" ("created_at", "id");
      CREATE INDEX "support_request_requester" ON "support_request" ("requester_subject", "created_at", "id");
      CREATE INDEX "support_request_account" ON "support_request" ("account_id", "created_at", "id");
      CREATE INDEX "support_request_standing" ON "support_request" ("category", "created_at", "id");
      CREATE INDEX "support_request_assignee" ON "support_request" ("assignee_subject", "category", "created_at", "id");
      CREATE INDEX "support_request_team" ON "support_request" ("team_id", "category", "created_at", "id");
      CREATE INDEX "support_request_product" ON "support_request" ("product_id", "created_at", "id");
      CREATE INDEX "support_request_due" ON "support_request" ("next_due_at", "id") WHERE next_due_at IS NOT NULL;
      CREATE INDEX "support_request_origin" ON "support_request" ("origin_id");
      CREATE INDEX "support_request_words" ON "support_request" USING gin ("words");
      CREATE TABLE "request_receipt" (
        "request_id" uuid NOT NULL,
        "position" integer NOT NULL,
        "question" jsonb NOT NULL,
        "edition" text NOT NULL,
        "decision" jsonb NOT NULL,
        "facts" jsonb NOT NULL,
        "because" text NOT NULL,
        "made_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        CONSTRAINT "request_receipt_accounted_for" CHECK (because ~ '[^[:space:]]'),
        CONSTRAINT "request_receipt_pkey" PRIMARY KEY ("request_id", "position"),
        CONSTRAINT "request_receipt_of_request" FOREIGN KEY ("request_id") REFERENCES "support_request" ("id")
      );
      CREATE TABLE "request_event" (
        "id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
        "request_id" uuid NOT NULL,
        "at" TIMESTAMP WITH TIME ZONE NOT NULL,
        "kind" text NOT NULL,
        "actor_kind" text NOT NULL,
        "actor_subject" text,
        "actor_name" text NOT NULL,
        "public" boolean NOT NULL,
        "data" jsonb NOT NULL,
        CONSTRAINT "request_event_actor_kind" CHECK (actor_kind IN ('CUSTOMER', 'STAFF', 'SYSTEM')),
        CONSTRAINT "request_event_pkey" PRIMARY KEY ("id"),
        CONSTRAINT "request_event_of_request" FOREIGN KEY ("request_id") REFERENCES "support_request" ("id")
      );
      CREATE INDEX "request_event_request" ON "request_event" ("request_id", "id");
      CREATE TABLE "request_message" (
        "id" uuid NOT NULL,
        "request_id" uuid NOT NULL,
        "at" TIMESTAMP WITH TIME ZONE NOT NULL,
        "author_kind" text NOT NULL,
        "author_subject" text,
        "author_name" text NOT NULL,
        "visibility" text NOT NULL,
        "body" text NOT NULL,
        "moved_from" uuid,
        "mail_id" text,
        "idempotency_key" text,
        CONSTRAINT "request_message_author_kind" CHECK (author_kind IN ('CUSTOMER', 'STAFF', 'SYSTEM')),
        CONSTRAINT "request_message_visibility" CHECK (visibility IN ('PUBLIC', 'INTERNAL')),
        CONSTRAINT "request_message_said" CHECK (body ~ '[^[:space:]]'),
        CONSTRAINT "request_message_pkey" PRIMARY KEY ("id"),
        CONSTRAINT "request_message_of_request" FOREIGN KEY ("request_id") REFERENCES "support_request" ("id")
      );
      CREATE INDEX "request_message_request" ON "request_message" ("request_id", "at", "id");
      CREATE UNIQUE INDEX "request_message_mail" ON "request_message" ("mail_id") WHERE mail_id IS NOT NULL;
      CREATE UNIQUE INDEX "request_message_once" ON "request_message" ("request_id", "idempotency_key")
        WHERE idempotency_key IS NOT NULL;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE "request_message", "request_event", "request_receipt", "support_request", "team";
      DROP SEQUENCE "support_request_numbers";
    `);
  }
}
