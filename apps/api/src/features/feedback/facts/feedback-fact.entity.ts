import type { Outcome, Phase, RequestKind, Segment } from "@supportbook/policy";
import { Check, Column, Entity, Index, PrimaryColumn, PrimaryGeneratedColumn } from "typeorm";
import type { FeedbackBasis, FeedbackSource, FeedbackType } from "../feedback-enums.ts";

/** By what feedback is told apart, as it was when it was decided to ask or when it was given: null is not known. */
export abstract class FeedbackDimensions {
  /** Subject of the assignee. */
  @Column("text", { nullable: true })
  agent: string | null;

  /** Id of the team. */
  @Column("text", { nullable: true })
  team: string | null;

  /** Slug. */
  @Column("text", { nullable: true })
  product: string | null;

  /** Slug of the product, a slash, and the name of the version. */
  @Column("text", { nullable: true })
  version: string | null;

  @Column("text", { nullable: true })
  phase: Phase | null;

  @Column("text", { nullable: true })
  segment: Segment | null;

  /** Code. */
  @Column("text", { nullable: true })
  plan: string | null;

  @Column("text", { nullable: true })
  country: string | null;

  @Column("text", { nullable: true })
  kind: RequestKind | null;

  @Column("text", { nullable: true })
  outcome: Outcome | null;

  /** Clauses that the request's newest receipt cites, each once; those that were named for feedback without a request. */
  @Column("text", { array: true })
  clauses: string[];

  @Column("text", { nullable: true })
  edition: string | null;

  /** Null for an occasion. */
  @Column("text", { nullable: true })
  type: FeedbackType | null;

  /** Null for an occasion. */
  @Column("text", { nullable: true })
  source: FeedbackSource | null;

  /** `en` or `zh-CN`. */
  @Column("text")
  language: string;
}

/** What is counted, and when: numbers and dimensions, and nothing of a person. */
export abstract class CountedFeedback extends FeedbackDimensions {
  /** When it was decided whether to ask (OCCASION), when feedback was received (FEEDBACK). */
  @Column("timestamptz")
  at: Date;

  @Column("text")
  basis: FeedbackBasis;

  /** 1–5. */
  @Column("smallint", { nullable: true })
  satisfaction: number | null;

  /** 1–7, 7 the least effort. */
  @Column("smallint", { nullable: true })
  effort: number | null;

  /** 0–10. */
  @Column("smallint", { nullable: true })
  recommend: number | null;

  /** Index in `WAIT_BUCKETS` of the time from the invitation to its answer; null without an invitation. */
  @Column("smallint", { nullable: true })
  wait: number | null;

  /** Whether the rated request was reopened after the rating; null for what rates no request. */
  @Column("boolean", { nullable: true })
  reopened: boolean | null;

  /** Of an occasion: whether feedback was asked for. */
  @Column("boolean", { nullable: true })
  offered: boolean | null;

  /** Of an occasion on which feedback was asked for: whether it was given, whenever that was. */
  @Column("boolean", { nullable: true })
  answered: boolean | null;
}

/**
 * One row for each occasion and each piece of feedback, under the id of either. It outlives the person: erasing who gave
 * feedback, and their words, leaves it as it is. Every change of it is written to `feedback_delta` by a trigger.
 */
@Entity("feedback_fact")
@Index("feedback_fact_at", ["basis", "at", "id"])
@Index("feedback_fact_product", ["product", "basis", "at", "id"])
@Index("feedback_fact_agent", ["agent", "basis", "at", "id"])
@Index("feedback_fact_score", ["satisfaction", "at", "id"], { where: "satisfaction IS NOT NULL" })
@Index("feedback_fact_clauses", ["clauses"], { type: "gin" })
@Check("feedback_fact_basis", `basis IN ('OCCASION', 'FEEDBACK')`)
@Check("feedback_fact_satisfaction", "satisfaction BETWEEN 1 AND 5")
@Check("feedback_fact_effort", "effort BETWEEN 1 AND 7")
@Check("feedback_fact_recommend", "recommend BETWEEN 0 AND 10")
@Check("feedback_fact_wait", "wait BETWEEN 0 AND 17")
@Check("feedback_fact_answered", "offered OR NOT answered")
export class FeedbackFactEntity extends CountedFeedback {
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "feedback_fact_pkey" })
  id: string;
}

/** A change of the facts that no cell has yet: a fact that came (1) or went (-1). Nobody waits for anybody to write one. */
@Entity("feedback_delta")
@Check("feedback_delta_sign", "sign IN (-1, 1)")
export class FeedbackDeltaEntity extends CountedFeedback {
  @PrimaryGeneratedColumn("identity", {
    type: "bigint",
    generatedIdentity: "ALWAYS",
    primaryKeyConstraintName: "feedback_delta_pkey",
  })
  id: string;

  @Column("smallint")
  sign: number;
}
