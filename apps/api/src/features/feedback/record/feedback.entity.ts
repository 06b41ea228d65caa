import type { Segment } from "@supportbook/policy";
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from "typeorm";
import { SupportRequestEntity } from "../../requests/index.ts";
import type { FeedbackSource, FeedbackState, FeedbackType } from "../feedback-enums.ts";
import { FEEDBACK_SOURCES, FEEDBACK_STATES, FEEDBACK_TYPES } from "../feedback-enums.ts";
import { FeedbackOccasionEntity } from "./feedback-occasion.entity.ts";

const oneOf = (values: readonly string[]) => values.map((each) => `'${each}'`).join(", ");

/**
 * What somebody told the vendor about its support (clauses 6.3, 7.1, 7.2): their words, who they are, and what staff make
 * of it. Ratings and dimensions stand in the fact of the same id, which outlives the person's data.
 */
@Entity("feedback")
@Index("feedback_of_one_occasion", ["occasionId"], { unique: true, where: "occasion_id IS NOT NULL" })
@Index("feedback_newest", ["receivedAt", "id"])
@Index("feedback_standing", ["state", "receivedAt", "id"])
@Index("feedback_request", ["requestId"])
@Index("feedback_account", ["accountId", "receivedAt"])
@Index("feedback_assignee", ["assigneeSubject", "receivedAt", "id"], { where: "assignee_subject IS NOT NULL" })
@Index("feedback_commented", ["receivedAt", "id"], { where: "comment IS NOT NULL" })
@Index("feedback_giver_email", { synchronize: false })
@Index("feedback_person", ["person"], { where: "person IS NOT NULL" })
@Index("feedback_words", ["words"], { type: "gin" })
@Index("feedback_correction_token", ["correctionHash"], { unique: true, where: "correction_hash IS NOT NULL" })
@Check("feedback_type", `type IN (${oneOf(FEEDBACK_TYPES)})`)
@Check("feedback_source", `source IN (${oneOf(FEEDBACK_SOURCES)})`)
@Check("feedback_state", `state IN (${oneOf(FEEDBACK_STATES)})`)
export class FeedbackEntity {
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "feedback_pkey" })
  id: string;

  /** The invitation that it answers, of another id; null where nobody asked. */
  @Column("uuid", { name: "occasion_id", nullable: true })
  occasionId: string | null;

  @ManyToOne(() => FeedbackOccasionEntity, { nullable: true })
  @JoinColumn({ name: "occasion_id", foreignKeyConstraintName: "feedback_of_occasion" })
  occasion: FeedbackOccasionEntity | null;

  /** The request that it is about, as the customer or staff say; null for feedback on nothing in particular. */
  @Column("uuid", { name: "request_id", nullable: true })
  requestId: string | null;

  @ManyToOne(() => SupportRequestEntity, { nullable: true })
  @JoinColumn({ name: "request_id", foreignKeyConstraintName: "feedback_of_request" })
  request: SupportRequestEntity | null;

  /** When staff said which request it is about; null where its giver did, or nobody. */
  @Column("timestamptz", { name: "request_linked_at", nullable: true })
  requestLinkedAt: Date | null;

  /** The company account that it was given from (7.2). */
  @Column("uuid", { name: "account_id", nullable: true })
  accountId: string | null;

  @Column("timestamptz", { name: "received_at" })
  receivedAt: Date;

  /** Whose support it is about: home & mobile (7.1) or business (7.2); null where the request's product is neither. */
  @Column("text", { nullable: true })
  audience: Segment | null;

  @Column("text")
  type: FeedbackType;

  @Column("text")
  source: FeedbackSource;

  @Column("text")
  locale: string;

  /** Null where nothing was said, and once it was erased. */
  @Column("text", { nullable: true })
  comment: string | null;

  /** Keyed hash of the giver's subject, or of the address where nobody was signed in; null once erased. */
  @Column("bytea", { nullable: true })
  person: Buffer | null;

  @Column("text", { name: "giver_subject", nullable: true })
  giverSubject: string | null;

  @Column("text", { name: "giver_name", nullable: true })
  giverName: string | null;

  @Column("text", { name: "giver_email", nullable: true })
  giverEmail: string | null;

  @Column("text")
  state: FeedbackState;

  @Column("text", { name: "assignee_subject", nullable: true })
  assigneeSubject: string | null;

  @Column("text", { name: "assignee_name", nullable: true })
  assigneeName: string | null;

  /** Clauses that staff find it to be about. */
  @Column("text", { array: true, default: () => "'{}'" })
  clauses: string[];

  /** Kept apart as it came amid a flood, until somebody looks at it; not counted while it is. */
  @Column("boolean", { default: false })
  held: boolean;

  /** SHA-256 of the token by which the giver may correct it; null where there is none. */
  @Column("bytea", { name: "correction_hash", nullable: true })
  correctionHash: Buffer | null;

  @Column("timestamptz", { name: "correction_until", nullable: true })
  correctionUntil: Date | null;

  @Column("timestamptz", { name: "erased_at", nullable: true })
  erasedAt: Date | null;

  @Column("integer", { default: 1 })
  revision: number;

  /** What a search finds the comment by, as that of requests; null where there is none. */
  @Column("tsvector", { select: false, nullable: true })
  words: string | null;
}
