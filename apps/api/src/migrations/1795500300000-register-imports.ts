import type { MigrationInterface, QueryRunner } from "typeorm";

/** Register files that are being imported, sealed, and what came of their rows. */
export class RegisterImports1795500300000 implements MigrationInterface {
  readonly name = "RegisterImports1795500300000";

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE "register_import" (
        "id" uuid NOT NULL,
        "register" text NOT NULL,
        "file_name" text NOT NULL,
        "bytes" integer NOT NULL DEFAULT 0,
        "checksum" text NOT NULL DEFAULT '',
        "owner_subject" text NOT NULL,
        "owner_name" text NOT NULL,
        "uploaded_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        "state" text NOT NULL,
        "checked_at" TIMESTAMP WITH TIME ZONE,
        "leave_out_refused" boolean NOT NULL DEFAULT false,
        "reason" text,
        "started_at" TIMESTAMP WITH TIME ZONE,
        "finished_at" TIMESTAMP WITH TIME ZONE,
        "rows" integer NOT NULL DEFAULT 0,
        "rows_done" integer NOT NULL DEFAULT 0,
        "created" integer NOT NULL DEFAULT 0,
        "updated" integer NOT NULL DEFAULT 0,
        "unchanged" integer NOT NULL DEFAULT 0,
        "refused" integer NOT NULL DEFAULT 0,
        "problem_count" integer NOT NULL DEFAULT 0,
        "run_id" uuid,
        "heartbeat_at" TIMESTAMP WITH TIME ZONE,
        "error" jsonb,
        CONSTRAINT "register_import_state" CHECK (
          state IN ('RECEIVING', 'CHECKING', 'CHECKED', 'APPLYING', 'DONE', 'FAILED', 'CANCELLED')
        ),
        CONSTRAINT "register_import_run" CHECK (state NOT IN ('CHECKING', 'APPLYING') OR run_id IS NOT NULL),
        CONSTRAINT "register_import_pkey" PRIMARY KEY ("id")
      );
      CREATE INDEX "register_import_newest" ON "register_import" ("uploaded_at", "id");
      CREATE INDEX "register_import_expiry" ON "register_import" ("expires_at");
      CREATE TABLE "register_import_part" (
        "import_id" uuid NOT NULL,
        "position" integer NOT NULL,
        "sealed" bytea NOT NULL,
        CONSTRAINT "register_import_part_pkey" PRIMARY KEY ("import_id", "position"),
        CONSTRAINT "register_import_part_of_import" FOREIGN KEY ("import_id")
          REFERENCES "register_import" ("id") ON DELETE CASCADE
      );
      CREATE TABLE "register_import_problem" (
        "import_id" uuid NOT NULL,
        "position" integer NOT NULL,
        "line" integer NOT NULL,
        "at_column" text,
        "message" jsonb NOT NULL,
        CONSTRAINT "register_import_problem_pkey" PRIMARY KEY ("import_id", "position"),
        CONSTRAINT "register_import_problem_of_import" FOREIGN KEY ("import_id")
          REFERENCES "register_import" ("id") ON DELETE CASCADE
      );
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE "register_import_problem", "register_import_part", "register_import"`);
  }
}
