import type { MigrationInterface, QueryRunner } from "typeorm";

/** Customers' organisations, who works in them, and who was asked to. */
export class CompanyAccounts1795500030000 implements MigrationInterface {
  readonly name = "CompanyAccounts1795500030000";

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE EXTENSION IF NOT EXISTS pg_trgm;
      CREATE SEQUENCE "company_account_numbers" START 100001;
      CREATE TABLE "company_account" (
        "id" uuid NOT NULL,
        "number" text NOT NULL,
        "name" text NOT NULL,
        "country" text NOT NULL,
        "revision" integer NOT NULL DEFAULT 1,
        "created_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        "closed_at" TIMESTAMP WITH TIME ZONE,
        CONSTRAINT "company_account_number" UNIQUE ("number"),
        CONSTRAINT "company_account_named" CHECK (name ~ '[^[:space:]]'),
        CONSTRAINT "company_account_country" CHECK (country ~ '^[A-Z]{2}$'),
        CONSTRAINT "company_account_number_shape" CHECK (number ~ '^[A-Z0-9][A-Z0-9-]{0,31}$'),
        CONSTRAINT "company_account_pkey" PRIMARY KEY ("id")
      );
      CREATE INDEX "company_account_newest" ON "company_account" ("created_at", "id");
      CREATE INDEX "company_account_by_name" ON "company_account" ("name", "id");
      CREATE INDEX "company_account_in_country" ON "company_account" ("country", "name", "id");
      CREATE INDEX "company_account_closed" ON "company_account" ("name", "id") WHERE closed_at IS NOT NULL;
      CREATE INDEX "company_account_words" ON "company_account"
        USING gin ((' ' || lower("number") || ' ' || lower("name")) gin_trgm_ops);
      CREATE TABLE "account_member" (
        "id" uuid NOT NULL,
        "account_id" uuid NOT NULL,
        "subject" text NOT NULL,
        "name" text NOT NULL,
        "email" text,
        "role" text NOT NULL,
        "joined_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        "removed_at" TIMESTAMP WITH TIME ZONE,
        CONSTRAINT "account_member_role" CHECK (role IN ('ADMINISTRATOR', 'MEMBER')),
        CONSTRAINT "account_member_pkey" PRIMARY KEY ("id"),
        CONSTRAINT "account_member_of_account" FOREIGN KEY ("account_id") REFERENCES "company_account" ("id")
      );
      CREATE UNIQUE INDEX "account_member_once" ON "account_member" ("account_id", "subject") WHERE removed_at IS NULL;
      CREATE INDEX "account_member_subject" ON "account_member" ("subject") WHERE removed_at IS NULL;
      CREATE INDEX "account_member_account" ON "account_member" ("account_id", "joined_at");
      CREATE TABLE "account_invitation" (
        "id" uuid NOT NULL,
        "account_id" uuid NOT NULL,
        "email" text NOT NULL,
        "role" text NOT NULL,
        "token_hash" bytea NOT NULL,
        "inviter_name" text NOT NULL,
        "invited_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        "accepted_at" TIMESTAMP WITH TIME ZONE,
        "revoked_at" TIMESTAMP WITH TIME ZONE,
        CONSTRAINT "account_invitation_role" CHECK (role IN ('ADMINISTRATOR', 'MEMBER')),
        CONSTRAINT "account_invitation_pkey" PRIMARY KEY ("id"),
        CONSTRAINT "account_invitation_of_account" FOREIGN KEY ("account_id") REFERENCES "company_account" ("id")
      );
      CREATE UNIQUE INDEX "account_invitation_token" ON "account_invitation" ("token_hash");
      CREATE INDEX "account_invitation_account" ON "account_invitation" ("account_id", "invited_at");
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE "account_invitation", "account_member", "company_account";
      DROP SEQUENCE "company_account_numbers";
    `);
  }
}
