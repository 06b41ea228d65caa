import { graphql } from "graphql";
import { describe, expect, it } from "vitest";
import { rootFields, walkIsolation } from "../test/isolation-walk.ts";
import { ownId, plantedId, plantedName, plantLeaks } from "../test/planted-leaks.ts";

describe("the walk", () => {
  it("finds what is told by an id, a search, a message, an extension, a list, a field below or a mixture, and what is changed", async () => {
    const harmed: string[] = [];
    const schema = plantLeaks(() => void harmed.push("account"));
    const { faults, fields } = await walkIsolation({
      schema,
      visitors: [{ name: "a customer", actor: { subject: "a", name: "A", roles: ["customer"] } }],
      own: { id: JSON.stringify(ownId), account: JSON.stringify(ownId), member: JSON.stringify(ownId) },
      other: {
        secrets: { id: plantedId, name: plantedName },
        ids: ["id"],
        texts: { name: plantedName, part: "zugvog" },
        known: { ID: JSON.stringify(plantedId), String: '"zugvog"' },
      },
      execute: async (source) => ({ result: await graphql({ schema, source }), harmed: harmed.splice(0) }),
    });
    const kinds = Object.groupBy(faults, (fault) => fault.split(/[ :]/)[1] ?? "");
    const found = Object.entries(kinds).map(([field, all = []]) => {
      const said = all.map((fault) => fault.split(" as a customer ")[1] ?? fault);
      return [field, [...new Set(said)].sort()];
    });
    const apart = "is answered otherwise than for something that does not exist";
    expect(Object.fromEntries(found)).toEqual({
      open: [apart, "is told the name"],
      own: ["is told the name"],
      listed: ["is told the name"],
      found: [apart, "is told the id"],
      spoken: ["is told the name"],
      extended: [apart, "is told the name"],
      toldApart: [apart],
      changeTheirs: ["changes the account"],
      mixed: [apart, "is told the name"],
    });
    expect([...fields].sort()).toEqual(rootFields(schema).sort());
  });
});
