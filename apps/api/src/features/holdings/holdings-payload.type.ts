import { Field, ObjectType } from "type-graphql";
import { UserError } from "../../platform/user-error.ts";
import { HeldPlanEntity, IncidentEntity } from "./plan/held-plan.entity.ts";
import { HeldServiceEntity } from "./service/held-service.entity.ts";

@ObjectType({ simpleResolvers: true, description: "What came of a change of what an account holds." })
class HoldingPayload {
  @Field(() => [UserError], { description: "Why nothing was written; empty where it was done." })
  userErrors: UserError[];
}

const STANDS = "as it stands now; on a CONFLICT the one that is in the way. Null when refused otherwise.";

@ObjectType({ simpleResolvers: true, description: "What came of a change of a held plan." })
export class HeldPlanPayload extends HoldingPayload {
  @Field(() => HeldPlanEntity, { nullable: true, description: `The plan ${STANDS}` })
  heldPlan: HeldPlanEntity | null;
}

@ObjectType({ simpleResolvers: true, description: "What came of recording or withdrawing an incident." })
export class IncidentPayload extends HoldingPayload {
  @Field(() => IncidentEntity, { nullable: true, description: `The incident ${STANDS}` })
  incident: IncidentEntity | null;

  @Field(() => HeldPlanEntity, { nullable: true, description: "The plan that it counts for; null when refused." })
  heldPlan: HeldPlanEntity | null;
}

@ObjectType({ simpleResolvers: true, description: "What came of a change of a held service." })
export class HeldServicePayload extends HoldingPayload {
  @Field(() => HeldServiceEntity, { nullable: true, description: `The service ${STANDS}` })
  heldService: HeldServiceEntity | null;
}
