import { Field, Int, ObjectType } from "type-graphql";
import { DateTimeScalar } from "../../../platform/scalars.ts";
import type { FieldDifference } from "../record/revision-history.ts";

@ObjectType({
  simpleResolvers: true,
  description: "One field of a conflict: what you saw, what holds now, what you want.",
})
export class FieldConflict {
  @Field(() => String, { description: "Name of the field." })
  field: string;

  @Field(() => String, { nullable: true, description: "At the revision that you edited; as text, lists as JSON." })
  expected: string | null;

  @Field(() => String, { nullable: true, description: "Now; as text, lists as JSON." })
  current: string | null;

  @Field(() => String, { nullable: true, description: "As your edit would have it; as text, lists as JSON." })
  yours: string | null;

  @Field(() => Boolean, { description: "Both changed it, to different values: somebody has to choose." })
  clashes: boolean;
}

@ObjectType({
  simpleResolvers: true,
  description: "What moved on between the revision that you edited and the present one.",
})
export class EditConflict {
  @Field(() => Int, { description: "The revision that you edited." })
  expectedRevision: number;

  @Field(() => Int, { description: "The present revision; pass it as `expectedRevision` once you have decided." })
  currentRevision: number;

  @Field(() => DateTimeScalar, { description: "When the present revision was made." })
  changedAt: string;

  @Field(() => String, { description: "Who made it." })
  changedBy: string;

  @Field(() => String, { description: "Why." })
  reason: string;

  @Field(() => [FieldConflict], {
    description: "Every field that differs between the three, in the order of the facts.",
  })
  fields: FieldConflict[];
}

/** From two comparisons with what the editor saw: with what holds now, and with what the editor wants. */
export function fieldConflicts(theirs: readonly FieldDifference[], yours: readonly FieldDifference[]): FieldConflict[] {
  const theirsByField = new Map(theirs.map((change) => [change.field, change]));
  const yoursByField = new Map(yours.map((change) => [change.field, change]));
  return [...new Set([...theirsByField.keys(), ...yoursByField.keys()])].map((field) => {
    const [their, your] = [theirsByField.get(field), yoursByField.get(field)];
    const expected = (their ?? your)?.from ?? null;
    const current = their === undefined ? expected : their.to;
    const wanted = your === undefined ? expected : your.to;
    const clashes = their !== undefined && your !== undefined && current !== wanted;
    return { field, expected, current, yours: wanted, clashes };
  });
}
