import { Field, ID, Int, ObjectType } from "type-graphql";
import type { Actor } from "../../platform/context.ts";
import { JsonObjectScalar } from "../../platform/json-object.ts";
import { type OrderDirection, OrderDirectionEnum } from "../../platform/order-direction.ts";
import { DateTimeScalar } from "../../platform/scalars.ts";
import { UserError } from "../../platform/user-error.ts";
import type { SavedViewEntity } from "./saved-view.entity.ts";

@ObjectType({ simpleResolvers: true, description: "How a view sorts its list." })
export class SavedViewSort {
  @Field(() => String, { description: "Name of the field." })
  field: string;

  @Field(() => OrderDirectionEnum, { description: "Which way." })
  order: OrderDirection;
}

@ObjectType({ simpleResolvers: true, description: "What a view remembers of its list, in the list's own terms." })
export class SavedViewQuery {
  @Field(() => JsonObjectScalar, { description: "What the list is filtered by; empty for all of it." })
  filter: object;

  @Field(() => SavedViewSort, { nullable: true, description: "How it is sorted; null for the list's own order." })
  sort: SavedViewSort | null;

  @Field(() => [String], { nullable: true, description: "Its columns in their order; null for the list's own." })
  columns: string[] | null;
}

@ObjectType({ simpleResolvers: true, description: "A list as somebody wants to find it again." })
export class SavedView {
  @Field(() => ID, { description: "Of the view." })
  id: string;

  @Field(() => String, { description: "The list that it is of, such as `versions`." })
  resource: string;

  @Field(() => String, { description: "Unique among its owner's views of the list." })
  name: string;

  @Field(() => SavedViewQuery, { description: "What it remembers." })
  query: SavedViewQuery;

  @Field(() => Boolean, { description: "Whether all staff see it. Only its owner may change it." })
  shared: boolean;

  @Field(() => Boolean, { description: "Whether the viewer owns it, and so may change and delete it." })
  mine: boolean;

  @Field(() => String, { description: "The owner's name when it was saved." })
  ownerName: string;

  @Field(() => Int, { description: "Counts its changes; for `expectedRevision`." })
  revision: number;

  @Field(() => DateTimeScalar, { description: "When it was saved." })
  changedAt: Date;
}

@ObjectType({ simpleResolvers: true, description: "What came of saving or deleting a view." })
export class SavedViewPayload {
  @Field(() => SavedView, {
    nullable: true,
    description:
      "The view as it stands now, or as it stood before it was deleted; on a CONFLICT the one that is in the way. Null when refused otherwise.",
  })
  view: SavedView | null;

  @Field(() => [UserError], { description: "Why nothing was written; empty where it was done." })
  userErrors: UserError[];
}

export function presentView({ ownerSubject, ...view }: SavedViewEntity, viewer: Actor): SavedView {
  const { filter, sort, columns } = view.query;
  const query = { filter, sort, columns: columns === null ? null : [...columns] };
  return { ...view, query, mine: ownerSubject === viewer.subject };
}
