import type { MigrationInterface, QueryRunner } from "typeorm";

/** Whether customers are asked for feedback, who does not want to be, who comes too often, and links that mails keep to themselves. */
export class FeedbackAsking1795700060000 implements MigrationInterface {
  readonly name = "FeedbackAsking1795700060000";

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE "feedback_settings" (
        "id" smallint NOT NULL,
        "enabled" boolean NOT NULL,
        "scales" text array NOT NULL,
        "rest_days" integer NOT NULL,
        "expires_after_days" integer NOT NULL,
        "suppress_below" integer NOT NULL,
        "revision" integer NOT NULL,
        CONSTRAINT "feedback_settings_pkey" PRIMARY KEY ("id"),
        CONSTRAINT "feedback_settings_one" CHECK (id = 1),
        CONSTRAINT "feedback_settings_scales" CHECK (cardinality(scales) > 0),
        CONSTRAINT "feedback_settings_days"
          CHECK (rest_days BETWEEN 0 AND 365 AND expires_after_days BETWEEN 1 AND 90),
        CONSTRAINT "feedback_settings_threshold" CHECK (suppress_below BETWEEN 3 AND 1000)
      );
      INSERT INTO "feedback_settings" VALUES (1, true, '{SATISFACTION,EFFORT,RECOMMEND}', 30, 14, 5, 1);
      CREATE TABLE "feedback_opt_out" (
        "person" bytea NOT NULL,
        "at" TIMESTAMP WITH TIME ZONE NOT NULL,
        CONSTRAINT "feedback_opt_out_pkey" PRIMARY KEY ("person")
      );
      CREATE TABLE "feedback_flood" (
        "sender" bytea NOT NULL,
        "until" TIMESTAMP WITH TIME ZONE NOT NULL,
        "turns" integer NOT NULL,
        CONSTRAINT "feedback_flood_pkey" PRIMARY KEY ("sender", "until")
      );
      CREATE INDEX "feedback_flood_until" ON "feedback_flood" ("until");
      ALTER TABLE "feedback_occasion" DROP COLUMN "sealed_token";
      ALTER TABLE "mail" ADD COLUMN "sealed_link" bytea;
      ALTER TABLE "mail" DROP CONSTRAINT "mail_kind";
      ALTER TABLE "mail" ADD CONSTRAINT "mail_kind"
        CHECK (kind IN ('REQUEST', 'ANSWER', 'LICENCE_EXPIRY', 'FEEDBACK'));
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DELETE FROM "mail" WHERE kind = 'FEEDBACK';
      ALTER TABLE "mail" DROP CONSTRAINT "mail_kind";
      ALTER TABLE "mail" ADD CONSTRAINT "mail_kind" CHECK (kind IN ('REQUEST', 'ANSWER', 'LICENCE_EXPIRY'));
      ALTER TABLE "mail" DROP COLUMN "sealed_link";
      ALTER TABLE "feedback_occasion" ADD COLUMN "sealed_token" bytea;
      DROP TABLE "feedback_flood";
      DROP TABLE "feedback_opt_out";
      DROP TABLE "feedback_settings";
    `);
  }
}
