import type { MigrationInterface, QueryRunner } from "typeorm";

/** Reports of figures, what became of their mails, and mails that are more than their text. */
export class FeedbackReports1795700300000 implements MigrationInterface {
  readonly name = "FeedbackReports1795700300000";

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE "feedback_report" (
        "id" uuid NOT NULL,
        "name" text NOT NULL,
        "owner_subject" text NOT NULL,
        "owner_name" text NOT NULL,
        "owner_roles" text array NOT NULL,
        "owner_email" text,
        "owner_seen_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        "question" jsonb NOT NULL,
        "shared" boolean NOT NULL,
        "schedule" jsonb,
        "next_due_at" TIMESTAMP WITH TIME ZONE,
        "failing_since" TIMESTAMP WITH TIME ZONE,
        "revision" integer NOT NULL,
        "changed_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        "retired_at" TIMESTAMP WITH TIME ZONE,
        CONSTRAINT "feedback_report_pkey" PRIMARY KEY ("id"),
        CONSTRAINT "feedback_report_named" CHECK (name ~ '[^[:space:]]'),
        CONSTRAINT "feedback_report_due_by_schedule" CHECK ((schedule IS NULL) = (next_due_at IS NULL))
      );
      CREATE UNIQUE INDEX "feedback_report_name" ON "feedback_report" ("owner_subject", "name")
        WHERE retired_at IS NULL;
      CREATE INDEX "feedback_report_due" ON "feedback_report" ("next_due_at")
        WHERE retired_at IS NULL AND next_due_at IS NOT NULL;

      CREATE TABLE "feedback_report_sending" (
        "id" uuid NOT NULL,
        "report_id" uuid NOT NULL,
        "due_at" TIMESTAMP WITH TIME ZONE,
        "at" TIMESTAMP WITH TIME ZONE NOT NULL,
        "sender_name" text,
        "period_from" date,
        "period_through" date,
        "mail_ids" text array NOT NULL,
        "problem" text,
        CONSTRAINT "feedback_report_sending_pkey" PRIMARY KEY ("id"),
        CONSTRAINT "feedback_report_sending_once" UNIQUE ("report_id", "due_at"),
        CONSTRAINT "feedback_report_sending_problem" CHECK (problem IN ('OWNER_LOST_PERMISSION', 'OWNER_NOT_SEEN', 'NO_RECIPIENT_ALLOWED', 'QUESTION_REFUSED')),
        CONSTRAINT "feedback_report_sending_mailed" CHECK ((problem IS NULL) = (cardinality(mail_ids) > 0)),
        CONSTRAINT "feedback_report_sending_of_report" FOREIGN KEY ("report_id") REFERENCES "feedback_report" ("id")
      );
      CREATE INDEX "feedback_report_sending_newest" ON "feedback_report_sending" ("report_id", "at", "id");

      ALTER TABLE "mail" ADD "html" text;
      ALTER TABLE "mail" DROP CONSTRAINT "mail_kind";
      ALTER TABLE "mail" ADD CONSTRAINT "mail_kind"
        CHECK (kind IN ('REQUEST', 'ANSWER', 'LICENCE_EXPIRY', 'FEEDBACK', 'FEEDBACK_REPORT'));
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DELETE FROM "mail" WHERE kind = 'FEEDBACK_REPORT';
      ALTER TABLE "mail" DROP CONSTRAINT "mail_kind";
      ALTER TABLE "mail" ADD CONSTRAINT "mail_kind"
        CHECK (kind IN ('REQUEST', 'ANSWER', 'LICENCE_EXPIRY', 'FEEDBACK'));
      ALTER TABLE "mail" DROP COLUMN "html";
      DROP TABLE "feedback_report_sending"; DROP TABLE "feedback_report"`);
  }
}
