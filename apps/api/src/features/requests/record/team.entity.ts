import { Check, Column, Entity, PrimaryColumn, Unique } from "typeorm";

/** A group of agents to whom requests are handed. */
@Entity("team")
@Unique("team_name", ["name"])
@Check("team_named", `name ~ '[^[:space:]]'`)
export class TeamEntity {
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "team_pkey" })
  id: string;

  @Column("text")
  name: string;

  @Column("integer", { default: 1 })
  revision: number;

  @Column("timestamptz", { name: "retired_at", nullable: true })
  retiredAt: Date | null;
}
