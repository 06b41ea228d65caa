import { type Channel, channelsFor, type Segment } from "@supportbook/policy";
import { Arg, Ctx, Query, Resolver } from "type-graphql";
import type { Context } from "../../platform/context.ts";
import { say } from "../../platform/say.ts";
import { SegmentEnum, today } from "../lifecycle/index.ts";
import { editionInForceOn } from "../rulebook/index.ts";
import { ChannelType } from "./channel.type.ts";

/** A channel of the rules in the caller's language, with the vendor's address. */
export function presentChannel(ctx: Context, { code, clause, name, note }: Channel): ChannelType {
  return {
    code,
    clause,
    name: say(ctx.locale, name),
    note: say(ctx.locale, note),
    url: ctx.channelAddresses.current().get(code) ?? null,
  };
}

@Resolver(() => ChannelType)
export class ChannelsResolver {
  @Query(() => [ChannelType], {
    description: "Where customers of a segment get help and give feedback (clauses 2.1 and 7). Open to anyone",
  })
  channels(
    @Ctx() ctx: Context,
    @Arg("segment", () => SegmentEnum, { description: "Home & mobile or business" }) segment: Segment,
  ): ChannelType[] {
    return channelsFor(segment, editionInForceOn(ctx, today(ctx), [])).map((channel) => presentChannel(ctx, channel));
  }
}
