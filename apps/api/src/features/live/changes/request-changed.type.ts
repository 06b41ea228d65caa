import { Field, ID, Int, ObjectType } from "type-graphql";
import { publishEnum } from "../../../platform/enum.ts";
import { DateTimeScalar } from "../../../platform/scalars.ts";
import { type SupportRequestEntity, SupportRequestType } from "../../requests/index.ts";

export const FollowedRequestsEnum = publishEnum(["MINE", "QUEUE"], {
  name: "FollowedRequests",
  description: "Which requests somebody wants to hear of",
  values: {
    MINE: "For staff those that are assigned to them; for customers those that they may follow",
    QUEUE: "All that one may see: for staff the whole queue",
  },
});

@ObjectType("RequestChanged", {
  simpleResolvers: true,
  description: "Something has just happened to a support request",
})
export class RequestChangedType {
  @Field(() => String, {
    description:
      "As in `RequestEvent.kind`; or `RESYNC`, which comes first and after every gap: what you have may be out of date, read it again",
  })
  kind: string;

  @Field(() => ID, { nullable: true, description: "Which request; null where it may be any" })
  requestId: string | null;

  @Field(() => Int, { nullable: true, description: "Its revision as you hear of it" })
  revision: number | null;

  @Field(() => ID, { nullable: true, description: "The event's id, as in `SupportRequest.events`; null with `RESYNC`" })
  eventId: string | null;

  @Field(() => DateTimeScalar, { description: "When it happened" })
  at: Date;

  @Field(() => SupportRequestType, { nullable: true, description: "The request as it stands now" })
  request: SupportRequestEntity | null;
}
