import type { MigrationInterface, QueryRunner } from "typeorm";

const numbered = (prefix: string, first: number, last: number): readonly string[] =>
  Array.from({ length: last - first + 1 }, (_, index) => `${prefix}${first + index}`);

/** Written out here, because a migration that landed does not change with the code. */
const COUNTS = [
  ...["feedback", "decided", "sent", "answered", "rated_good", "reopened_good"],
  ...[...numbered("s", 1, 5), ...numbered("e", 1, 7), ...numbered("r", 0, 10), ...numbered("w", 0, 17)],
]
  .map((name) => `"${name}" integer NOT NULL DEFAULT 0`)
  .join(", ");

const FACT_COLUMNS = [
  ...["agent", "team", "product", "version", "phase", "segment", "plan", "country", "kind", "outcome", "clauses"],
  ...["edition", "type", "source", "language", "at", "basis", "satisfaction", "effort", "recommend", "wait"],
  ...["reopened", "offered", "answered"],
].join(", ");

/** Feedback, what it is counted by, and the counts. */
export class Feedback1795700000000 implements MigrationInterface {
  readonly name = "Feedback1795700000000";

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE "feedback_cell" (
        "cube" text NOT NULL,
        "start" TIMESTAMP WITH TIME ZONE NOT NULL,
        "a" text NOT NULL,
        "b" text NOT NULL,
        ${COUNTS},
        CONSTRAINT "feedback_cell_pkey" PRIMARY KEY ("cube", "start", "a", "b")
      );
      CREATE TABLE "feedback_fact" (
        "agent" text,
        "team" text,
        "product" text,
        "version" text,
        "phase" text,
        "segment" text,
        "plan" text,
        "country" text,
        "kind" text,
        "outcome" text,
        "clauses" text array NOT NULL,
        "edition" text,
        "type" text,
        "source" text,
        "language" text NOT NULL,
        "at" TIMESTAMP WITH TIME ZONE NOT NULL,
        "basis" text NOT NULL,
        "satisfaction" smallint,
        "effort" smallint,
        "recommend" smallint,
        "wait" smallint,
        "reopened" boolean,
        "offered" boolean,
        "answered" boolean,
        "id" uuid NOT NULL,
        CONSTRAINT "feedback_fact_answered" CHECK (offered OR NOT answered),
        CONSTRAINT "feedback_fact_wait" CHECK (wait BETWEEN 0 AND 17),
        CONSTRAINT "feedback_fact_recommend" CHECK (recommend BETWEEN 0 AND 10),
        CONSTRAINT "feedback_fact_effort" CHECK (effort BETWEEN 1 AND 7),
        CONSTRAINT "feedback_fact_satisfaction" CHECK (satisfaction BETWEEN 1 AND 5),
        CONSTRAINT "feedback_fact_basis" CHECK (basis IN ('OCCASION', 'FEEDBACK')),
        CONSTRAINT "feedback_fact_pkey" PRIMARY KEY ("id")
      );
      CREATE INDEX "feedback_fact_clauses" ON "feedback_fact" USING gin ("clauses");
      CREATE INDEX "feedback_fact_agent" ON "feedback_fact" ("agent", "basis", "at", "id");
      CREATE INDEX "feedback_fact_product" ON "feedback_fact" ("product", "basis", "at", "id");
      CREATE INDEX "feedback_fact_at" ON "feedback_fact" ("basis", "at", "id");
      CREATE TABLE "feedback_delta" (
        "agent" text,
        "team" text,
        "product" text,
        "version" text,
        "phase" text,
        "segment" text,
        "plan" text,
        "country" text,
        "kind" text,
        "outcome" text,
        "clauses" text array NOT NULL,
        "edition" text,
        "type" text,
        "source" text,
        "language" text NOT NULL,
        "at" TIMESTAMP WITH TIME ZONE NOT NULL,
        "basis" text NOT NULL,
        "satisfaction" smallint,
        "effort" smallint,
        "recommend" smallint,
        "wait" smallint,
        "reopened" boolean,
        "offered" boolean,
        "answered" boolean,
        "id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
        "sign" smallint NOT NULL,
        CONSTRAINT "feedback_delta_sign" CHECK (sign IN (-1, 1)),
        CONSTRAINT "feedback_delta_pkey" PRIMARY KEY ("id")
      );
      CREATE TABLE "feedback_label" (
        "dimension" text NOT NULL,
        "value" text NOT NULL,
        "label" text NOT NULL,
        CONSTRAINT "feedback_label_pkey" PRIMARY KEY ("dimension", "value")
      );
      CREATE TABLE "feedback_occasion" (
        "id" uuid NOT NULL,
        "request_id" uuid NOT NULL,
        "at" TIMESTAMP WITH TIME ZONE NOT NULL,
        "offered" boolean NOT NULL,
        "reasons" text array NOT NULL,
        "person" bytea,
        "locale" text NOT NULL,
        "token_hash" bytea,
        "sealed_token" bytea,
        "scales" text array NOT NULL,
        "expires_at" TIMESTAMP WITH TIME ZONE,
        "answered_at" TIMESTAMP WITH TIME ZONE,
        CONSTRAINT "feedback_occasion_reasons" CHECK (offered = (cardinality(reasons) = 0)),
        CONSTRAINT "feedback_occasion_pkey" PRIMARY KEY ("id")
      );
      CREATE INDEX "feedback_occasion_person" ON "feedback_occasion" ("person", "at") WHERE offered;
      CREATE UNIQUE INDEX "feedback_occasion_token" ON "feedback_occasion" ("token_hash") WHERE token_hash IS NOT NULL;
      CREATE UNIQUE INDEX "feedback_occasion_once" ON "feedback_occasion" ("request_id") WHERE offered;
      CREATE INDEX "feedback_occasion_request" ON "feedback_occasion" ("request_id", "at");
      CREATE TABLE "feedback" (
        "id" uuid NOT NULL,
        "occasion_id" uuid,
        "request_id" uuid,
        "account_id" uuid,
        "received_at" TIMESTAMP WITH TIME ZONE NOT NULL,
        "audience" text,
        "type" text NOT NULL,
        "source" text NOT NULL,
        "locale" text NOT NULL,
        "comment" text,
        "person" bytea,
        "giver_subject" text,
        "giver_name" text,
        "giver_email" text,
        "state" text NOT NULL,
        "assignee_subject" text,
        "assignee_name" text,
        "clauses" text array NOT NULL DEFAULT '{}',
        "held" boolean NOT NULL DEFAULT false,
        "correction_hash" bytea,
        "correction_until" TIMESTAMP WITH TIME ZONE,
        "erased_at" TIMESTAMP WITH TIME ZONE,
        "revision" integer NOT NULL DEFAULT 1,
        "words" tsvector,
        CONSTRAINT "feedback_state" CHECK (state IN ('NEW', 'IN_WORK', 'ANSWERED', 'CLOSED')),
        CONSTRAINT "feedback_source" CHECK (source IN ('INVITATION', 'FORM', 'ACCOUNT')),
        CONSTRAINT "feedback_type" CHECK (type IN ('RATING', 'PRAISE', 'COMPLAINT', 'SUGGESTION', 'PROBLEM_WITH_RULES_OR_SITE', 'OTHER')),
        CONSTRAINT "feedback_pkey" PRIMARY KEY ("id")
      );
      CREATE UNIQUE INDEX "feedback_correction_token" ON "feedback" ("correction_hash") WHERE correction_hash IS NOT NULL;
      CREATE INDEX "feedback_words" ON "feedback" USING gin ("words");
      CREATE INDEX "feedback_person" ON "feedback" ("person") WHERE person IS NOT NULL;
      CREATE INDEX "feedback_account" ON "feedback" ("account_id", "received_at");
      CREATE INDEX "feedback_request" ON "feedback" ("request_id");
      CREATE INDEX "feedback_standing" ON "feedback" ("state", "received_at", "id");
      CREATE INDEX "feedback_newest" ON "feedback" ("received_at", "id");
      CREATE UNIQUE INDEX "feedback_of_one_occasion" ON "feedback" ("occasion_id") WHERE occasion_id IS NOT NULL;
      CREATE TABLE "feedback_correction" (
        "id" uuid NOT NULL,
        "feedback_id" uuid NOT NULL,
        "at" TIMESTAMP WITH TIME ZONE NOT NULL,
        "satisfaction" smallint,
        "effort" smallint,
        "recommend" smallint,
        "comment" text,
        CONSTRAINT "feedback_correction_pkey" PRIMARY KEY ("id")
      );
      CREATE INDEX "feedback_correction_of" ON "feedback_correction" ("feedback_id", "at");
      ALTER TABLE "feedback_occasion" ADD CONSTRAINT "feedback_occasion_of_request" FOREIGN KEY ("request_id") REFERENCES "support_request"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
      ALTER TABLE "feedback" ADD CONSTRAINT "feedback_of_occasion" FOREIGN KEY ("occasion_id") REFERENCES "feedback_occasion"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
      ALTER TABLE "feedback" ADD CONSTRAINT "feedback_of_request" FOREIGN KEY ("request_id") REFERENCES "support_request"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
      ALTER TABLE "feedback_correction" ADD CONSTRAINT "feedback_correction_of_feedback" FOREIGN KEY ("feedback_id") REFERENCES "feedback"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
    `);
    await this.writeDeltas(queryRunner);
  }

  /** By a trigger, so that no way of changing a fact, not even by hand, leaves the counts behind. */
  private async writeDeltas(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE FUNCTION "write_feedback_delta"() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP <> 'INSERT' THEN
          INSERT INTO feedback_delta (${FACT_COLUMNS}, sign) SELECT ${FACT_COLUMNS}, -1 FROM (SELECT OLD.*) AS fact;
        END IF;
        IF TG_OP <> 'DELETE' THEN
          INSERT INTO feedback_delta (${FACT_COLUMNS}, sign) SELECT ${FACT_COLUMNS}, 1 FROM (SELECT NEW.*) AS fact;
        END IF;
        RETURN NULL;
      END $$;
      CREATE TRIGGER "feedback_fact_counted" AFTER INSERT OR UPDATE OR DELETE ON "feedback_fact"
        FOR EACH ROW EXECUTE FUNCTION "write_feedback_delta"();
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    const tables = ["correction", "", "occasion", "label", "cell", "delta", "fact"];
    for (const table of tables) await queryRunner.query(`DROP TABLE "feedback${table && `_${table}`}"`);
    await queryRunner.query(`DROP FUNCTION "write_feedback_delta"()`);
  }
}
