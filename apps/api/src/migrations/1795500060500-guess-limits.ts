import type { MigrationInterface, QueryRunner } from "typeorm";

/** Wrong guesses of codes and tokens within the last hour, where all processes see them. */
export class GuessLimits1795500060500 implements MigrationInterface {
  readonly name = "GuessLimits1795500060500";

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE "guess_attempt" (
        "attempt" uuid NOT NULL,
        "guesser" text NOT NULL,
        "at" TIMESTAMP WITH TIME ZONE NOT NULL,
        CONSTRAINT "guess_attempt_pkey" PRIMARY KEY ("attempt", "guesser")
      );
      CREATE INDEX "guess_attempt_guesser" ON "guess_attempt" ("guesser", "at");
      CREATE INDEX "guess_attempt_time" ON "guess_attempt" ("at");
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE "guess_attempt"`);
  }
}
