import {
  type Outcome,
  REQUEST_CATEGORIES,
  type RequestCategory,
  type RequestKind,
  type Segment,
  type Severity,
} from "@supportbook/policy";
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from "typeorm";
import { CompanyAccountEntity } from "../../accounts/index.ts";
import { TeamEntity } from "./team.entity.ts";

const CATEGORIES_ONLY = `category IN (${REQUEST_CATEGORIES.map((each) => `'${each}'`).join(", ")})`;

/**
 * Somebody asks for help (clauses 2.3, 4 and 6). Where it stands is its category and nothing else. What was decided about
 * it stands in its receipts, what was said in its messages, and what happened in its events.
 */
@Entity("support_request")
@Unique("support_request_number", ["number"])
@Index("support_request_once", ["requesterSubject", "idempotencyKey"], {
  unique: true,
  where: "idempotency_key IS NOT NULL",
})
@Index("support_request_newest", ["createdAt", "id"])
@Index("support_request_requester", ["requesterSubject", "createdAt", "id"])
@Index("support_request_account", ["accountId", "createdAt", "id"])
@Index("support_request_standing", ["category", "createdAt", "id"])
@Index("support_request_waiting", ["category", "categorySince", "id"])
@Index("support_request_assignee", ["assigneeSubject", "category", "createdAt", "id"])
@Index("support_request_team", ["teamId", "category", "createdAt", "id"])
@Index("support_request_product", ["productId", "createdAt", "id"])
@Index("support_request_due", ["nextDueAt", "id"], { where: "next_due_at IS NOT NULL" })
@Index("support_request_origin", ["originId"])
@Index("support_request_words", ["words"], { type: "gin" })
@Check("support_request_category", CATEGORIES_ONLY)
@Check("support_request_segment", `segment IN ('HOME_MOBILE', 'BUSINESS')`)
@Check("support_request_outcome", `outcome IN ('COVERED', 'LIMITED', 'PAID_SERVICE', 'NOT_COVERED')`)
@Check("support_request_severity", "severity BETWEEN 1 AND 4")
@Check("support_request_named", `subject ~ '[^[:space:]]'`)
export class SupportRequestEntity {
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "support_request_pkey" })
  id: string;

  /** What people say on the phone and find in mails: `R` and the next of `support_request_numbers`. */
  @Column("text")
  number: string;

  @Column("text")
  segment: Segment;

  /** Null for somebody without a company account. */
  @Column("uuid", { name: "account_id", nullable: true })
  accountId: string | null;

  @ManyToOne(() => CompanyAccountEntity, { nullable: true })
  @JoinColumn({ name: "account_id", foreignKeyConstraintName: "support_request_of_account" })
  account: CompanyAccountEntity | null;

  /** The identity provider's lasting name of the person who asks. */
  @Column("text", { name: "requester_subject" })
  requesterSubject: string;

  @Column("text", { name: "requester_name" })
  requesterName: string;

  @Column("text", { name: "requester_email", nullable: true })
  requesterEmail: string | null;

  /** `en` or `zh-CN`: in what language the customer is answered. */
  @Column("text")
  locale: string;

  @Column("text", { nullable: true })
  country: string | null;

  @Column("uuid", { name: "product_id" })
  productId: string;

  @Column("uuid", { name: "version_id", nullable: true })
  versionId: string | null;

  @Column("text", { nullable: true })
  build: string | null;

  @Column("text")
  kind: RequestKind;

  @Column("integer", { nullable: true })
  severity: Severity | null;

  @Column("text")
  subject: string;

  /** What the customer answered to the checklist of the kind, by the item's id. */
  @Column("jsonb")
  answers: Readonly<Record<string, string>>;

  @Column("text")
  category: RequestCategory;

  @Column("timestamptz", { name: "category_since" })
  categorySince: Date;

  /** Of the newest receipt. */
  @Column("text")
  outcome: Outcome;

  @Column("uuid", { name: "team_id", nullable: true })
  teamId: string | null;

  @ManyToOne(() => TeamEntity, { nullable: true })
  @JoinColumn({ name: "team_id", foreignKeyConstraintName: "support_request_of_team" })
  team: TeamEntity | null;

  @Column("text", { name: "assignee_subject", nullable: true })
  assigneeSubject: string | null;

  @Column("text", { name: "assignee_name", nullable: true })
  assigneeName: string | null;

  /** Siblings of one filing, or split from one another, share it: the id of the first (clause 2.3). */
  @Column("uuid", { name: "origin_id" })
  originId: string;

  /** The request that this one became part of; null while it stands for itself. */
  @Column("uuid", { name: "merged_into", nullable: true })
  mergedInto: string | null;

  /** The closed request that this one goes on from. */
  @Column("uuid", { name: "follow_up_of", nullable: true })
  followUpOf: string | null;

  /** The earliest instant at which a clock of it is due; null where none runs. Derived, for the queue's order. */
  @Column("timestamptz", { name: "next_due_at", nullable: true })
  nextDueAt: Date | null;

  /** The instant of the close that the customer was told of (6.4); null where none was, and once they answered. */
  @Column("timestamptz", { name: "close_announced_for", nullable: true })
  closeAnnouncedFor: Date | null;

  @Column("timestamptz", { name: "created_at" })
  createdAt: Date;

  @Column("timestamptz", { name: "updated_at" })
  updatedAt: Date;

  @Column("timestamptz", { name: "resolved_at", nullable: true })
  resolvedAt: Date | null;

  @Column("timestamptz", { name: "closed_at", nullable: true })
  closedAt: Date | null;

  @Column("integer", { default: 1 })
  revision: number;

  /** Chosen by the client, so that asking again makes no second request. */
  @Column("text", { name: "idempotency_key", nullable: true })
  idempotencyKey: string | null;

  /** What a search finds it by: words, and pairs of Chinese characters; `search/search-words.ts` makes it. */
  @Column("tsvector", { select: false })
  words: string;
}
