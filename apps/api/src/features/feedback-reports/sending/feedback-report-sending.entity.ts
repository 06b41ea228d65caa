import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from "typeorm";
import { FeedbackReportEntity } from "../report/feedback-report.entity.ts";
import { SENDING_PROBLEMS, type SendingProblem } from "./sending-problem.ts";

/** That a report was mailed, or why it was not: once for each time it was due, the database sees to it. */
@Entity("feedback_report_sending")
@Unique("feedback_report_sending_once", ["reportId", "dueAt"])
@Index("feedback_report_sending_newest", ["reportId", "at", "id"])
@Check("feedback_report_sending_problem", `problem IN (${SENDING_PROBLEMS.map((each) => `'${each}'`).join(", ")})`)
@Check("feedback_report_sending_mailed", "(problem IS NULL) = (cardinality(mail_ids) > 0)")
export class FeedbackReportSendingEntity {
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "feedback_report_sending_pkey" })
  id: string;

  @Column("uuid", { name: "report_id" })
  reportId: string;

  @ManyToOne(() => FeedbackReportEntity, { nullable: false })
  @JoinColumn({ name: "report_id", foreignKeyConstraintName: "feedback_report_sending_of_report" })
  report: FeedbackReportEntity;

  /** Null where somebody had it sent. */
  @Column("timestamptz", { name: "due_at", nullable: true })
  dueAt: Date | null;

  @Column("timestamptz")
  at: Date;

  /** Who had it sent; null where the schedule did. */
  @Column("text", { name: "sender_name", nullable: true })
  senderName: string | null;

  /** The first and the last day of what it tells of; null where nothing was asked. */
  @Column("date", { name: "period_from", nullable: true })
  periodFrom: string | null;

  @Column("date", { name: "period_through", nullable: true })
  periodThrough: string | null;

  /** `Message-ID`s of its mails, one for each recipient. */
  @Column("text", { name: "mail_ids", array: true })
  mailIds: string[];

  /** Why nothing was mailed; null where it was. */
  @Column("text", { nullable: true })
  problem: SendingProblem | null;
}
