import type { DataSource } from "typeorm";
import { openReloaded, type Reloaded } from "../../platform/reloaded.ts";
import { ChannelAddressEntity } from "./channel-address.entity.ts";

declare module "../../platform/context.ts" {
  interface Context {
    /** The vendor's addresses of the channels that the rules open. */
    readonly channelAddresses: ChannelStore;
  }
}

/** Address by channel code. */
export type ChannelStore = Reloaded<ReadonlyMap<string, string>>;

export function openChannelStore(db: DataSource, onError: (error: unknown) => void): Promise<ChannelStore> {
  return openReloaded(async () => {
    const rows = await db.getRepository(ChannelAddressEntity).find();
    return new Map(rows.map(({ code, url }) => [code, url]));
  }, onError);
}
