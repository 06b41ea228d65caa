import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from "typeorm";
import { FeedbackEntity } from "./feedback.entity.ts";

/** What feedback said before its giver corrected it. */
@Entity("feedback_correction")
@Index("feedback_correction_of", ["feedbackId", "at"])
export class FeedbackCorrectionEntity {
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "feedback_correction_pkey" })
  id: string;

  @Column("uuid", { name: "feedback_id" })
  feedbackId: string;

  @ManyToOne(() => FeedbackEntity, { nullable: false })
  @JoinColumn({ name: "feedback_id", foreignKeyConstraintName: "feedback_correction_of_feedback" })
  feedback: FeedbackEntity;

  @Column("timestamptz")
  at: Date;

  @Column("smallint", { nullable: true })
  satisfaction: number | null;

  @Column("smallint", { nullable: true })
  effort: number | null;

  @Column("smallint", { nullable: true })
  recommend: number | null;

  /** Null where nothing was said, and once it was erased. */
  @Column("text", { nullable: true })
  comment: string | null;
}
