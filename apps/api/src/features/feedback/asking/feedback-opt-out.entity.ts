import { Column, Entity, PrimaryColumn } from "typeorm";

/** Somebody does not want to be asked for feedback. */
@Entity("feedback_opt_out")
export class FeedbackOptOutEntity {
  /** As `personHash` makes it. */
  @PrimaryColumn("bytea", { primaryKeyConstraintName: "feedback_opt_out_pkey" })
  person: Buffer;

  @Column("timestamptz")
  at: Date;
}
