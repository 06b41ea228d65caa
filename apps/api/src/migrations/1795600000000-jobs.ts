import type { MigrationInterface, QueryRunner } from "typeorm";

/** Which processes run jobs, and which jobs' effects are stored. The jobs are graphile-worker's, in a schema of its own. */
export class Jobs1795600000000 implements MigrationInterface {
  readonly name = "Jobs1795600000000";

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE "job_process" (
        "pool_id" text NOT NULL,
        "process" text NOT NULL,
        "started_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        "seen_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        "freed_at" TIMESTAMP WITH TIME ZONE,
        CONSTRAINT "job_process_pkey" PRIMARY KEY ("pool_id")
      );
      CREATE TABLE "job_effect" (
        "job_id" bigint NOT NULL,
        "stored_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        CONSTRAINT "job_effect_pkey" PRIMARY KEY ("job_id")
      );
      CREATE INDEX "job_effect_age" ON "job_effect" ("stored_at");
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE "job_effect", "job_process"`);
    // Brought up by the library, which has no way down; what is left of it would run again with the tables gone.
    await queryRunner.query(`DROP SCHEMA IF EXISTS graphile_worker CASCADE`);
  }
}
