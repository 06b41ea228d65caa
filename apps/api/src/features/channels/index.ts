/** Where to get help and give feedback: the front door. */
export { ChannelType } from "./channel.type.ts";
export { ChannelAddressEntity } from "./channel-address.entity.ts";
export { type ChannelStore, openChannelStore } from "./channel-store.ts";
export { ChannelsResolver, presentChannel } from "./channels.resolver.ts";
