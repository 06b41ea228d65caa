import { Column, Entity, PrimaryColumn } from "typeorm";

/** The vendor's address of a channel that the rules open (clauses 2.1 and 7). */
@Entity("channel_address")
export class ChannelAddressEntity {
  /** Code of the channel in the edition. */
  @PrimaryColumn("text")
  code: string;

  @Column("text")
  url: string;
}
