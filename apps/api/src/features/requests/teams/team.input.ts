import { Field, ID, InputType, Int } from "type-graphql";

type Maybe<T> = T | null | undefined;

@InputType({ description: "Somebody who belongs to a team." })
export class TeamMemberInput {
  @Field(() => ID, { description: "The identity provider's lasting name of the person; not blank." })
  subject: string;

  @Field(() => String, { description: "How people call them; not blank." })
  name: string;
}

@InputType({ description: "A team as it is to be. Without `id` a new one is made." })
export class SaveTeamInput {
  @Field(() => ID, { nullable: true, description: "The team to change." })
  id?: Maybe<string>;

  @Field(() => Int, { nullable: true, description: "The revision that is changed; needed with `id`." })
  expectedRevision?: Maybe<number>;

  @Field(() => String, { description: "Its name, 1 to 100 characters; no two teams have the same." })
  name: string;

  @Field(() => [TeamMemberInput], { description: "All who belong to it, at most 200; whoever is left out leaves it." })
  members: TeamMemberInput[];

  @Field(() => String, { nullable: true, description: "Why; at most 1,000 characters." })
  reason?: Maybe<string>;
}

@InputType({ description: "A team to retire or to restore." })
export class RetireTeamInput {
  @Field(() => ID, { description: "The team." })
  id: string;

  @Field(() => Int, { description: "The revision that is changed." })
  expectedRevision: number;

  @Field(() => String, { nullable: true, description: "Why; at most 1,000 characters." })
  reason?: Maybe<string>;
}
