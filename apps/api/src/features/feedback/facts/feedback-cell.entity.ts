import { Column, Entity, PrimaryColumn } from "typeorm";
import { COUNTED_COLUMNS } from "./counted-columns.ts";

/**
 * Counts of the facts of one span of time and of one or two values of dimensions: what is shown of millions of answers is
 * added up of these. A cell without a difference in `feedback_delta` is what counting the facts gives.
 * Has a column for each of `COUNTED_COLUMNS`.
 */
@Entity("feedback_cell")
export class FeedbackCellEntity {
  /** Which dimensions it is of, and how long it is; see `cubes.ts`. */
  @PrimaryColumn("text", { primaryKeyConstraintName: "feedback_cell_pkey" })
  cube: string;

  /** The first instant of its span. */
  @PrimaryColumn("timestamptz", { primaryKeyConstraintName: "feedback_cell_pkey" })
  start: Date;

  /** The value of the cube's first dimension; empty where the cube has none or the value is not known. */
  @PrimaryColumn("text", { primaryKeyConstraintName: "feedback_cell_pkey" })
  a: string;

  /** The value of the cube's second dimension, as `a`. */
  @PrimaryColumn("text", { primaryKeyConstraintName: "feedback_cell_pkey" })
  b: string;
}

for (const name of COUNTED_COLUMNS.keys()) {
  Column("integer", { name, default: 0 })(FeedbackCellEntity.prototype, name);
}
