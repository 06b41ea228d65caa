import { graphql } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { STAFF_ONLY, WRITER_ONLY } from "../test/company-requests.ts";
import { openTestApi, type TestApi } from "../test/harness.ts";
import type { Isolation } from "../test/isolation-questions.ts";
import { rootFields, secretsTold, walkIsolation } from "../test/isolation-walk.ts";
import { ownId, plantedId, plantedName, plantLeaks } from "../test/planted-leaks.ts";
import { takingBack } from "../test/taken-back.ts";
import { insider, insiderMember, putTwoCompanies, staff, visitors } from "../test/two-companies.ts";
import { loadSample } from "./features/sample/index.ts";
import { createSchema } from "./schema.ts";

let api: TestApi;
let walk: Isolation;
beforeAll(async () => {
  api = await openTestApi();
  await loadSample(api.contextFor());
  const schema = createSchema();
  const { theirs, ours } = await putTwoCompanies(api);
  const ids = theirs.ids.map((label) => theirs.secrets[label] ?? "");
  const execute = await takingBack(api, schema, ids);
  walk = { schema, visitors, own: ours, other: theirs, execute };
});
afterAll(() => api.close());

/** What a member who stored no licence is not told of his own company. */
const ADMINISTRATORS_ONLY = [
  "stored licence's code",
  "waiting licence's code",
  "stored licence's number",
  "waiting licence's number",
  "blocked licence's number",
  "storer's name",
  "administrator's address",
  "invited address",
  "inviter's name",
  "id of the invitation",
  "reason in the history",
  "name before",
  "id of the request",
  "subject of the request",
  "text of the request",
  "answer in the request",
  "reply to the request",
  "id of the task",
  "why a task was asked",
  "id of the merge",
  "id of the merged request",
  "subject of the merged request",
  "name of the file",
  "id of the file",
  "id of the feedback",
  "words of the feedback",
  "id of the answer to the feedback",
  "answer to the feedback",
  ...STAFF_ONLY,
  ...WRITER_ONLY,
];

describe("[2.4] a company's data", () => {
  it("can be found by its own administrator and by staff, so that not finding it says something", async () => {
    const keeper = { ...staff, roles: ["admin"] };
    const told = [await secretsTold(walk, insider), await secretsTold(walk, staff), await secretsTold(walk, keeper)];
    const missing = Object.keys(walk.other.secrets).filter((label) => !told.some((each) => each.has(label)));
    expect(missing).toEqual([]);
  }, 600_000);

  it("tells codes to its administrators alone, and to a mere member nothing of the others", async () => {
    const codes = ["stored licence's code", "waiting licence's code"];
    const toStaff = await secretsTold(walk, staff);
    expect(codes.filter((label) => toStaff.has(label))).toEqual([]);
    const toMember = await secretsTold(walk, insiderMember);
    expect(toMember).toContain("member's name");
    expect(ADMINISTRATORS_ONLY.filter((label) => toMember.has(label))).toEqual([]);
  });

  it("tells an administrator of a request all but what the desk keeps to itself, and staff no draft", async () => {
    const toInsider = await secretsTold(walk, insider);
    expect(toInsider).toContain("reply to the request");
    expect(STAFF_ONLY.filter((label) => toInsider.has(label))).toEqual([]);
    const toStaff = await secretsTold(walk, staff);
    expect(toStaff).toContain("internal note");
    expect(WRITER_ONLY.filter((label) => toStaff.has(label))).toEqual([]);
  });

  it.each(visitors.map(({ name }) => name))(
    "is neither told to nor changed by %s",
    async (name) => {
      const { faults, fields } = await walkIsolation({
        ...walk,
        visitors: visitors.filter((visitor) => visitor.name === name),
      });
      expect(faults).toEqual([]);
      expect(rootFields(walk.schema).filter((field) => !fields.has(field))).toEqual([]);
    },
    600_000,
  );
});

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
      "own.beside": [apart, "is told the name"],
      listed: ["is told the name"],
      found: [apart, "is told the id"],
      spoken: ["is told the name"],
      extended: [apart, "is told the name"],
      toldApart: [apart],
      changeTheirs: ["changes the account"],
      mixed: [apart, "is told the name"],
    });
    expect(rootFields(schema).filter((field) => !fields.has(field))).toEqual([]);
  });
});
