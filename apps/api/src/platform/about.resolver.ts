import { Ctx, Field, ObjectType, Query, Resolver } from "type-graphql";
import type { Context } from "./context.ts";
import { DateScalar, DateTimeScalar, TimeZoneScalar } from "./scalars.ts";

@ObjectType({
  simpleResolvers: true,
  description: "What a client should know of this server before it speaks of dates.",
})
class About {
  @Field(() => TimeZoneScalar, { description: "The zone in which calendar dates begin and end." })
  vendorTimeZone: string;

  @Field(() => DateScalar, {
    description: "Today's date in that zone: the day that phases are told for when none is given.",
  })
  today: string;

  @Field(() => DateTimeScalar, { description: "The server's clock." })
  now: string;
}

@Resolver()
export class AboutResolver {
  @Query(() => About, { description: "The server's clock and zone." })
  about(@Ctx() context: Context): About {
    const now = context.now();
    const { vendorTimeZone } = context;
    const today = now.toZonedDateTimeISO(vendorTimeZone).toPlainDate().toString();
    return { vendorTimeZone, today, now: now.toString() };
  }
}
