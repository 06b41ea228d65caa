import type { PlanTimes } from "@supportbook/policy";
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from "typeorm";
import { SupportRequestEntity } from "../../requests/index.ts";

/** What plan holds for a request from an instant on. */
export interface PlanSpan {
  /** ISO 8601 in UTC. */
  readonly from: string;
  /** Null: none is held. */
  readonly plan: { readonly code: string; readonly times: PlanTimes } | null;
  /** The plan includes no incident for this request any more. */
  readonly usedUp: boolean;
}

/**
 * What plan held, and was going to hold, for a request as it was known from an instant on. Rows are only ever added: what
 * somebody later changes about plans cannot reach back into time that was counted (clause 4).
 */
@Entity("request_plan_terms")
export class RequestPlanTermsEntity {
  @PrimaryColumn("uuid", { name: "request_id", primaryKeyConstraintName: "request_plan_terms_pkey" })
  requestId: string;

  @ManyToOne(() => SupportRequestEntity, { nullable: false })
  @JoinColumn({ name: "request_id", foreignKeyConstraintName: "request_plan_terms_of_request" })
  request?: SupportRequestEntity;

  @PrimaryColumn("timestamptz", { name: "known_at", primaryKeyConstraintName: "request_plan_terms_pkey" })
  knownAt: Date;

  /** In their order; the first begins at `knownAt`. */
  @Column("jsonb")
  spans: readonly PlanSpan[];
}
