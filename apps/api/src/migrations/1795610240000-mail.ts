import type { MigrationInterface, QueryRunner } from "typeorm";

/** Mails that are to be sent or were, and those that came in. */
export class Mail1795610240000 implements MigrationInterface {
  readonly name = "Mail1795610240000";

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE "mail" (
        "id" uuid NOT NULL,
        "kind" text NOT NULL,
        "request_id" uuid,
        "message_id" uuid,
        "recipient" text NOT NULL,
        "subject" text NOT NULL,
        "body" text NOT NULL,
        "mail_id" text NOT NULL,
        "thread" text array NOT NULL,
        "reply_to" text,
        "state" text NOT NULL DEFAULT 'WAITING',
        "reason" text,
        "attempts" integer NOT NULL DEFAULT 0,
        "created_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        "attempted_at" TIMESTAMP WITH TIME ZONE,
        "sent_at" TIMESTAMP WITH TIME ZONE,
        CONSTRAINT "mail_pkey" PRIMARY KEY ("id"),
        CONSTRAINT "mail_once" UNIQUE ("mail_id"),
        CONSTRAINT "mail_kind" CHECK (kind IN ('REQUEST', 'ANSWER', 'LICENCE_EXPIRY')),
        CONSTRAINT "mail_state" CHECK (state IN ('WAITING', 'SENT', 'FAILED', 'KEPT')),
        CONSTRAINT "mail_sent" CHECK ((state = 'SENT') = (sent_at IS NOT NULL)),
        CONSTRAINT "mail_of_request" FOREIGN KEY ("request_id") REFERENCES "support_request" ("id")
      );
      CREATE INDEX "mail_newest" ON "mail" ("created_at", "id");
      CREATE INDEX "mail_standing" ON "mail" ("state", "created_at", "id");
      CREATE INDEX "mail_request" ON "mail" ("request_id", "created_at", "id");
      CREATE INDEX "mail_answered" ON "mail" ("recipient", "created_at") WHERE kind = 'ANSWER';

      CREATE TABLE "received_mail" (
        "id" uuid NOT NULL,
        "mail_id" text NOT NULL,
        "sender" text NOT NULL,
        "subject" text NOT NULL,
        "state" text NOT NULL,
        "reason" text,
        "text" text,
        "request_id" uuid,
        "message_id" uuid,
        "received_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        CONSTRAINT "received_mail_pkey" PRIMARY KEY ("id"),
        CONSTRAINT "received_mail_once" UNIQUE ("mail_id", "sender"),
        CONSTRAINT "received_mail_state" CHECK (state IN ('TAKEN', 'REJECTED', 'IGNORED')),
        CONSTRAINT "received_mail_accounted_for" CHECK ((state = 'TAKEN') = (message_id IS NOT NULL))
      );
      CREATE INDEX "received_mail_newest" ON "received_mail" ("received_at", "id");
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE "received_mail"; DROP TABLE "mail"`);
  }
}
