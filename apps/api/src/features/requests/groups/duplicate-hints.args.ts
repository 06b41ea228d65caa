import { ArgsType, Field, ID } from "type-graphql";

type Maybe<T> = T | null | undefined;

/** What to compare with other requests: one that is filed, or what is about to be. */
@ArgsType()
export class DuplicateHintsArgs {
  @Field(() => ID, { nullable: true, description: "A filed request; the rest does not count then." })
  id?: Maybe<string>;

  @Field(() => String, { nullable: true, description: "Slug of the product, where nothing is filed yet." })
  product?: Maybe<string>;

  @Field(() => String, { nullable: true, description: "Name of the version." })
  version?: Maybe<string>;

  @Field(() => String, { nullable: true, description: "In a few words." })
  subject?: Maybe<string>;

  @Field(() => String, { nullable: true, description: "What happens." })
  text?: Maybe<string>;
}
