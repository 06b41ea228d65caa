import { Entity, Index, JoinColumn, OneToOne, PrimaryColumn } from "typeorm";
import { CountedFeedback } from "../facts/feedback-fact.entity.ts";
import { FeedbackEntity } from "../record/feedback.entity.ts";

/** The fact of feedback that is held, as it was when that came: counted by nothing until it becomes a fact. */
@Entity("feedback_held")
@Index("feedback_held_newest", ["at", "id"])
export class HeldFeedbackEntity extends CountedFeedback {
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "feedback_held_pkey" })
  id: string;

  @OneToOne(() => FeedbackEntity, { nullable: false })
  @JoinColumn({ name: "id", foreignKeyConstraintName: "feedback_held_feedback" })
  feedback: FeedbackEntity;
}
