import { buildSchema, graphql } from "graphql";
import { expect, it } from "vitest";
import { mendArguments } from "./mend-arguments.ts";

async function seenOf(text: string): Promise<unknown> {
  const schema = buildSchema(`
    input Deep { texts: [String!], inner: Deep, number: Int }
    type Query { look(text: String, deep: Deep, id: ID): String }`);
  const seen: unknown[] = [];
  const look = schema.getQueryType()?.getFields().look;
  if (look) look.resolve = (_root, args) => void seen.push(JSON.parse(JSON.stringify(args)));
  mendArguments(schema);
  const source =
    "query ($text: String!, $id: ID) { look(text: $text, id: $id, deep: { inner: { texts: [$text], number: 1 } }) }";
  const { errors } = await graphql({ schema, source, variableValues: { text, id: text } });
  expect(errors).toBeUndefined();
  return seen[0];
}

it("puts the replacement character where nothing can be stored, however deep", async () => {
  for (const broken of ["a\0b", "a\uD800b", "a\uDC00b"]) {
    const text = "a\u{FFFD}b";
    expect(await seenOf(broken)).toEqual({ text, id: text, deep: { inner: { texts: [text], number: 1 } } });
  }
});

it("leaves every other text as it was written", async () => {
  for (const text of ["", "\u{1F989}", "\\u0000", "鸮"]) {
    expect(await seenOf(text)).toEqual({ text, id: text, deep: { inner: { texts: [text], number: 1 } } });
  }
});
