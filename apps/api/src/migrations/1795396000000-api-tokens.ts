import type { MigrationInterface, QueryRunner } from "typeorm";

/** What machines show to tell who they are. */
export class ApiTokens1795396000000 implements MigrationInterface {
  readonly name = "ApiTokens1795396000000";

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE "api_token" (
        "id" uuid NOT NULL,
        "name" text NOT NULL,
        "hash" text NOT NULL,
        "ending" text NOT NULL,
        "scopes" text array NOT NULL,
        "expires_on" date NOT NULL,
        "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
        "creator_name" text NOT NULL,
        "creator_subject" text NOT NULL,
        "creator_roles" text array NOT NULL,
        "last_used_at" TIMESTAMP WITH TIME ZONE,
        "revoked_at" TIMESTAMP WITH TIME ZONE,
        "revoker_name" text,
        CONSTRAINT "api_token_named" CHECK (name ~ '[^[:space:]]'),
        CONSTRAINT "api_token_scoped" CHECK (cardinality(scopes) > 0),
        CONSTRAINT "api_token_pkey" PRIMARY KEY ("id")
      )`);
    await queryRunner.query(`CREATE UNIQUE INDEX "api_token_hash" ON "api_token" ("hash")`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE "api_token"`);
  }
}
