import type { MigrationInterface, QueryRunner } from "typeorm";

/** Canned replies, diagnostic utilities, and what customers are asked to do with these. */
export class RepliesAndTasks1795610360000 implements MigrationInterface {
  readonly name = "RepliesAndTasks1795610360000";

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE "canned_reply" (
        "id" uuid NOT NULL,
        "title_en" text,
        "text_en" text,
        "title_zh" text,
        "text_zh" text,
        "revision" integer NOT NULL DEFAULT 1,
        "retired_at" TIMESTAMP WITH TIME ZONE,
        CONSTRAINT "canned_reply_en" CHECK ((title_en IS NULL) = (text_en IS NULL)),
        CONSTRAINT "canned_reply_zh" CHECK ((title_zh IS NULL) = (text_zh IS NULL)),
        CONSTRAINT "canned_reply_said" CHECK (text_en ~ '[^[:space:]]' OR text_zh ~ '[^[:space:]]'),
        CONSTRAINT "canned_reply_pkey" PRIMARY KEY ("id")
      );
      CREATE TABLE "diagnostic_utility" (
        "id" uuid NOT NULL,
        "name" text NOT NULL,
        "url" text NOT NULL,
        "instructions_en" text NOT NULL,
        "instructions_zh" text NOT NULL,
        "collects_en" text NOT NULL,
        "collects_zh" text NOT NULL,
        "product_ids" uuid array NOT NULL,
        "revision" integer NOT NULL DEFAULT 1,
        "retired_at" TIMESTAMP WITH TIME ZONE,
        CONSTRAINT "diagnostic_utility_name" UNIQUE ("name"),
        CONSTRAINT "diagnostic_utility_named" CHECK (name ~ '[^[:space:]]'),
        CONSTRAINT "diagnostic_utility_pkey" PRIMARY KEY ("id")
      );
      CREATE TABLE "request_task" (
        "id" uuid NOT NULL,
        "request_id" uuid NOT NULL,
        "utility_id" uuid NOT NULL,
        "utility_name" text NOT NULL,
        "url" text NOT NULL,
        "why" text NOT NULL,
        "instructions" text NOT NULL,
        "collects" text NOT NULL,
        "state" text NOT NULL,
        "asked_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        "asked_by_name" text NOT NULL,
        "due_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        "consented_at" TIMESTAMP WITH TIME ZONE,
        "consented_by" text,
        "consented_by_name" text,
        "refused_at" TIMESTAMP WITH TIME ZONE,
        "refused_by_name" text,
        "refusal_reason" text,
        "delivered_at" TIMESTAMP WITH TIME ZONE,
        "attachment_id" uuid,
        "result_note" text,
        "checked_at" TIMESTAMP WITH TIME ZONE,
        "check_reason" text,
        "withdrawn_at" TIMESTAMP WITH TIME ZONE,
        "withdrawal_reason" text,
        "reminded_at" TIMESTAMP WITH TIME ZONE,
        "revision" integer NOT NULL DEFAULT 1,
        CONSTRAINT "request_task_state" CHECK (state IN
          ('ASKED', 'CONSENTED', 'DELIVERED', 'COMPLETE', 'NOT_USABLE', 'REFUSED', 'WITHDRAWN')),
        CONSTRAINT "request_task_due" CHECK (due_at > asked_at),
        CONSTRAINT "request_task_agreed" CHECK
          (state NOT IN ('CONSENTED', 'DELIVERED', 'COMPLETE', 'NOT_USABLE') OR consented_at IS NOT NULL),
        CONSTRAINT "request_task_pkey" PRIMARY KEY ("id"),
        CONSTRAINT "request_task_of_request" FOREIGN KEY ("request_id") REFERENCES "support_request" ("id"),
        CONSTRAINT "request_task_of_utility" FOREIGN KEY ("utility_id") REFERENCES "diagnostic_utility" ("id"),
        CONSTRAINT "request_task_of_attachment" FOREIGN KEY ("attachment_id") REFERENCES "request_attachment" ("id")
      );
      CREATE INDEX "request_task_request" ON "request_task" ("request_id", "asked_at", "id");
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE "request_task", "diagnostic_utility", "canned_reply"`);
  }
}
