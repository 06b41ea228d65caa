import type { MigrationInterface, QueryRunner } from "typeorm";

/** When support works, by segment and country. */
export class SupportCalendars1795500120000 implements MigrationInterface {
  readonly name = "SupportCalendars1795500120000";

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE "support_calendar" (
        "id" uuid NOT NULL,
        "segment" text NOT NULL,
        "country" text,
        "name" text NOT NULL,
        "revision" integer NOT NULL,
        "retired_from" date,
        "retired_at" TIMESTAMP WITH TIME ZONE,
        CONSTRAINT "support_calendar_named" CHECK (name ~ '[^[:space:]]'),
        CONSTRAINT "support_calendar_segment" CHECK (segment IN ('HOME_MOBILE', 'BUSINESS')),
        CONSTRAINT "support_calendar_retired" CHECK ((retired_at IS NULL) = (retired_from IS NULL)),
        CONSTRAINT "support_calendar_pkey" PRIMARY KEY ("id")
      )`);
    await queryRunner.query(
      `CREATE UNIQUE INDEX "support_calendar_active" ON "support_calendar" ("segment", "country")
       NULLS NOT DISTINCT WHERE retired_at IS NULL`,
    );
    await queryRunner.query(`
      CREATE TABLE "support_calendar_revision" (
        "calendar_id" uuid NOT NULL,
        "revision" integer NOT NULL,
        "valid_from" date NOT NULL,
        "time_zone" text NOT NULL,
        "weekly" jsonb NOT NULL,
        "holiday_source" jsonb,
        "holidays" jsonb NOT NULL,
        "overrides" jsonb NOT NULL,
        "author" text NOT NULL,
        "reason" text NOT NULL,
        "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        "replaced_at" TIMESTAMP WITH TIME ZONE,
        CONSTRAINT "support_calendar_revision_pkey" PRIMARY KEY ("calendar_id", "revision"),
        CONSTRAINT "support_calendar_revision_calendar" FOREIGN KEY ("calendar_id") REFERENCES "support_calendar" ("id")
      )`);
    await queryRunner.query(
      `CREATE UNIQUE INDEX "support_calendar_revision_from" ON "support_calendar_revision" ("calendar_id", "valid_from")
       WHERE replaced_at IS NULL`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE "support_calendar_revision", "support_calendar"`);
  }
}
