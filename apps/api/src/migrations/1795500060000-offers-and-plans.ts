import type { MigrationInterface, QueryRunner } from "typeorm";

/** Offers of services and plans by country, provider and day; what a plan promises, counted; revisions for editing. */
export class OffersAndPlans1795500060000 implements MigrationInterface {
  readonly name = "OffersAndPlans1795500060000";

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(SERVICES_UP);
    await queryRunner.query(PLANS_UP);
    await queryRunner.query(OFFERS_UP);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(OFFERS_DOWN);
    await queryRunner.query(PLANS_DOWN);
    await queryRunner.query(SERVICES_DOWN);
  }
}

// The rules name four services: each is there to be offered, under a plain name until the vendor gives its own.
const SERVICES_UP = `
  ALTER TABLE "paid_service" ADD "revision" integer NOT NULL DEFAULT 1;
  ALTER TABLE "paid_service" ALTER "revision" DROP DEFAULT;
  INSERT INTO "paid_service" ("code", "name_en", "name_zh", "sold_everywhere", "revision") VALUES
    ('PROFESSIONAL_SERVICES', 'Professional services', '专业服务', false, 1),
    ('INCIDENT_RESPONSE', 'Incident response', '事件响应', false, 1),
    ('PREMIUM_SUPPORT', 'Premium support', '高级支持', false, 1),
    ('SUPPORT_EXTENSION', 'Support extension', '延长支持', false, 1)
    ON CONFLICT ("code") DO NOTHING;
  ALTER TABLE "paid_service" ADD CONSTRAINT "paid_service_named"
    CHECK (name_en ~ '[^[:space:]]' AND name_zh ~ '[^[:space:]]' AND revision > 0);
  ALTER TABLE "local_contact" ADD "revision" integer NOT NULL DEFAULT 1;
  ALTER TABLE "local_contact" ALTER "revision" DROP DEFAULT;
  ALTER TABLE "local_contact" ADD CONSTRAINT "local_contact_named" CHECK (name ~ '[^[:space:]]' AND revision > 0);
`;

const SERVICES_DOWN = `
  ALTER TABLE "local_contact" DROP CONSTRAINT "local_contact_named";
  ALTER TABLE "local_contact" DROP "revision";
  ALTER TABLE "paid_service" DROP CONSTRAINT "paid_service_named";
  ALTER TABLE "paid_service" DROP "revision";
`;

// A plan from before had no count of incidents, and so loses none: any number. Named contacts nobody had.
const PLANS_UP = `
  ALTER TABLE "support_plan" ADD "yearly_incidents" integer, ADD "named_contacts" integer NOT NULL DEFAULT 0,
    ADD "severities" jsonb, ADD "retired" boolean NOT NULL DEFAULT false, ADD "revision" integer NOT NULL DEFAULT 1;
  UPDATE "support_plan" SET "severities" = (
    SELECT jsonb_agg(jsonb_build_object('severity', each, 'counted', COALESCE(promise->>'counted', 'SUPPORT_HOURS'),
      'responseMinutes', (extract(epoch FROM (promise->>'within')::interval) / 60)::integer) ORDER BY each)
    FROM generate_series(1, 4) each
    LEFT JOIN jsonb_array_elements("response_times") promise ON (promise->>'severity')::integer = each);
  ALTER TABLE "support_plan" ALTER "named_contacts" DROP DEFAULT, ALTER "severities" SET NOT NULL,
    ALTER "retired" DROP DEFAULT, ALTER "revision" DROP DEFAULT, DROP "response_times",
    ADD CONSTRAINT "support_plan_named" CHECK (name_en ~ '[^[:space:]]' AND name_zh ~ '[^[:space:]]' AND revision > 0),
    ADD CONSTRAINT "support_plan_counts" CHECK (yearly_incidents >= 0 AND named_contacts >= 0);
`;

const PLANS_DOWN = `
  ALTER TABLE "support_plan" ADD "response_times" jsonb NOT NULL DEFAULT '[]';
  UPDATE "support_plan" SET "response_times" = COALESCE((
    SELECT jsonb_agg(jsonb_build_object('severity', promise->'severity', 'counted', promise->'counted',
      'within', 'PT' || (promise->>'responseMinutes') || 'M') ORDER BY (promise->>'severity')::integer)
    FROM jsonb_array_elements("severities") promise WHERE promise->>'responseMinutes' IS NOT NULL), '[]');
  ALTER TABLE "support_plan" ALTER "response_times" DROP DEFAULT, DROP CONSTRAINT "support_plan_counts",
    DROP CONSTRAINT "support_plan_named", DROP "revision", DROP "retired", DROP "severities", DROP "named_contacts",
    DROP "yearly_incidents";
`;

const OFFERS_UP = `
  CREATE TABLE "service_provider" (
    "id" uuid NOT NULL,
    "name" text NOT NULL,
    "url" text,
    "email" text,
    "phone" text,
    "retired" boolean NOT NULL,
    "revision" integer NOT NULL,
    CONSTRAINT "service_provider_named" CHECK (name ~ '[^[:space:]]' AND revision > 0),
    CONSTRAINT "service_provider_name" UNIQUE ("name"),
    CONSTRAINT "service_provider_pkey" PRIMARY KEY ("id")
  );
  CREATE TABLE "offer" (
    "id" uuid NOT NULL,
    "service_code" text,
    "plan_code" text,
    "country" text,
    "provider_id" uuid,
    "url" text,
    "sold_from" date,
    "sold_through" date,
    "revision" integer NOT NULL,
    CONSTRAINT "offer_of_one_thing" CHECK (num_nonnulls(service_code, plan_code) = 1 AND revision > 0),
    CONSTRAINT "offer_days" CHECK (sold_from <= sold_through),
    CONSTRAINT "offer_one_at_a_time" EXCLUDE USING gist (
      (COALESCE("service_code", '')) WITH =, (COALESCE("plan_code", '')) WITH =, (COALESCE("country", '')) WITH =,
      (COALESCE("provider_id", '00000000-0000-0000-0000-000000000000'::uuid)) WITH =,
      (daterange("sold_from", "sold_through", '[]')) WITH &&),
    CONSTRAINT "offer_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "offer_service" FOREIGN KEY ("service_code") REFERENCES "paid_service" ("code"),
    CONSTRAINT "offer_plan" FOREIGN KEY ("plan_code") REFERENCES "support_plan" ("code"),
    CONSTRAINT "offer_provider" FOREIGN KEY ("provider_id") REFERENCES "service_provider" ("id")
  );
  INSERT INTO "offer" ("id", "service_code", "country", "revision")
    SELECT gen_random_uuid(), "code", NULL, 1 FROM "paid_service" WHERE "sold_everywhere"
    UNION ALL
    SELECT gen_random_uuid(), "service_code", "country", 1 FROM "paid_service_offer"
      WHERE NOT EXISTS (SELECT FROM "paid_service" WHERE "code" = "service_code" AND "sold_everywhere");
  DROP TABLE "paid_service_offer";
  ALTER TABLE "paid_service" DROP "sold_everywhere";
`;

// Days, providers and the offers of plans have no place in the tables from before.
const OFFERS_DOWN = `
  ALTER TABLE "paid_service" ADD "sold_everywhere" boolean NOT NULL DEFAULT false;
  ALTER TABLE "paid_service" ALTER "sold_everywhere" DROP DEFAULT;
  UPDATE "paid_service" SET "sold_everywhere" = true
    WHERE "code" IN (SELECT "service_code" FROM "offer" WHERE "country" IS NULL);
  CREATE TABLE "paid_service_offer" (
    "service_code" text NOT NULL,
    "country" text NOT NULL,
    CONSTRAINT "paid_service_offer_pkey" PRIMARY KEY ("service_code", "country"),
    CONSTRAINT "paid_service_offer_service" FOREIGN KEY ("service_code") REFERENCES "paid_service" ("code")
  );
  INSERT INTO "paid_service_offer" ("service_code", "country")
    SELECT DISTINCT "service_code", "country" FROM "offer" WHERE "service_code" IS NOT NULL AND "country" IS NOT NULL;
  DROP TABLE "offer", "service_provider";
`;
