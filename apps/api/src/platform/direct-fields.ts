import { type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from "graphql";
import { Extensions } from "type-graphql";
import type { Context } from "./context.ts";

/** How a field resolver is written that is marked `@Direct()`: the arguments come last, as one object. */
// biome-ignore lint/suspicious/noExplicitAny: each resolver names its own root and arguments
type DirectAnswer = (root: any, context: Context, args: any) => unknown;

const MARK = "supportbook.direct";

/**
 * Marks a field resolver of the form `(root, context, args)` that `answerDirectly` may call without type-graphql in
 * between, which awaits a check of each argument even where nothing is to check and so makes a promise of every value: a
 * list of 50 × 10 versions with two computed fields took 2.1 times the processor.
 */
export function Direct() {
  return <Answer extends DirectAnswer>(
    prototype: object,
    name: string,
    descriptor: TypedPropertyDescriptor<Answer>,
  ): void => {
    Extensions({ [MARK]: descriptor.value })(prototype, name, descriptor);
  };
}

/** Lets the marked field resolvers of a schema that type-graphql has built answer by themselves. */
export function answerDirectly(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const answer = field.extensions[MARK] as DirectAnswer | undefined;
      if (answer !== undefined) field.resolve = direct(answer);
    }
  }
}

function direct(answer: DirectAnswer): GraphQLFieldResolver<unknown, Context> {
  return (root, args, context) => answer(root, context, args);
}
