import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from "typeorm";
import { FeedbackEntity } from "../record/feedback.entity.ts";

/** What support answered to feedback. */
@Entity("feedback_answer")
@Index("feedback_answer_to", ["feedbackId", "at"])
export class FeedbackAnswerEntity {
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "feedback_answer_pkey" })
  id: string;

  @Column("uuid", { name: "feedback_id" })
  feedbackId: string;

  @ManyToOne(() => FeedbackEntity, { nullable: false })
  @JoinColumn({ name: "feedback_id", foreignKeyConstraintName: "feedback_answer_to_feedback" })
  feedback: FeedbackEntity;

  @Column("timestamptz")
  at: Date;

  /** Null once the person's data were erased: an answer says much about the question. */
  @Column("text", { nullable: true })
  text: string | null;

  @Column("text", { name: "author_subject" })
  authorSubject: string;

  @Column("text", { name: "author_name" })
  authorName: string;

  /** `Message-ID` of the mail that carries it; null where no address was known, and once it was erased. */
  @Column("text", { name: "mail_id", nullable: true })
  mailId: string | null;
}
