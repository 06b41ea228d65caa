import type { MigrationInterface, QueryRunner } from "typeorm";

/** Who did, or was denied, what: a table that only grows. */
export class Audit1795392180000 implements MigrationInterface {
  readonly name = "Audit1795392180000";

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE "audit_entry" (
        "id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
        "at" TIMESTAMP WITH TIME ZONE NOT NULL,
        "actor_subject" text,
        "actor_name" text,
        "actor_kind" text,
        "action" text NOT NULL,
        "outcome" text NOT NULL,
        "target_type" text,
        "target_id" text,
        "target_label" text,
        "before" jsonb,
        "after" jsonb,
        "reason" text,
        "change_id" uuid,
        "address" text,
        "user_agent" text,
        "request_id" text,
        "words" tsvector NOT NULL,
        CONSTRAINT "audit_entry_outcome" CHECK (outcome IN ('DONE', 'DENIED')),
        CONSTRAINT "audit_entry_actor_kind" CHECK (actor_kind IN ('PERSON', 'MACHINE')),
        CONSTRAINT "audit_entry_accounted_for" CHECK (outcome <> 'DONE' OR (actor_name IS NOT NULL AND target_type IS NOT NULL AND target_id IS NOT NULL)),
        CONSTRAINT "PK_audit_entry" PRIMARY KEY ("id")
      )`);
    await queryRunner.query(`CREATE INDEX "audit_entry_time" ON "audit_entry" ("at", "id")`);
    await queryRunner.query(`CREATE INDEX "audit_entry_actor" ON "audit_entry" ("actor_subject", "at", "id")`);
    await queryRunner.query(`CREATE INDEX "audit_entry_action" ON "audit_entry" ("action", "at", "id")`);
    await queryRunner.query(`CREATE INDEX "audit_entry_target" ON "audit_entry" ("target_id", "at", "id")`);
    await queryRunner.query(`CREATE INDEX "audit_entry_change" ON "audit_entry" ("change_id")`);
    await queryRunner.query(`CREATE INDEX "audit_entry_words" ON "audit_entry" USING gin ("words")`);
    await queryRunner.query(`
      CREATE FUNCTION "refuse_to_rewrite_audit"() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'the audit is append-only: % of % is refused', TG_OP, TG_TABLE_NAME
          USING ERRCODE = 'insufficient_privilege';
      END $$`);
    // A trigger and not a privilege: the account that owns the table has every privilege, and it is the one that writes.
    await queryRunner.query(`
      CREATE TRIGGER "audit_entry_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "audit_entry"
      FOR EACH STATEMENT EXECUTE FUNCTION "refuse_to_rewrite_audit"()`);
    // Not switched off by session_replication_role either.
    await queryRunner.query(`ALTER TABLE "audit_entry" ENABLE ALWAYS TRIGGER "audit_entry_append_only"`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE "audit_entry"`);
    await queryRunner.query(`DROP FUNCTION "refuse_to_rewrite_audit"()`);
  }
}
