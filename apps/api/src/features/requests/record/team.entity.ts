import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, Unique } from "typeorm";

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

/** Somebody who belongs to a team, by the identity provider's lasting name. */
@Entity("team_member")
@Check("team_member_named", `subject ~ '[^[:space:]]' AND name ~ '[^[:space:]]'`)
export class TeamMemberEntity {
  @PrimaryColumn("uuid", { name: "team_id", primaryKeyConstraintName: "team_member_pkey" })
  teamId: string;

  @ManyToOne(() => TeamEntity, { nullable: false })
  @JoinColumn({ name: "team_id", foreignKeyConstraintName: "team_member_of_team" })
  team: TeamEntity;

  @PrimaryColumn("text", { primaryKeyConstraintName: "team_member_pkey" })
  subject: string;

  @Column("text")
  name: string;
}
