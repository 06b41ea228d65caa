import { readFileSync, writeFileSync } from "node:fs";
import {
  type GraphQLEnumType,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from "graphql";
import { describe, expect, it } from "vitest";
import { printSdl } from "./platform/graphql/print-sdl.ts";
import { createSchema } from "./schema.ts";

const committed = new URL("../schema.graphql", import.meta.url);
const schema = createSchema();
const ownTypes = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);

describe("the published schema", () => {
  it("is the committed schema.graphql (UPDATE=1 rewrites it)", () => {
    const printed = printSdl(schema);
    if (process.env.UPDATE === "1") writeFileSync(committed, printed);
    expect(printed).toBe(readFileSync(committed, "utf8"));
  });

  it("describes every type, field, argument and enum value", () => {
    expect(ownTypes.flatMap(undescribed)).toEqual([]);
  });

  it("gives every deprecation a removal date", () => {
    const reasons = ownTypes.flatMap(membersOf).flatMap((member) => member.deprecationReason ?? []);
    expect(reasons.filter((reason) => !/\d{4}-\d{2}-\d{2}/.test(reason))).toEqual([]);
  });
});

interface Member {
  readonly path: string;
  readonly description?: string | null | undefined;
  readonly deprecationReason?: string | null | undefined;
}

function undescribed(type: GraphQLNamedType): string[] {
  const members: Member[] = [{ path: type.name, description: type.description }, ...membersOf(type)];
  return members.filter((member) => !member.description?.trim()).map((member) => member.path);
}

function membersOf(type: GraphQLNamedType): Member[] {
  if (isEnumType(type)) return valuesOf(type);
  if (isInputObjectType(type)) {
    return Object.values(type.getFields()).map((field) => ({ ...field, path: `${type.name}.${field.name}` }));
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => {
    const path = `${type.name}.${field.name}`;
    return [{ ...field, path }, ...field.args.map((arg) => ({ ...arg, path: `${path}(${arg.name})` }))];
  });
}

function valuesOf(type: GraphQLEnumType): Member[] {
  return type.getValues().map((value) => ({ ...value, path: `${type.name}.${value.name}` }));
}
