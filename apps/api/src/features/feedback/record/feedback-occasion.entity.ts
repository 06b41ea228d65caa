import type { ReasonNotAsked } from "@supportbook/policy";
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from "typeorm";
import { SupportRequestEntity } from "../../requests/index.ts";

/**
 * A request was processed, and it was decided whether to ask the customer how the service was (clause 6.3). What it is
 * counted by stands in the fact of the same id. The token of the link is kept as its hash alone.
 */
@Entity("feedback_occasion")
@Index("feedback_occasion_request", ["requestId", "at"])
@Index("feedback_occasion_once", ["requestId"], { unique: true, where: "offered" })
@Index("feedback_occasion_token", ["tokenHash"], { unique: true, where: "token_hash IS NOT NULL" })
@Index("feedback_occasion_person", ["person", "at"], { where: "offered" })
@Check("feedback_occasion_reasons", "offered = (cardinality(reasons) = 0)")
export class FeedbackOccasionEntity {
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "feedback_occasion_pkey" })
  id: string;

  @Column("uuid", { name: "request_id" })
  requestId: string;

  @ManyToOne(() => SupportRequestEntity, { nullable: false })
  @JoinColumn({ name: "request_id", foreignKeyConstraintName: "feedback_occasion_of_request" })
  request: SupportRequestEntity;

  @Column("timestamptz")
  at: Date;

  /** Whether feedback is asked for. */
  @Column("boolean")
  offered: boolean;

  /** Why it is not. */
  @Column("text", { array: true })
  reasons: ReasonNotAsked[];

  /** Keyed hash of the requester's subject, by which a person is asked once in so many days; null once erased. */
  @Column("bytea", { nullable: true })
  person: Buffer | null;

  /** `en` or `zh-CN`. */
  @Column("text")
  locale: string;

  /** SHA-256; null where nothing is asked and once it is spent. */
  @Column("bytea", { name: "token_hash", nullable: true })
  tokenHash: Buffer | null;

  /** The scales that are asked, as they were configured then. */
  @Column("text", { array: true })
  scales: string[];

  @Column("timestamptz", { name: "expires_at", nullable: true })
  expiresAt: Date | null;

  @Column("timestamptz", { name: "answered_at", nullable: true })
  answeredAt: Date | null;
}
