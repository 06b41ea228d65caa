import { Check, Column, Entity, PrimaryColumn } from "typeorm";
import type { ScaleWord } from "../feedback-scale.ts";

/** Whether, when and what customers are asked: one row, which the migration writes. */
@Entity("feedback_settings")
@Check("feedback_settings_one", "id = 1")
@Check("feedback_settings_scales", "cardinality(scales) > 0")
@Check("feedback_settings_days", "rest_days BETWEEN 0 AND 365 AND expires_after_days BETWEEN 1 AND 90")
@Check("feedback_settings_threshold", "suppress_below BETWEEN 3 AND 1000")
export class FeedbackSettingsEntity {
  @PrimaryColumn("smallint", { primaryKeyConstraintName: "feedback_settings_pkey" })
  id: number;

  @Column("boolean")
  enabled: boolean;

  @Column("text", { array: true })
  scales: ScaleWord[];

  /** A person is asked at most once in so many days. */
  @Column("integer", { name: "rest_days" })
  restDays: number;

  @Column("integer", { name: "expires_after_days" })
  expiresAfterDays: number;

  /** Figures of fewer answers are not shown. */
  @Column("integer", { name: "suppress_below" })
  suppressBelow: number;

  @Column("integer")
  revision: number;
}
