import { Check, Column, Entity, PrimaryColumn } from "typeorm";

/**
 * Words that staff answers with again and again, in one language or both, with placeholders for what differs. A language
 * has title and text or neither.
 */
@Entity("canned_reply")
@Check("canned_reply_en", `(title_en IS NULL) = (text_en IS NULL)`)
@Check("canned_reply_zh", `(title_zh IS NULL) = (text_zh IS NULL)`)
@Check("canned_reply_said", `text_en ~ '[^[:space:]]' OR text_zh ~ '[^[:space:]]'`)
export class CannedReplyEntity {
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "canned_reply_pkey" })
  id: string;

  @Column("text", { name: "title_en", nullable: true })
  titleEn: string | null;

  @Column("text", { name: "text_en", nullable: true })
  textEn: string | null;

  @Column("text", { name: "title_zh", nullable: true })
  titleZh: string | null;

  @Column("text", { name: "text_zh", nullable: true })
  textZh: string | null;

  @Column("integer", { default: 1 })
  revision: number;

  @Column("timestamptz", { name: "retired_at", nullable: true })
  retiredAt: Date | null;
}
