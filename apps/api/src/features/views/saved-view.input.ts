import { Field, ID, InputType, Int } from "type-graphql";
import { JsonObjectScalar } from "../../platform/json-object.ts";
import { type OrderDirection, OrderDirectionEnum } from "../../platform/order-direction.ts";

type Maybe<T> = T | null | undefined;

@InputType({ description: "How a view sorts its list." })
export class SavedViewSortInput {
  @Field(() => String, { description: "Name of the field." })
  field: string;

  @Field(() => OrderDirectionEnum, { description: "Which way." })
  order: OrderDirection;
}

@InputType({
  description: "What a view remembers of its list, in the list's own terms; at most 10,000 characters of JSON.",
})
export class SavedViewQueryInput {
  @Field(() => JsonObjectScalar, { description: "What the list is filtered by; empty for all of it." })
  filter: object;

  @Field(() => SavedViewSortInput, {
    nullable: true,
    description: "How it is sorted; the list's own order without it.",
  })
  sort?: Maybe<SavedViewSortInput>;

  @Field(() => [String], { nullable: true, description: "Its columns in their order; the list's own without them." })
  columns?: Maybe<string[]>;
}

@InputType({ description: "A view to make, or to change." })
export class SaveViewInput {
  @Field(() => ID, { nullable: true, description: "The view to change; a new one is made without it." })
  id?: Maybe<string>;

  @Field(() => Int, { nullable: true, description: "The revision that is changed; needed with `id`." })
  expectedRevision?: Maybe<number>;

  @Field(() => String, {
    description: "The list that it is of: letters, digits and hyphens, at most 40. A view keeps its list.",
  })
  resource: string;

  @Field(() => String, { description: "Unique among your views of the list; not blank, at most 100 characters." })
  name: string;

  @Field(() => SavedViewQueryInput, { description: "What it remembers." })
  query: SavedViewQueryInput;

  @Field(() => Boolean, { defaultValue: false, description: "Whether all staff see it." })
  shared: boolean;
}

@InputType({ description: "A view to delete." })
export class DeleteViewInput {
  @Field(() => ID, { description: "The view." })
  id: string;

  @Field(() => Int, { description: "The revision that is deleted." })
  expectedRevision: number;
}
