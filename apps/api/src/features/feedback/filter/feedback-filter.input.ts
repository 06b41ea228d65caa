import type { Outcome, Phase, RequestKind, Segment } from "@supportbook/policy";
import { Field, InputType } from "type-graphql";
import { CountryCodeScalar, DateScalar } from "../../../platform/scalars.ts";
import { OutcomeEnum, RequestKindEnum } from "../../coverage/index.ts";
import { PhaseEnum, SegmentEnum } from "../../lifecycle/index.ts";
import { FeedbackSourceEnum, FeedbackTypeEnum } from "../feedback-enum-types.ts";
import type { FeedbackSource, FeedbackType } from "../feedback-enums.ts";

type OneOf<Value> = readonly (Value | null)[] | null | undefined;

const withUnknown = (description: string) =>
  ({ nullable: "itemsAndList", description: `${description} A null among them: where it is not known.` }) as const;

@InputType({
  description:
    "Which feedback, and which decisions whether to ask for it. What is left out, or is an empty list, does not matter.",
})
export class FeedbackFilter {
  @Field(() => DateScalar, { description: "The first day, in the time zone of the query." })
  from: string;

  @Field(() => DateScalar, { description: "The last day, inclusive, in the time zone of the query." })
  through: string;

  @Field(() => [String], withUnknown("Subjects of those who worked on the request."))
  agent?: OneOf<string>;

  @Field(() => [String], withUnknown("Ids of teams to which the request was handed."))
  team?: OneOf<string>;

  @Field(() => [String], withUnknown("Slugs of products."))
  product?: OneOf<string>;

  @Field(() => [String], withUnknown("Versions: the product's slug, a slash and the version's name."))
  version?: OneOf<string>;

  @Field(() => [PhaseEnum], withUnknown("Phases in which the version was."))
  phase?: OneOf<Phase>;

  @Field(() => [SegmentEnum], withUnknown("Segments of products."))
  segment?: OneOf<Segment>;

  @Field(() => [String], withUnknown("Codes of plans that the account held."))
  plan?: OneOf<string>;

  @Field(() => [CountryCodeScalar], withUnknown("Countries of customers."))
  country?: OneOf<string>;

  @Field(() => [RequestKindEnum], withUnknown("What the request was about."))
  kind?: OneOf<RequestKind>;

  @Field(() => [OutcomeEnum], withUnknown("What the request's newest receipt said."))
  outcome?: OneOf<Outcome>;

  @Field(() => [String], { nullable: true, description: "Clauses, of which at least one is cited." })
  clause?: readonly string[] | null;

  @Field(() => [String], withUnknown("Editions of the rules by which it was decided."))
  edition?: OneOf<string>;

  @Field(() => [FeedbackTypeEnum], withUnknown("What the customer says that it is; invitations count as RATING."))
  type?: OneOf<FeedbackType>;

  @Field(() => [FeedbackSourceEnum], withUnknown("How it came; invitations count as INVITATION."))
  source?: OneOf<FeedbackSource>;

  @Field(() => [String], { nullable: true, description: "Languages: `en` or `zh-CN`." })
  language?: readonly string[] | null;
}
