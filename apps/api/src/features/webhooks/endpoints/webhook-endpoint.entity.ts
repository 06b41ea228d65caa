import { Check, Column, Entity, PrimaryColumn } from "typeorm";

/** Where another system is told what happens to requests. */
@Entity("webhook_endpoint")
@Check("webhook_endpoint_addressed", `url ~ '^https?://'`)
export class WebhookEndpointEntity {
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "webhook_endpoint_pkey" })
  id: string;

  @Column("text")
  url: string;

  @Column("text")
  description: string;

  /** Kinds of events; of every kind where there is none. */
  @Column("text", { array: true })
  kinds: string[];

  @Column("boolean")
  enabled: boolean;

  /** Whether what customers and staff write to one another goes with it. */
  @Column("boolean", { name: "with_text" })
  withText: boolean;

  /** Sealed. */
  @Column("bytea", { select: false })
  secret: Buffer;

  /** Sealed: what signs beside it while the receiver changes over. */
  @Column("bytea", { name: "previous_secret", nullable: true, select: false })
  previousSecret: Buffer | null;

  @Column("timestamptz", { name: "previous_secret_until", nullable: true })
  previousSecretUntil: Date | null;

  /** The first of the failures that no success has followed. */
  @Column("timestamptz", { name: "failing_since", nullable: true })
  failingSince: Date | null;

  /** Since when it is off because nothing but failures came from it. */
  @Column("timestamptz", { name: "turned_off_at", nullable: true })
  turnedOffAt: Date | null;

  @Column("timestamptz", { name: "created_at" })
  createdAt: Date;

  @Column("integer", { default: 1 })
  revision: number;
}
