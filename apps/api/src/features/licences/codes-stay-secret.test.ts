import { afterAll, beforeAll, expect, it } from "vitest";
import { openTestApi, type TestAnswer, type TestApi } from "../../../test/harness.ts";
import { customer, putAccount } from "../accounts/accounts-testbed.ts";
import { agent, aLicence, putProducts } from "./licences-testbed.ts";

let api: TestApi;
const [anna, ben] = [customer("Anna"), customer("Ben")];
const answers: TestAnswer[] = [];

/** Parts that are in nothing else: a leak is found also where the code is written another way, or cut. */
const CODE = "LEAKY-CODES-ARENT";
const FILE = Buffer.from("LEAKYFILECONTENT of a key file").toString("base64");
const LEAK = /leaky|arent|TEVBS1|LEAKYCODES/i;

beforeAll(async () => {
  api = await openTestApi();
  await putProducts(api);
});
afterAll(() => api.close());

async function send(mutation: string, input: object, actor = agent): Promise<TestAnswer> {
  const type = { removeStoredLicence: "RemoveStoredLicenceInput", unblockLicence: "BlockLicenceInput" }[mutation];
  const name = type ?? `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const payload = mutation === "recoverLicences" ? "licences { number }" : "licence { id maskedCode }";
  const document = `mutation ($input: ${name}!) { ${mutation}(input: $input) { ${payload} userErrors { message field } } }`;
  const answer = await api.query(document, { input }, { actor });
  answers.push(answer);
  return answer;
}

it("no code and no key file is in an answer to others, an error, the log, the audit, a table or an export", async () => {
  const members = [[anna, "ADMINISTRATOR"] as const, [ben, "MEMBER"] as const];
  const { id: accountId } = await putAccount(api, { name: "Quay Works", people: members });
  const terms = { product: "harbour-guard", kind: "COMMERCIAL", validFrom: "2026-01-01", issuedTo: accountId };
  const { data } = await send("createLicence", { ...terms, code: CODE });
  const { id } = data.createLicence.licence;
  await send("createLicence", { ...terms, keyFile: FILE });
  // Refused in every way that has the code at hand.
  await send("createLicence", { ...terms, code: CODE });
  await send("createLicence", { ...terms, number: "?", code: CODE, keyFile: FILE });
  await send("createLicence", { ...terms, code: `${CODE};` });
  await send("createLicence", { ...terms, keyFile: `${FILE};` });
  await send("updateLicence", { id, expectedRevision: 1, seats: 4, reason: "More" });
  await send("blockLicence", { id, expectedRevision: 2, reason: "Wait" });
  await send("storeLicence", { accountId, code: CODE }, ben);
  await send("unblockLicence", { id, expectedRevision: 2, reason: "Go on" });
  const stored = await send("storeLicence", { accountId, code: CODE }, ben);
  await send("storeLicence", { accountId, code: CODE }, ben);
  await send("storeLicence", { accountId, keyFile: FILE, product: "mail-watch" }, ben);
  await send("storeLicence", { accountId: id, code: `${CODE}-NOT-THERE` }, ben);
  await send("recoverLicences", { accountId }, anna);
  await send("removeStoredLicence", { id: stored.data.storeLicence.licence.id }, anna);
  const found = await api.query(
    "query ($c: String!) { licenceByCode(code: $c) { maskedCode changes { changes { after } } } }",
    { c: CODE },
    { actor: agent },
  );
  answers.push(found);
  expect(found.data.licenceByCode.maskedCode).toBe("••••RENT");

  const headers = { "x-test-actor": encodeURIComponent(JSON.stringify(agent)) };
  const exported = await (await api.http("/register-files/licences.csv", { headers })).text();
  expect(exported).toContain("harbour-guard");
  const tables: { name: string }[] = await api.db.query(
    "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1",
  );
  const rows = await Promise.all(tables.map(({ name }) => api.db.query(`SELECT t::text FROM "${name}" t`)));
  expect(api.logged.length).toBeGreaterThan(10);
  const places = { answers, logged: api.logged, exported, rows };
  for (const [place, content] of Object.entries(places)) {
    const text = JSON.stringify(content)
      .replaceAll("••••RENT", "")
      .replaceAll(/"RENT"|,RENT,/g, "");
    expect(text.match(LEAK), place).toBeNull();
  }
  expect(JSON.stringify(rows)).not.toContain(Buffer.from("LEAKYCODESARENT").toString("hex"));
});

it("a code that fails inside the database is not in the log", async () => {
  await api.db.query("ALTER TABLE licence ADD CONSTRAINT broken CHECK (seats <> 77) NOT VALID");
  const terms = { product: "harbour-guard", kind: "COMMERCIAL", validFrom: "2026-01-01", seats: 77 };
  const { errors } = await send("createLicence", { ...terms, code: CODE.replace("CODES", "CADES") });
  await api.db.query("ALTER TABLE licence DROP CONSTRAINT broken");
  expect(errors).toMatchObject([{ extensions: { code: "INTERNAL" } }]);
  expect(JSON.stringify(errors)).not.toMatch(LEAK);
  expect(JSON.stringify(api.logged)).not.toMatch(LEAK);
  expect(api.logged.some(({ level }) => level === "error")).toBe(true);
});

it("what is sealed opens to the code as it was written", async () => {
  const [first, second] = [
    await aLicence(api, { code: "same-CODE-0001" }),
    await aLicence(api, { code: "same-CODE-0002" }),
  ];
  const sealed: { sealed: Buffer }[] = await api.db.query(
    "SELECT secret_sealed AS sealed FROM licence WHERE id = ANY($1::uuid[]) ORDER BY number",
    [[first.id, second.id]],
  );
  expect(sealed.map((row) => api.contextFor().secrets.open(row.sealed))).toEqual(["same-CODE-0001", "same-CODE-0002"]);
});
