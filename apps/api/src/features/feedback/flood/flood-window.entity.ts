import { Column, Entity, Index, PrimaryColumn } from "typeorm";

/** How often one network came to a public path within a span of time, where all processes see it. */
@Entity("feedback_flood")
@Index("feedback_flood_until", ["until"])
export class FloodWindowEntity {
  /** Keyed hash of the path and the network, so that no address is kept. */
  @PrimaryColumn("bytea", { primaryKeyConstraintName: "feedback_flood_pkey" })
  sender: Buffer;

  /** The end of the span. */
  @PrimaryColumn("timestamptz", { primaryKeyConstraintName: "feedback_flood_pkey" })
  until: Date;

  @Column("integer")
  turns: number;
}
