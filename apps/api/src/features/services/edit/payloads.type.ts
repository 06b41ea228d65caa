import { Field, ObjectType } from "type-graphql";
import { UserError } from "../../../platform/user-error.ts";
import { OfferType, ServiceProviderType } from "../offer.type.ts";
import { LocalContactType, PaidServiceType } from "../paid-service.type.ts";
import { SupportPlanType } from "../support-plan.type.ts";

const standing = (noun: string) =>
  `The ${noun} as it stands now; on a CONFLICT the one that is in the way. Null when refused otherwise, or taken away`;

@ObjectType({ simpleResolvers: true, description: "What came of a change" })
abstract class ServicesPayload {
  @Field(() => [UserError], { description: "Why nothing was written; empty where it was done" })
  userErrors: UserError[];
}

@ObjectType({ simpleResolvers: true, description: "What came of a change of a service" })
export class PaidServicePayload extends ServicesPayload {
  @Field(() => PaidServiceType, { nullable: true, description: standing("service") })
  paidService: PaidServiceType | null;
}

@ObjectType({ simpleResolvers: true, description: "What came of a change of a contact" })
export class LocalContactPayload extends ServicesPayload {
  @Field(() => LocalContactType, { nullable: true, description: standing("contact") })
  localContact: LocalContactType | null;
}

@ObjectType({ simpleResolvers: true, description: "What came of a change of a provider" })
export class ServiceProviderPayload extends ServicesPayload {
  @Field(() => ServiceProviderType, { nullable: true, description: standing("provider") })
  provider: ServiceProviderType | null;
}

@ObjectType({ simpleResolvers: true, description: "What came of a change of a plan" })
export class SupportPlanPayload extends ServicesPayload {
  @Field(() => SupportPlanType, { nullable: true, description: standing("plan") })
  plan: SupportPlanType | null;
}

@ObjectType({ simpleResolvers: true, description: "What came of a change of an offer" })
export class OfferPayload extends ServicesPayload {
  @Field(() => OfferType, { nullable: true, description: standing("offer") })
  offer: OfferType | null;
}
