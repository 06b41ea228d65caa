import type { MigrationInterface, QueryRunner } from "typeorm";

/** What company accounts hold: support plans with their use and contacts, and paid services. */
export class Holdings1795500240000 implements MigrationInterface {
  readonly name = "Holdings1795500240000";

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE "held_plan" (
        "id" uuid NOT NULL,
        "account_id" uuid NOT NULL,
        "plan_code" text NOT NULL,
        "held_from" date NOT NULL,
        "held_through" date,
        "revision" integer NOT NULL DEFAULT 1,
        CONSTRAINT "held_plan_days" CHECK (held_from <= held_through AND revision > 0),
        CONSTRAINT "held_plan_one_at_a_time"
          EXCLUDE USING gist ("account_id" WITH =, (daterange("held_from", "held_through", '[]')) WITH &&),
        CONSTRAINT "held_plan_pkey" PRIMARY KEY ("id"),
        CONSTRAINT "held_plan_of_account" FOREIGN KEY ("account_id") REFERENCES "company_account" ("id"),
        CONSTRAINT "held_plan_plan" FOREIGN KEY ("plan_code") REFERENCES "support_plan" ("code")
      );
      CREATE INDEX "held_plan_account" ON "held_plan" ("account_id", "held_from");
      CREATE TABLE "incident" (
        "id" uuid NOT NULL,
        "held_plan_id" uuid NOT NULL,
        "used_on" date NOT NULL,
        "reference" text NOT NULL,
        "note" text,
        "author" text NOT NULL,
        "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        "withdrawn_at" TIMESTAMP WITH TIME ZONE,
        "withdrawal_reason" text,
        CONSTRAINT "incident_named" CHECK (reference ~ '[^[:space:]]'),
        CONSTRAINT "incident_withdrawal" CHECK ((withdrawn_at IS NULL) = (withdrawal_reason IS NULL)),
        CONSTRAINT "incident_pkey" PRIMARY KEY ("id"),
        CONSTRAINT "incident_of_held_plan" FOREIGN KEY ("held_plan_id") REFERENCES "held_plan" ("id")
      );
      CREATE INDEX "incident_held_plan" ON "incident" ("held_plan_id", "used_on");
      CREATE UNIQUE INDEX "incident_reference" ON "incident" ("held_plan_id", "reference") WHERE withdrawn_at IS NULL;
      CREATE TABLE "named_contact" (
        "held_plan_id" uuid NOT NULL,
        "member_id" uuid NOT NULL,
        CONSTRAINT "named_contact_pkey" PRIMARY KEY ("held_plan_id", "member_id"),
        CONSTRAINT "named_contact_of_held_plan" FOREIGN KEY ("held_plan_id") REFERENCES "held_plan" ("id"),
        CONSTRAINT "named_contact_member_of_account" FOREIGN KEY ("member_id") REFERENCES "account_member" ("id")
      );
      CREATE INDEX "named_contact_member" ON "named_contact" ("member_id");
      CREATE TABLE "held_service" (
        "id" uuid NOT NULL,
        "account_id" uuid NOT NULL,
        "service_code" text NOT NULL,
        "product_id" uuid,
        "version_id" uuid,
        "held_from" date NOT NULL,
        "held_through" date,
        "revision" integer NOT NULL DEFAULT 1,
        CONSTRAINT "held_service_days" CHECK (held_from <= held_through AND revision > 0),
        CONSTRAINT "held_service_code" CHECK (
          service_code IN ('PROFESSIONAL_SERVICES', 'INCIDENT_RESPONSE', 'PREMIUM_SUPPORT', 'SUPPORT_EXTENSION')
        ),
        CONSTRAINT "held_service_subject" CHECK (
          (service_code = 'SUPPORT_EXTENSION') = (product_id IS NOT NULL)
          AND (version_id IS NULL OR product_id IS NOT NULL)
        ),
        CONSTRAINT "held_service_each_once" EXCLUDE USING gist (
          "account_id" WITH =,
          "service_code" WITH =,
          (COALESCE("product_id", '00000000-0000-0000-0000-000000000000'::uuid)) WITH =,
          (COALESCE("version_id", '00000000-0000-0000-0000-000000000000'::uuid)) WITH =,
          (daterange("held_from", "held_through", '[]')) WITH &&
        ),
        CONSTRAINT "held_service_pkey" PRIMARY KEY ("id"),
        CONSTRAINT "held_service_of_account" FOREIGN KEY ("account_id") REFERENCES "company_account" ("id")
      );
      CREATE INDEX "held_service_account" ON "held_service" ("account_id", "held_from");
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE "named_contact", "incident", "held_service", "held_plan"`);
  }
}
