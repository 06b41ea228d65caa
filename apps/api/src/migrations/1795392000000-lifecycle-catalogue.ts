import type { MigrationInterface, QueryRunner } from "typeorm";

export class LifecycleCatalogue1795392000000 implements MigrationInterface {
  readonly name = "LifecycleCatalogue1795392000000";

  async up(queryRunner: QueryRunner): Promise<void> {
    // The exclusion constraints compare a uuid with `=` inside a GiST index.
    await queryRunner.query(`CREATE EXTENSION IF NOT EXISTS btree_gist`);
    await queryRunner.query(`
      CREATE TABLE "product" (
        "id" uuid NOT NULL,
        "slug" text NOT NULL,
        "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
        CONSTRAINT "UQ_8cfaf4a1e80806d58e3dbe69224" UNIQUE ("slug"),
        CONSTRAINT "product_slug_shape" CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
        CONSTRAINT "PK_bebc9158e480b949565b4dc7a82" PRIMARY KEY ("id")
      )`);
    await queryRunner.query(`
      CREATE TABLE "product_revision" (
        "id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
        "product_id" uuid NOT NULL,
        "revision" integer NOT NULL,
        "name" text NOT NULL,
        "segment" text NOT NULL,
        "licensing" text NOT NULL,
        "platforms" text array NOT NULL,
        "category" text,
        "tags" text array NOT NULL,
        "aliases" text array NOT NULL,
        "version_command" text,
        "milestone_labels" jsonb NOT NULL,
        "identifiers" jsonb NOT NULL,
        "special_terms" jsonb NOT NULL,
        "retired" boolean NOT NULL,
        "known_during" tstzrange NOT NULL,
        "author" text NOT NULL,
        "reason" text NOT NULL,
        "change_id" uuid NOT NULL,
        CONSTRAINT "product_revision_licensing" CHECK (licensing IN ('COMMERCIAL', 'FREEMIUM')),
        CONSTRAINT "product_revision_segment" CHECK (segment IN ('HOME_MOBILE', 'BUSINESS')),
        CONSTRAINT "product_revision_name" CHECK (name ~ '[^[:space:]]'),
        CONSTRAINT "product_revision_accounted_for" CHECK (revision > 0 AND author ~ '[^[:space:]]' AND reason ~ '[^[:space:]]' AND NOT isempty(known_during) AND NOT lower_inf(known_during)),
        CONSTRAINT "product_revision_known_once" EXCLUDE USING gist ("product_id" WITH =, "known_during" WITH &&),
        CONSTRAINT "PK_d1fa7990e2d2b48575ac1c2bb23" PRIMARY KEY ("id")
      )`);
    await queryRunner.query(
      `CREATE UNIQUE INDEX "product_revision_number" ON "product_revision" ("product_id", "revision")`,
    );
    await queryRunner.query(`
      CREATE TABLE "version" (
        "id" uuid NOT NULL,
        "product_id" uuid NOT NULL,
        "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
        CONSTRAINT "PK_4fb5fbb15a43da9f35493107b1d" PRIMARY KEY ("id")
      )`);
    await queryRunner.query(`CREATE INDEX "version_product" ON "version" ("product_id")`);
    await queryRunner.query(`
      CREATE TABLE "version_revision" (
        "id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
        "version_id" uuid NOT NULL,
        "product_id" uuid NOT NULL,
        "revision" integer NOT NULL,
        "name" text NOT NULL,
        "label" text,
        "codename" text,
        "released_on" date,
        "full_support_ends_on" date,
        "support_ends_on" date,
        "extended_support_ends_on" date,
        "database_updates_end_on" date,
        "ended_on_unknown_date" boolean NOT NULL,
        "undated_milestones" text array NOT NULL,
        "unannounced_milestones" text array NOT NULL,
        "long_term_support" boolean NOT NULL,
        "long_term_support_from" date,
        "discontinued" boolean,
        "discontinued_on" date,
        "latest_build" text,
        "latest_build_on" date,
        "latest_build_url" text,
        "successor_id" uuid,
        "retired" boolean NOT NULL,
        "shortened_milestones" text array NOT NULL,
        "known_during" tstzrange NOT NULL,
        "author" text NOT NULL,
        "reason" text NOT NULL,
        "change_id" uuid NOT NULL,
        CONSTRAINT "version_revision_shortened" CHECK (shortened_milestones <@ ARRAY['RELEASE', 'FULL_SUPPORT_END', 'SUPPORT_END', 'EXTENDED_SUPPORT_END', 'DATABASE_UPDATES_END']),
        CONSTRAINT "version_revision_unannounced" CHECK (unannounced_milestones <@ ARRAY['RELEASE', 'FULL_SUPPORT_END', 'SUPPORT_END', 'EXTENDED_SUPPORT_END', 'DATABASE_UPDATES_END']),
        CONSTRAINT "version_revision_undated" CHECK (undated_milestones <@ ARRAY['RELEASE', 'FULL_SUPPORT_END', 'SUPPORT_END', 'EXTENDED_SUPPORT_END', 'DATABASE_UPDATES_END']),
        CONSTRAINT "version_revision_name_given" CHECK (name ~ '[^[:space:]]'),
        CONSTRAINT "version_revision_accounted_for" CHECK (revision > 0 AND author ~ '[^[:space:]]' AND reason ~ '[^[:space:]]' AND NOT isempty(known_during) AND NOT lower_inf(known_during)),
        CONSTRAINT "version_revision_known_once" EXCLUDE USING gist ("version_id" WITH =, "known_during" WITH &&),
        CONSTRAINT "PK_adca5bcefc533bfd0870ac37599" PRIMARY KEY ("id")
      )`);
    await queryRunner.query(`CREATE INDEX "version_revision_change" ON "version_revision" ("change_id")`);
    await queryRunner.query(
      `CREATE UNIQUE INDEX "version_revision_name" ON "version_revision" ("product_id", "name") WHERE upper_inf(known_during)`,
    );
    await queryRunner.query(
      `CREATE UNIQUE INDEX "version_revision_number" ON "version_revision" ("version_id", "revision")`,
    );
    await queryRunner.query(`
      CREATE TABLE "catalogue_state" (
        "id" boolean NOT NULL DEFAULT true,
        "number" bigint NOT NULL,
        "changed_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        CONSTRAINT "catalogue_state_single_row" CHECK (id),
        CONSTRAINT "PK_311256a2fbc934d0e6193e6326b" PRIMARY KEY ("id")
      )`);
    await queryRunner.query(
      `ALTER TABLE "product_revision" ADD CONSTRAINT "FK_8de2f002a98030cd843abd2afea" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "version" ADD CONSTRAINT "FK_4352602f1f5b70f41ea55581968" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "version_revision" ADD CONSTRAINT "FK_ef7ec0f90b52d761778c42cf075" FOREIGN KEY ("version_id") REFERENCES "version"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "version_revision" ADD CONSTRAINT "FK_4e11aa7f5702feccc3fa606e14d" FOREIGN KEY ("successor_id") REFERENCES "version"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await queryRunner.query(`INSERT INTO "catalogue_state" ("number", "changed_at") VALUES (0, now())`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE "version_revision" DROP CONSTRAINT "FK_4e11aa7f5702feccc3fa606e14d"`);
    await queryRunner.query(`ALTER TABLE "version_revision" DROP CONSTRAINT "FK_ef7ec0f90b52d761778c42cf075"`);
    await queryRunner.query(`ALTER TABLE "version" DROP CONSTRAINT "FK_4352602f1f5b70f41ea55581968"`);
    await queryRunner.query(`ALTER TABLE "product_revision" DROP CONSTRAINT "FK_8de2f002a98030cd843abd2afea"`);
    await queryRunner.query(`DROP TABLE "catalogue_state"`);
    await queryRunner.query(`DROP INDEX "public"."version_revision_number"`);
    await queryRunner.query(`DROP INDEX "public"."version_revision_name"`);
    await queryRunner.query(`DROP INDEX "public"."version_revision_change"`);
    await queryRunner.query(`DROP TABLE "version_revision"`);
    await queryRunner.query(`DROP INDEX "public"."version_product"`);
    await queryRunner.query(`DROP TABLE "version"`);
    await queryRunner.query(`DROP INDEX "public"."product_revision_number"`);
    await queryRunner.query(`DROP TABLE "product_revision"`);
    await queryRunner.query(`DROP TABLE "product"`);
  }
}
