import { Column, Entity, Index, PrimaryColumn } from "typeorm";

/** A guess of a code or token that was wrong, or is being looked up; one row for each who is held to it. */
@Entity("guess_attempt")
@Index("guess_attempt_guesser", ["guesser", "at"])
@Index("guess_attempt_time", ["at"])
export class GuessAttemptEntity {
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "guess_attempt_pkey" })
  attempt: string;

  /** What was guessed at, and the person, account or address it counts for: `LICENCE person 17`. */
  @PrimaryColumn("text", { primaryKeyConstraintName: "guess_attempt_pkey" })
  guesser: string;

  @Column("timestamptz")
  at: Date;
}
