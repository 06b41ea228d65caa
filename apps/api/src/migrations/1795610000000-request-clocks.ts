import type { MigrationInterface, QueryRunner } from "typeorm";

/** What plans promised for requests, which warnings were given, and which close was announced. */
export class RequestClocks1795610000000 implements MigrationInterface {
  readonly name = "RequestClocks1795610000000";

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE "support_request" ADD "close_announced_for" TIMESTAMP WITH TIME ZONE;
      CREATE TABLE "request_plan_terms" (
        "request_id" uuid NOT NULL,
        "known_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        "spans" jsonb NOT NULL,
        CONSTRAINT "request_plan_terms_pkey" PRIMARY KEY ("request_id", "known_at"),
        CONSTRAINT "request_plan_terms_of_request" FOREIGN KEY ("request_id") REFERENCES "support_request" ("id")
      );
      CREATE TABLE "request_clock_warning" (
        "request_id" uuid NOT NULL,
        "key" text NOT NULL,
        "given_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        CONSTRAINT "request_clock_warning_pkey" PRIMARY KEY ("request_id", "key"),
        CONSTRAINT "request_clock_warning_of_request" FOREIGN KEY ("request_id") REFERENCES "support_request" ("id")
      );
    `);
    // Plans that are there already promise no more than they did.
    await queryRunner.query(`
      UPDATE "support_plan" SET "severities" = (
        SELECT jsonb_agg('{"nextResponseMinutes": null, "resolutionMinutes": null}' || each ORDER BY place)
        FROM jsonb_array_elements("severities") WITH ORDINALITY AS list (each, place))
      WHERE jsonb_array_length("severities") > 0
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      UPDATE "support_plan" SET "severities" = (
        SELECT jsonb_agg(each - 'nextResponseMinutes' - 'resolutionMinutes' ORDER BY place)
        FROM jsonb_array_elements("severities") WITH ORDINALITY AS list (each, place))
      WHERE jsonb_array_length("severities") > 0
    `);
    await queryRunner.query(`DROP TABLE "request_clock_warning", "request_plan_terms"`);
    await queryRunner.query(`ALTER TABLE "support_request" DROP COLUMN "close_announced_for"`);
  }
}
