import "reflect-metadata";
import { type GraphQLObjectType, graphql } from "graphql";
import {
  Arg,
  Args,
  ArgsType,
  buildSchemaSync,
  Ctx,
  Field,
  FieldResolver,
  Int,
  ObjectType,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import { describe, expect, it } from "vitest";
import type { Context } from "./context.ts";
import { answerDirectly, Direct } from "./direct-fields.ts";

@ObjectType({ simpleResolvers: true })
class Buoy {
  @Field(() => Int)
  depth: number;
}

@ArgsType()
class Tide {
  @Field(() => Int, { defaultValue: 10 })
  rise: number;
}

@Resolver(() => Buoy)
class BuoyResolver {
  @Query(() => Buoy)
  buoy(): Buoy {
    return { depth: 3 };
  }

  @Direct()
  @FieldResolver(() => String)
  below(@Root() buoy: Buoy, @Ctx() context: Context, @Args(() => Tide) { rise }: Tide): string {
    return `${buoy.depth + rise} m, ${context.requestId}`;
  }

  @FieldResolver(() => Int)
  above(@Root() buoy: Buoy, @Arg("rise", () => Int) rise: number): number {
    return rise - buoy.depth;
  }
}

const build = () => buildSchemaSync({ resolvers: [BuoyResolver], validate: false });
const ask = (schema: ReturnType<typeof build>, source: string) =>
  graphql({ schema, source, contextValue: { requestId: "r-1" } });

describe("answerDirectly", () => {
  const source = "{ buoy { below usual: below(rise: 1) above(rise: 5) } }";

  it("gives the answers that type-graphql gives, arguments and their defaults included", async () => {
    const plain = await ask(build(), source);
    const schema = build();
    answerDirectly(schema);
    expect(plain.errors).toBeUndefined();
    expect(JSON.stringify(plain.data)).toBe('{"buoy":{"below":"13 m, r-1","usual":"4 m, r-1","above":2}}');
    expect(await ask(schema, source)).toEqual(plain);
  });

  it("answers marked fields without a promise, and leaves the others alone", () => {
    const schema = build();
    const fields = () => (schema.getType("Buoy") as GraphQLObjectType).getFields();
    const before = fields().above?.resolve;
    answerDirectly(schema);
    const value = fields().below?.resolve?.({ depth: 3 }, { rise: 1 }, { requestId: "r-1" }, {} as never);
    expect(value).toBe("4 m, r-1");
    expect(fields().above?.resolve).toBe(before);
  });
});
