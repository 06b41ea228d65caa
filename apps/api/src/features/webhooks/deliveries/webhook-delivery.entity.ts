import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from "typeorm";
import { WebhookEndpointEntity } from "../endpoints/webhook-endpoint.entity.ts";

export const DELIVERY_STATES = ["WAITING", "DELIVERED", "FAILED", "CANCELLED"] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** One message to one endpoint, and what came of it. */
@Entity("webhook_delivery")
@Index("webhook_delivery_newest", ["endpointId", "createdAt", "id"])
@Index("webhook_delivery_once", ["endpointId", "eventId"], { unique: true, where: "event_id IS NOT NULL" })
@Index("webhook_delivery_ended", ["endedAt"], { where: "ended_at IS NOT NULL" })
@Check("webhook_delivery_state", `state IN ('WAITING', 'DELIVERED', 'FAILED', 'CANCELLED')`)
export class WebhookDeliveryEntity {
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "webhook_delivery_pkey" })
  id: string;

  @Column("uuid", { name: "endpoint_id" })
  endpointId: string;

  @ManyToOne(() => WebhookEndpointEntity, { nullable: false, onDelete: "CASCADE" })
  @JoinColumn({ name: "endpoint_id", foreignKeyConstraintName: "webhook_delivery_to_endpoint" })
  endpoint: WebhookEndpointEntity;

  /** Null for a test, and for what is sent again by hand. */
  @Column("bigint", { name: "event_id", nullable: true })
  eventId: string | null;

  /** By this the receiver tells that it has had a message before; the same when it is sent again. */
  @Column("text", { name: "message_id" })
  messageId: string;

  @Column("text")
  kind: string;

  /** As it is signed and sent, letter by letter. */
  @Column("text")
  body: string;

  @Column("text")
  state: DeliveryState;

  @Column("integer", { default: 0 })
  attempts: number;

  /** Of the last attempt. */
  @Column("integer", { nullable: true })
  status: number | null;

  @Column("integer", { name: "duration_ms", nullable: true })
  durationMs: number | null;

  @Column("text", { nullable: true })
  excerpt: string | null;

  @Column("text", { nullable: true })
  problem: string | null;

  @Column("timestamptz", { name: "created_at" })
  createdAt: Date;

  @Column("timestamptz", { name: "attempted_at", nullable: true })
  attemptedAt: Date | null;

  @Column("timestamptz", { name: "next_attempt_at", nullable: true })
  nextAttemptAt: Date | null;

  @Column("timestamptz", { name: "ended_at", nullable: true })
  endedAt: Date | null;
}
