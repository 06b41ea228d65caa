import { Field, InputType } from "type-graphql";
import { publishEnum } from "../../platform/enum.ts";
import { DateTimeScalar } from "../../platform/scalars.ts";
import { AUDIT_OUTCOMES, type AuditOutcome } from "./audit-entry.entity.ts";

type Maybe<T> = T | null | undefined;

export const AuditOutcomeEnum = publishEnum(AUDIT_OUTCOMES, {
  name: "AuditOutcome",
  description: "What came of an attempt on staff data.",
  values: {
    DONE: "It was done; the entry was written in the same transaction.",
    DENIED: "It was not let through: nobody was signed in, the permission lacked, or a credential was no good.",
  },
});

@InputType({ description: "Which entries of the audit; what is left out does not matter." })
export class AuditFilter {
  @Field(() => String, { nullable: true, description: "Done, or tried, by the actor with this subject." })
  actor?: Maybe<string>;

  @Field(() => [String], {
    nullable: true,
    description:
      "One of these actions, such as `lifecycle.moveMilestones`; of a denial the permission, or `auth.denied`.",
  })
  action?: Maybe<string[]>;

  @Field(() => [AuditOutcomeEnum], { nullable: true, description: "One of these outcomes." })
  outcome?: Maybe<AuditOutcome[]>;

  @Field(() => String, { nullable: true, description: "About the object with this id." })
  target?: Maybe<string>;

  @Field(() => String, { nullable: true, description: "Of this change, by its `changeId`." })
  change?: Maybe<string>;

  @Field(() => DateTimeScalar, { nullable: true, description: "At or after this instant." })
  since?: Maybe<string>;

  @Field(() => DateTimeScalar, { nullable: true, description: "Before this instant." })
  until?: Maybe<string>;

  @Field(() => String, {
    nullable: true,
    description:
      "Every part between spaces occurs in who, what, why, from where or in the values before and after; the last word of a part may be cut short. Case and diacritics do not count.",
  })
  search?: Maybe<string>;
}
