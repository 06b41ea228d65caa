import { Check, Column, Entity, Index, PrimaryColumn } from "typeorm";
import type { ReportSchedule } from "../schedule/report-schedule.ts";
import type { ReportQuestion } from "./report-question.ts";

/** Figures as somebody wants to see them again and again, and perhaps have them mailed. */
@Entity("feedback_report")
@Index("feedback_report_name", ["ownerSubject", "name"], { unique: true, where: "retired_at IS NULL" })
@Index("feedback_report_due", ["nextDueAt"], { where: "retired_at IS NULL AND next_due_at IS NOT NULL" })
@Check("feedback_report_named", `name ~ '[^[:space:]]'`)
@Check("feedback_report_due_by_schedule", "(schedule IS NULL) = (next_due_at IS NULL)")
export class FeedbackReportEntity {
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "feedback_report_pkey" })
  id: string;

  @Column("text")
  name: string;

  @Column("text", { name: "owner_subject" })
  ownerSubject: string;

  @Column("text", { name: "owner_name" })
  ownerName: string;

  /**
   * What the owner could show when they were last seen; none for a machine without the permission. Nobody but the
   * identity provider knows what somebody may do at an hour at which they do not sign in.
   */
  @Column("text", { name: "owner_roles", array: true })
  ownerRoles: string[];

  /** The owner's own address, to which reports may always be mailed; null where the identity provider tells none. */
  @Column("text", { name: "owner_email", nullable: true })
  ownerEmail: string | null;

  /** When the owner was last seen at their reports, to the day. */
  @Column("timestamptz", { name: "owner_seen_at" })
  ownerSeenAt: Date;

  @Column("jsonb")
  question: ReportQuestion;

  @Column("boolean")
  shared: boolean;

  @Column("jsonb", { nullable: true })
  schedule: ReportSchedule | null;

  /** The first time at which it is to be mailed that is not accounted for by a row of `feedback_report_sending`. */
  @Column("timestamptz", { name: "next_due_at", nullable: true })
  nextDueAt: Date | null;

  /** Since when the figures that are to be mailed could not be had; null where they could. */
  @Column("timestamptz", { name: "failing_since", nullable: true })
  failingSince: Date | null;

  @Column("integer")
  revision: number;

  @Column("timestamptz", { name: "changed_at" })
  changedAt: Date;

  @Column("timestamptz", { name: "retired_at", nullable: true })
  retiredAt: Date | null;
}
