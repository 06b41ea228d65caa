import { Field, Int, ObjectType } from "type-graphql";
import { UserError } from "../../../platform/user-error.ts";
import { CoverageDecisionType } from "../../coverage/index.ts";
import { SupportRequestType } from "../read/request.type.ts";
import type { SupportRequestEntity } from "../record/support-request.entity.ts";

@ObjectType("RefusedProblem", {
  simpleResolvers: true,
  description: "A problem that the rules do not support, with what they say",
})
export class RefusedProblemType {
  @Field(() => Int, { description: "Which of the problems, from 0" })
  problem: number;

  @Field(() => CoverageDecisionType, {
    description: "The decision: remedies, the paid service of that country, and where to get help by oneself",
  })
  decision: CoverageDecisionType;
}

@ObjectType({ simpleResolvers: true, description: "What came of filing." })
export class FileRequestPayload {
  @Field(() => [SupportRequestType], {
    description: "The requests, one for each problem in their order; empty where nothing was filed.",
  })
  requests: SupportRequestEntity[];

  @Field(() => [RefusedProblemType], {
    description: "What the rules refuse, where it was not to be filed anyway; nothing was filed then.",
  })
  refused: RefusedProblemType[];

  @Field(() => [UserError], { description: "Why nothing was filed; empty where it was." })
  userErrors: UserError[];
}
