import type { MigrationInterface, QueryRunner } from "typeorm";

/** The register of issued licences, and where they are stored. */
export class Licences1795500180000 implements MigrationInterface {
  readonly name = "Licences1795500180000";

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE SEQUENCE "licence_numbers" START 1000001;
      CREATE TABLE "licence" (
        "id" uuid NOT NULL,
        "number" text COLLATE "C" NOT NULL,
        "product_id" uuid NOT NULL,
        "edition" text,
        "kind" text NOT NULL,
        "seats" integer,
        "valid_from" date NOT NULL,
        "valid_through" date,
        "secret_kind" text NOT NULL,
        "secret_hash" bytea NOT NULL,
        "secret_sealed" bytea NOT NULL,
        "ending" text NOT NULL,
        "issued_to" uuid,
        "revision" integer NOT NULL DEFAULT 1,
        "created_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        "known_since" TIMESTAMP WITH TIME ZONE NOT NULL,
        CONSTRAINT "licence_number" UNIQUE ("number"),
        CONSTRAINT "licence_kind" CHECK (kind IN ('COMMERCIAL', 'TRIAL', 'NOT_FOR_RESALE', 'SUBSCRIPTION')),
        CONSTRAINT "licence_secret_kind" CHECK (secret_kind IN ('ACTIVATION_CODE', 'KEY_FILE')),
        CONSTRAINT "licence_dates" CHECK (valid_through >= valid_from),
        CONSTRAINT "licence_seats" CHECK (seats > 0),
        CONSTRAINT "licence_pkey" PRIMARY KEY ("id"),
        CONSTRAINT "licence_issued_to_account" FOREIGN KEY ("issued_to") REFERENCES "company_account" ("id")
      );
      CREATE UNIQUE INDEX "licence_secret" ON "licence" ("secret_hash");
      CREATE INDEX "licence_newest" ON "licence" ("created_at", "id");
      CREATE INDEX "licence_product" ON "licence" ("product_id", "created_at", "id");
      CREATE INDEX "licence_issued_to" ON "licence" ("issued_to", "product_id");
      CREATE INDEX "licence_kind_newest" ON "licence" ("kind", "created_at", "id");
      CREATE INDEX "licence_product_expiry" ON "licence" ("product_id", COALESCE("valid_through", 'infinity'), "id");
      CREATE INDEX "licence_expiry" ON "licence" (COALESCE("valid_through", 'infinity'), "id");
      CREATE INDEX "licence_ending" ON "licence" ("ending", "created_at", "id");
      CREATE TABLE "licence_revision" (
        "licence_id" uuid NOT NULL,
        "revision" integer NOT NULL,
        "product_id" uuid NOT NULL,
        "edition" text,
        "kind" text NOT NULL,
        "seats" integer,
        "valid_from" date NOT NULL,
        "valid_through" date,
        "issued_to" uuid,
        "known_since" TIMESTAMP WITH TIME ZONE NOT NULL,
        "known_until" TIMESTAMP WITH TIME ZONE NOT NULL,
        CONSTRAINT "licence_revision_kind" CHECK (kind IN ('COMMERCIAL', 'TRIAL', 'NOT_FOR_RESALE', 'SUBSCRIPTION')),
        CONSTRAINT "licence_revision_pkey" PRIMARY KEY ("licence_id", "revision"),
        CONSTRAINT "licence_revision_of_licence" FOREIGN KEY ("licence_id") REFERENCES "licence" ("id")
      );
      CREATE TABLE "licence_block" (
        "id" uuid NOT NULL,
        "licence_id" uuid NOT NULL,
        "during" tstzrange NOT NULL,
        "reason" text NOT NULL,
        "blocked_by" text NOT NULL,
        "unblocked_by" text,
        CONSTRAINT "licence_block_accounted_for"
          CHECK (reason ~ '[^[:space:]]' AND NOT isempty(during) AND NOT lower_inf(during)),
        CONSTRAINT "licence_block_once" EXCLUDE USING gist ("licence_id" WITH =, "during" WITH &&),
        CONSTRAINT "licence_block_pkey" PRIMARY KEY ("id"),
        CONSTRAINT "licence_block_of_licence" FOREIGN KEY ("licence_id") REFERENCES "licence" ("id")
      );
      CREATE UNIQUE INDEX "licence_block_now" ON "licence_block" ("licence_id") WHERE upper_inf(during);
      CREATE TABLE "licence_storage" (
        "id" uuid NOT NULL,
        "licence_id" uuid NOT NULL,
        "account_id" uuid NOT NULL,
        "during" tstzrange NOT NULL,
        "stored_by" text NOT NULL,
        "stored_by_name" text NOT NULL,
        CONSTRAINT "licence_storage_span" CHECK (NOT isempty(during) AND NOT lower_inf(during)),
        CONSTRAINT "licence_storage_once" EXCLUDE USING gist ("licence_id" WITH =, "during" WITH &&),
        CONSTRAINT "licence_storage_pkey" PRIMARY KEY ("id"),
        CONSTRAINT "licence_storage_of_licence" FOREIGN KEY ("licence_id") REFERENCES "licence" ("id"),
        CONSTRAINT "licence_storage_in_account" FOREIGN KEY ("account_id") REFERENCES "company_account" ("id")
      );
      CREATE INDEX "licence_storage_account" ON "licence_storage" ("account_id", "licence_id");
      CREATE UNIQUE INDEX "licence_storage_now" ON "licence_storage" ("licence_id") WHERE upper_inf(during);
      CREATE TABLE "licence_grace" (
        "id" uuid NOT NULL,
        "product_id" uuid NOT NULL,
        "days" integer NOT NULL,
        "during" tstzrange NOT NULL,
        "set_by" text NOT NULL,
        "reason" text NOT NULL,
        CONSTRAINT "licence_grace_days" CHECK (days BETWEEN 0 AND 365),
        CONSTRAINT "licence_grace_span" CHECK (NOT isempty(during) AND NOT lower_inf(during)),
        CONSTRAINT "licence_grace_once" EXCLUDE USING gist ("product_id" WITH =, "during" WITH &&),
        CONSTRAINT "licence_grace_pkey" PRIMARY KEY ("id")
      );
      CREATE UNIQUE INDEX "licence_grace_now" ON "licence_grace" ("product_id") WHERE upper_inf(during);
      CREATE TABLE "expiry_notice" (
        "id" uuid NOT NULL,
        "account_id" uuid NOT NULL,
        "licence_id" uuid NOT NULL,
        "valid_through" date NOT NULL,
        "days_before" integer NOT NULL,
        "made_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        CONSTRAINT "expiry_notice_once" UNIQUE ("licence_id", "valid_through", "days_before"),
        CONSTRAINT "expiry_notice_days" CHECK (days_before IN (30, 7, 0)),
        CONSTRAINT "expiry_notice_pkey" PRIMARY KEY ("id"),
        CONSTRAINT "expiry_notice_to_account" FOREIGN KEY ("account_id") REFERENCES "company_account" ("id"),
        CONSTRAINT "expiry_notice_of_licence" FOREIGN KEY ("licence_id") REFERENCES "licence" ("id")
      );
      CREATE INDEX "expiry_notice_account" ON "expiry_notice" ("account_id", "made_at", "id");
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE "expiry_notice", "licence_grace", "licence_storage", "licence_block", "licence_revision", "licence";
      DROP SEQUENCE "licence_numbers";
    `);
  }
}
