import { Check, Column, Entity, PrimaryColumn } from "typeorm";

/** The one row that says how often the catalogue has changed. Whoever changes the catalogue adds one and notifies. */
@Entity("catalogue_state")
@Check("catalogue_state_single_row", "id")
export class CatalogueStateEntity {
  @PrimaryColumn("boolean", { default: true })
  id: boolean;

  @Column("bigint")
  number: string;

  @Column("timestamptz", { name: "changed_at" })
  changedAt: Date;
}
