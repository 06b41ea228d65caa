import { Check, Column, Entity, Exclusion, Index, PrimaryColumn } from "typeorm";

/** How long the licences of a product count beyond their last day, as it was said during a span of time. */
@Entity("licence_grace")
@Exclusion("licence_grace_once", `USING gist ("product_id" WITH =, "during" WITH &&)`)
@Index("licence_grace_now", ["productId"], { unique: true, where: "upper_inf(during)" })
@Check("licence_grace_days", "days BETWEEN 0 AND 365")
@Check("licence_grace_span", "NOT isempty(during) AND NOT lower_inf(during)")
export class LicenceGraceEntity {
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "licence_grace_pkey" })
  id: string;

  @Column("uuid", { name: "product_id" })
  productId: string;

  @Column("integer")
  days: number;

  /** `[from, to)`; open-ended while it holds. */
  @Column("tstzrange")
  during: string;

  @Column("text", { name: "set_by" })
  setBy: string;

  @Column("text")
  reason: string;
}
