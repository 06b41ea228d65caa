import { Field, ID, Int, ObjectType } from "type-graphql";
import { DateTimeScalar } from "../../../platform/scalars.ts";
import { UserError } from "../../../platform/user-error.ts";

@ObjectType("RequestTeam", { simpleResolvers: true, description: "A group of agents to whom requests are handed" })
export class RequestTeamType {
  @Field(() => ID, { description: "Its id" })
  id: string;

  @Field(() => String, { description: "Its name" })
  name: string;

  @Field(() => Int, { description: "Counts its changes; name it in `expectedRevision` to change what you saw" })
  revision: number;

  @Field(() => DateTimeScalar, { nullable: true, description: "Since when nothing is handed to it any more" })
  retiredAt: Date | null;
}

@ObjectType({ simpleResolvers: true, description: "Somebody to whom requests can be handed." })
export class RequestAgent {
  @Field(() => ID, { description: "The identity provider's lasting name of the person." })
  subject: string;

  @Field(() => String, { description: "How people call them." })
  name: string;
}

@ObjectType({ simpleResolvers: true, description: "What came of a change of a team." })
export class RequestTeamPayload {
  @Field(() => RequestTeamType, {
    nullable: true,
    description: "The team as it stands now, also on a stale `expectedRevision`; null when refused otherwise.",
  })
  team: RequestTeamType | null;

  @Field(() => [UserError], { description: "Why nothing was written; empty where it was done." })
  userErrors: UserError[];
}
