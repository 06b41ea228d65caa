import { Column, Entity, Index, PrimaryColumn } from "typeorm";

/** A ticket of the form, or a key that a client chose, with which feedback was given: it is not taken again while it lasts. */
@Entity("feedback_ticket")
@Index("feedback_ticket_spent", ["at"])
export class SpentTicketEntity {
  /** Keyed hash. */
  @PrimaryColumn("bytea", { primaryKeyConstraintName: "feedback_ticket_pkey" })
  key: Buffer;

  /** When feedback was given with it. */
  @Column("timestamptz")
  at: Date;
}
