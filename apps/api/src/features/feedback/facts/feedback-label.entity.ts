import { Column, Entity, PrimaryColumn } from "typeorm";
import type { FeedbackDimension } from "../feedback-enums.ts";

/** What a value of a dimension is called, where it is no code with a name of its own: the newest name of an agent, say. */
@Entity("feedback_label")
export class FeedbackLabelEntity {
  @PrimaryColumn("text", { primaryKeyConstraintName: "feedback_label_pkey" })
  dimension: FeedbackDimension;

  @PrimaryColumn("text", { primaryKeyConstraintName: "feedback_label_pkey" })
  value: string;

  @Column("text")
  label: string;
}
