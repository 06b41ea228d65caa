import type { MigrationInterface, QueryRunner } from "typeorm";

/** Feedback that nobody asked for, what is held of it amid a flood, and what staff answer. */
export class FeedbackHandling1795700120000 implements MigrationInterface {
  readonly name = "FeedbackHandling1795700120000";

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE "feedback_answer" (
        "id" uuid NOT NULL,
        "feedback_id" uuid NOT NULL,
        "at" TIMESTAMP WITH TIME ZONE NOT NULL,
        "text" text,
        "author_subject" text NOT NULL,
        "author_name" text NOT NULL,
        "mail_id" text,
        CONSTRAINT "feedback_answer_pkey" PRIMARY KEY ("id"),
        CONSTRAINT "feedback_answer_to_feedback" FOREIGN KEY ("feedback_id") REFERENCES "feedback"("id")
      );
      CREATE INDEX "feedback_answer_to" ON "feedback_answer" ("feedback_id", "at");
      CREATE TABLE "feedback_ticket" (
        "key" bytea NOT NULL,
        "at" TIMESTAMP WITH TIME ZONE NOT NULL,
        CONSTRAINT "feedback_ticket_pkey" PRIMARY KEY ("key")
      );
      CREATE INDEX "feedback_ticket_spent" ON "feedback_ticket" ("at");
      CREATE TABLE "feedback_held" (
        "agent" text,
        "team" text,
        "product" text,
        "version" text,
        "phase" text,
        "segment" text,
        "plan" text,
        "country" text,
        "kind" text,
        "outcome" text,
        "clauses" text array NOT NULL,
        "edition" text,
        "type" text,
        "source" text,
        "language" text NOT NULL,
        "at" TIMESTAMP WITH TIME ZONE NOT NULL,
        "basis" text NOT NULL,
        "satisfaction" smallint,
        "effort" smallint,
        "recommend" smallint,
        "wait" smallint,
        "reopened" boolean,
        "offered" boolean,
        "answered" boolean,
        "id" uuid NOT NULL,
        CONSTRAINT "feedback_held_pkey" PRIMARY KEY ("id"),
        CONSTRAINT "feedback_held_feedback" FOREIGN KEY ("id") REFERENCES "feedback"("id")
      );
      CREATE INDEX "feedback_held_newest" ON "feedback_held" ("at", "id");
      ALTER TABLE "feedback" ADD COLUMN "request_linked_at" TIMESTAMP WITH TIME ZONE;
      CREATE INDEX "feedback_assignee" ON "feedback" ("assignee_subject", "received_at", "id")
        WHERE assignee_subject IS NOT NULL;
      CREATE INDEX "feedback_commented" ON "feedback" ("received_at", "id") WHERE comment IS NOT NULL;
      CREATE INDEX "feedback_giver_email" ON "feedback" (lower("giver_email")) WHERE giver_email IS NOT NULL;
      CREATE INDEX "feedback_fact_score" ON "feedback_fact" ("satisfaction", "at", "id") WHERE satisfaction IS NOT NULL;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP INDEX "feedback_fact_score";
      DROP INDEX "feedback_giver_email";
      DROP INDEX "feedback_commented";
      DROP INDEX "feedback_assignee";
      ALTER TABLE "feedback" DROP COLUMN "request_linked_at";
      DROP TABLE "feedback_held";
      DROP TABLE "feedback_ticket";
      DROP TABLE "feedback_answer";
    `);
  }
}
