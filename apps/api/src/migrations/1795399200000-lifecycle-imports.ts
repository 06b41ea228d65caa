import type { MigrationInterface, QueryRunner } from "typeorm";

/** Files that are being imported, what their import would do or did, and how far it has come. */
export class LifecycleImports1795399200000 implements MigrationInterface {
  readonly name = "LifecycleImports1795399200000";

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE "lifecycle_import" (
        "id" uuid NOT NULL,
        "format" text NOT NULL,
        "file_name" text NOT NULL,
        "content" bytea NOT NULL,
        "bytes" integer NOT NULL,
        "checksum" text NOT NULL,
        "owner_subject" text NOT NULL,
        "owner_name" text NOT NULL,
        "uploaded_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        "state" text NOT NULL,
        "table_columns" jsonb NOT NULL,
        "settings" jsonb NOT NULL,
        "planned_at" TIMESTAMP WITH TIME ZONE,
        "reason" text,
        "change_id" uuid,
        "change_ids" uuid array NOT NULL,
        "run_id" uuid,
        "heartbeat_at" TIMESTAMP WITH TIME ZONE,
        "error" text,
        CONSTRAINT "lifecycle_import_format" CHECK (format IN ('endoflife', 'openeox', 'csv')),
        CONSTRAINT "lifecycle_import_state" CHECK (state IN ('UPLOADED', 'PLANNED', 'APPLYING', 'DONE', 'FAILED')),
        CONSTRAINT "lifecycle_import_run"
          CHECK (state <> 'APPLYING' OR (run_id IS NOT NULL AND change_id IS NOT NULL)),
        CONSTRAINT "lifecycle_import_pkey" PRIMARY KEY ("id")
      );
      CREATE INDEX "lifecycle_import_newest" ON "lifecycle_import" ("uploaded_at", "id");
      CREATE INDEX "lifecycle_import_expiry" ON "lifecycle_import" ("expires_at");
      CREATE TABLE "lifecycle_import_product" (
        "import_id" uuid NOT NULL,
        "position" integer NOT NULL,
        "slug" text,
        "place" text NOT NULL,
        "existed" boolean NOT NULL,
        "action" text NOT NULL,
        "versions" integer NOT NULL,
        "created" integer NOT NULL,
        "updated" integer NOT NULL,
        "unchanged" integer NOT NULL,
        "refused" integer NOT NULL,
        "shortened" integer NOT NULL,
        "fingerprint" text NOT NULL,
        "outcome" text,
        CONSTRAINT "lifecycle_import_product_action"
          CHECK (action IN ('CREATED', 'UPDATED', 'UNCHANGED', 'REFUSED')),
        CONSTRAINT "lifecycle_import_product_outcome"
          CHECK (outcome IN ('WAITING', 'TAKEN', 'NOTHING_TO_DO', 'REFUSED', 'LEFT_OUT')),
        CONSTRAINT "lifecycle_import_product_pkey" PRIMARY KEY ("import_id", "position"),
        CONSTRAINT "lifecycle_import_product_import" FOREIGN KEY ("import_id")
          REFERENCES "lifecycle_import" ("id") ON DELETE CASCADE
      );
      CREATE TABLE "lifecycle_import_row" (
        "import_id" uuid NOT NULL,
        "position" integer NOT NULL,
        "product_position" integer NOT NULL,
        "product" text,
        "version" text,
        "place" text NOT NULL,
        "action" text NOT NULL,
        "reason" text,
        "notes" jsonb NOT NULL,
        "changes" jsonb NOT NULL,
        "shortens" boolean NOT NULL,
        CONSTRAINT "lifecycle_import_row_action"
          CHECK (action IN ('CREATED', 'UPDATED', 'UNCHANGED', 'REFUSED')),
        CONSTRAINT "lifecycle_import_row_pkey" PRIMARY KEY ("import_id", "position"),
        CONSTRAINT "lifecycle_import_row_import" FOREIGN KEY ("import_id")
          REFERENCES "lifecycle_import" ("id") ON DELETE CASCADE
      );
      CREATE INDEX "lifecycle_import_row_product" ON "lifecycle_import_row" ("import_id", "product_position");
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE "lifecycle_import_row", "lifecycle_import_product", "lifecycle_import"`);
  }
}
