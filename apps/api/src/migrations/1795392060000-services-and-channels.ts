import type { MigrationInterface, QueryRunner } from "typeorm";

/** What is sold beside standard support, and the addresses of the channels. */
export class ServicesAndChannels1795392060000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE "paid_service" (
        "code" text NOT NULL,
        "name_en" text NOT NULL,
        "name_zh" text NOT NULL,
        "url" text,
        "sold_everywhere" boolean NOT NULL,
        CONSTRAINT "paid_service_pkey" PRIMARY KEY ("code")
      );
      CREATE TABLE "paid_service_offer" (
        "service_code" text NOT NULL,
        "country" text NOT NULL,
        CONSTRAINT "paid_service_offer_pkey" PRIMARY KEY ("service_code", "country"),
        CONSTRAINT "paid_service_offer_service" FOREIGN KEY ("service_code") REFERENCES "paid_service" ("code")
      );
      CREATE TABLE "local_contact" (
        "country" text NOT NULL,
        "name" text NOT NULL,
        "url" text NOT NULL,
        CONSTRAINT "local_contact_pkey" PRIMARY KEY ("country")
      );
      CREATE TABLE "support_plan" (
        "code" text NOT NULL,
        "name_en" text NOT NULL,
        "name_zh" text NOT NULL,
        "response_times" jsonb NOT NULL,
        CONSTRAINT "support_plan_pkey" PRIMARY KEY ("code")
      );
      CREATE TABLE "channel_address" (
        "code" text NOT NULL,
        "url" text NOT NULL,
        CONSTRAINT "channel_address_pkey" PRIMARY KEY ("code")
      );
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `DROP TABLE "channel_address", "support_plan", "local_contact", "paid_service_offer", "paid_service"`,
    );
  }
}
