import type { MigrationInterface, QueryRunner } from "typeorm";

/** Files of support requests. A message and its request are one key, so that what is moved takes its attachments along. */
export class RequestAttachments1795610180000 implements MigrationInterface {
  readonly name = "RequestAttachments1795610180000";

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE "request_message" ADD CONSTRAINT "request_message_place" UNIQUE ("id", "request_id");
      CREATE TABLE "request_attachment" (
        "id" uuid NOT NULL,
        "request_id" uuid,
        "message_id" uuid,
        "name" text NOT NULL,
        "size" bigint NOT NULL,
        "declared_type" text,
        "sniffed_type" text,
        "checksum" text,
        "uploader_subject" text NOT NULL,
        "uploader_name" text NOT NULL,
        "uploader_kind" text NOT NULL,
        "is_malware_sample" boolean NOT NULL,
        "password_note" text,
        "state" text NOT NULL,
        "is_draft" boolean NOT NULL,
        "storage_key" text NOT NULL,
        "left_behind" text,
        "created_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        "attached_at" TIMESTAMP WITH TIME ZONE,
        "removed_at" TIMESTAMP WITH TIME ZONE,
        "removed_by" text,
        "held_by" uuid,
        "held_until" TIMESTAMP WITH TIME ZONE,
        CONSTRAINT "request_attachment_pkey" PRIMARY KEY ("id"),
        CONSTRAINT "request_attachment_state" CHECK (state IN ('RECEIVING', 'WAITING', 'ATTACHED', 'REMOVED')),
        CONSTRAINT "request_attachment_uploader_kind" CHECK (uploader_kind IN ('CUSTOMER', 'STAFF')),
        CONSTRAINT "request_attachment_complete" CHECK (state = 'RECEIVING' OR checksum IS NOT NULL),
        CONSTRAINT "request_attachment_attached" CHECK (state NOT IN ('ATTACHED', 'REMOVED') OR request_id IS NOT NULL),
        CONSTRAINT "request_attachment_removed" CHECK ((state = 'REMOVED') = (removed_at IS NOT NULL)),
        CONSTRAINT "request_attachment_size" CHECK (size > 0),
        CONSTRAINT "request_attachment_of_request" FOREIGN KEY ("request_id") REFERENCES "support_request" ("id"),
        CONSTRAINT "request_attachment_of_message" FOREIGN KEY ("message_id", "request_id")
          REFERENCES "request_message" ("id", "request_id") ON UPDATE CASCADE
      );
      CREATE INDEX "request_attachment_request" ON "request_attachment" ("request_id", "attached_at", "id");
      CREATE INDEX "request_attachment_message" ON "request_attachment" ("message_id");
      CREATE INDEX "request_attachment_uploader" ON "request_attachment" ("uploader_subject", "state");
      CREATE INDEX "request_attachment_unattached" ON "request_attachment" ("created_at")
        WHERE state IN ('RECEIVING', 'WAITING');
      CREATE INDEX "request_attachment_left_behind" ON "request_attachment" ("id") WHERE left_behind IS NOT NULL;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE "request_attachment";
      ALTER TABLE "request_message" DROP CONSTRAINT "request_message_place";
    `);
  }
}
