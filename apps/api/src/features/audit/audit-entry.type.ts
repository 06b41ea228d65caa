import { Field, ID, ObjectType } from "type-graphql";
import { type ActorKind, ActorKindEnum } from "../../platform/actor-kind.ts";
import { JsonObjectScalar } from "../../platform/json-object.ts";
import { DateTimeScalar } from "../../platform/scalars.ts";
import type { AuditOutcome } from "./audit-entry.entity.ts";
import { AuditOutcomeEnum } from "./audit-filter.input.ts";

@ObjectType("AuditEntry", {
  simpleResolvers: true,
  description: "Who did, or was denied, what, and from where. Entries are never changed or deleted.",
})
export class AuditEntryType {
  @Field(() => ID, { description: "Of the entry." })
  id: string;

  @Field(() => DateTimeScalar, { description: "When, to the microsecond." })
  at: string;

  @Field(() => String, {
    nullable: true,
    description: "The identity provider's lasting name of the person, or the token's; null where nobody was made out.",
  })
  actorSubject: string | null;

  @Field(() => String, { nullable: true, description: "The name as it was then." })
  actorName: string | null;

  @Field(() => ActorKindEnum, { nullable: true, description: "A person or a machine; null where nobody was made out." })
  actorKind: ActorKind | null;

  @Field(() => String, {
    description:
      "What was done, such as `lifecycle.moveMilestones`; of a denial the permission that lacked, or `auth.denied`. `audit.leftOut` counts the denials of a minute that were too many to write each down.",
  })
  action: string;

  @Field(() => AuditOutcomeEnum, { description: "What came of it." })
  outcome: AuditOutcome;

  @Field(() => String, { nullable: true, description: "Name of the changed object's type, such as `Version`." })
  targetType: string | null;

  @Field(() => String, { nullable: true, description: "The changed object's id." })
  targetId: string | null;

  @Field(() => String, {
    nullable: true,
    description: "What the object was called then; of a denial the operation or address that was asked for.",
  })
  targetLabel: string | null;

  @Field(() => JsonObjectScalar, {
    nullable: true,
    description: "The fields that changed, as they were; null where the object was new.",
  })
  before: object | null;

  @Field(() => JsonObjectScalar, {
    nullable: true,
    description: "The same fields since; null where the object was deleted.",
  })
  after: object | null;

  @Field(() => String, {
    nullable: true,
    description: "Why, as the actor said; of a denial the code, such as FORBIDDEN or EXPIRED.",
  })
  reason: string | null;

  @Field(() => ID, { nullable: true, description: "Shared by everything that was changed in one step." })
  changeId: string | null;

  @Field(() => String, { nullable: true, description: "The caller's address; null at the command line." })
  address: string | null;

  @Field(() => String, { nullable: true, description: "What the caller's program called itself." })
  userAgent: string | null;

  @Field(() => String, { nullable: true, description: "The request's id, as in the log and in its answer's header." })
  requestId: string | null;
}
