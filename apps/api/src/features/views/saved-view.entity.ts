import { Check, Column, Entity, Index, PrimaryColumn } from "typeorm";
import type { OrderDirection } from "../../platform/order-direction.ts";

/** What a view remembers of a list. */
export interface ViewQuery {
  /** In the list's own terms. */
  readonly filter: object;
  readonly sort: { readonly field: string; readonly order: OrderDirection } | null;
  /** In their order; null for the list's own choice. */
  readonly columns: readonly string[] | null;
}

/** A list as somebody wants to find it again. */
@Entity("saved_view")
@Index("saved_view_name", ["ownerSubject", "resource", "name"], { unique: true })
@Index("saved_view_shared", ["resource"], { where: "shared" })
@Check("saved_view_named", `name ~ '[^[:space:]]'`)
export class SavedViewEntity {
  @PrimaryColumn("uuid")
  id: string;

  @Column("text", { name: "owner_subject" })
  ownerSubject: string;

  @Column("text", { name: "owner_name" })
  ownerName: string;

  @Column("text")
  resource: string;

  @Column("text")
  name: string;

  @Column("jsonb")
  query: ViewQuery;

  @Column("boolean")
  shared: boolean;

  @Column("integer")
  revision: number;

  @Column("timestamptz", { name: "changed_at" })
  changedAt: Date;
}
