import type { Segment } from "@supportbook/policy";
import { Arg, Ctx, Query, Resolver } from "type-graphql";
import type { Context } from "../../platform/context.ts";
import { CountryCodeScalar, DateTimeScalar } from "../../platform/scalars.ts";
import { SegmentEnum } from "../lifecycle/index.ts";
import { requireKnowable } from "./look-ahead.ts";
import { presentHours } from "./present-hours.ts";
import { supportHoursOf } from "./support-hours.ts";
import { SupportHoursType } from "./support-hours.type.ts";

@Resolver()
export class SupportHoursResolver {
  @Query(() => SupportHoursType, {
    description: "Whether support works, and when it does next (clause 2.2). Open to anyone.",
  })
  supportHours(
    @Ctx() ctx: Context,
    @Arg("segment", () => SegmentEnum, { description: "Whose hours." }) segment: Segment,
    @Arg("country", () => CountryCodeScalar, { description: "Where." }) country: string,
    @Arg("at", () => DateTimeScalar, { nullable: true, description: "The instant; now if left out." })
    at?: string | null,
  ): SupportHoursType {
    if (at != null) requireKnowable(ctx, "at", at.slice(0, 10));
    const instant = at == null ? ctx.now() : Temporal.Instant.from(at);
    return presentHours(supportHoursOf(ctx.hours.current(), { segment, country, at: instant }), { segment, country });
  }
}
