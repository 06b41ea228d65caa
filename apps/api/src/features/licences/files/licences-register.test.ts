import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { registers } from "../../../registers.ts";
import { putAccount, type StoredAccount } from "../../accounts/accounts-testbed.ts";
import { actorHeader, openShelfTestbed, type ShelfTestbed } from "../../register-files/shelf-register-testbed.ts";
import { agent, aLicence, ask, type Data, putProducts } from "../licences-testbed.ts";

let bed: ShelfTestbed;
let quay: StoredAccount;
beforeAll(async () => {
  bed = await openShelfTestbed({ registers });
  await putProducts(bed.api);
  quay = await putAccount(bed.api, { name: "Quay Works" });
});
afterAll(() => bed.api.close());

const HEAD = "number,product,edition,kind,seats,valid_from,valid_through,code,account";
const file = (...rows: readonly string[]) => rows.join("\r\n");
const get = async (path: string) =>
  await (await bed.api.http(`/register-files/${path}`, { headers: actorHeader(agent) })).text();
const checked = (text: string) => bed.checked(text, { register: "licences", actor: agent });

async function applied(text: string): Promise<Data> {
  const { id } = await checked(text);
  const { userErrors } = await bed.order("applyRegisterImport", { id, reason: "From the shop" }, agent);
  expect(userErrors).toEqual([]);
  return await bed.ended(id, agent);
}

async function licence(number: string): Promise<Data> {
  const document = `query ($number: String!) { licence(number: $number) { edition kind seats validFrom validThrough maskedCode
    revision product { slug } issuedTo { number } history { validThrough } changes { action reason } } }`;
  return (await ask(bed.api, document, { number })).licence;
}

async function everything(): Promise<Data> {
  const of = (table: string) => bed.api.db.query(`SELECT to_jsonb(t) FROM ${table} t ORDER BY 1`);
  return await Promise.all(["licence", "licence_revision", "audit_entry"].map(of));
}

describe("licences from a file", () => {
  it("are written, and changed in the columns that the file has", async () => {
    const made = await applied(
      file(
        HEAD,
        `F-1,harbour-guard,Basic,subscription,10,2026-01-01,2026-12-31,FILE-0001-AAAA,${quay.number.toLowerCase()}`,
        "F-2,mail-watch,,,,2026-02-01,,FILE-0002-BBBB,",
      ),
    );
    expect(made).toMatchObject({ state: "DONE", created: 2, refused: 0 });
    expect(await licence("F-1")).toEqual({
      edition: "Basic",
      kind: "SUBSCRIPTION",
      seats: 10,
      validFrom: "2026-01-01",
      validThrough: "2026-12-31",
      maskedCode: "••••AAAA",
      revision: 1,
      product: { slug: "harbour-guard" },
      issuedTo: { number: quay.number },
      history: [{ validThrough: "2026-12-31" }],
      changes: [{ action: "licences.import", reason: "From the shop" }],
    });
    expect(await licence("F-2")).toMatchObject({ kind: "COMMERCIAL", seats: null, validThrough: null, issuedTo: null });

    expect(await applied(file("number,valid_through", "f-1,2027-12-31", "F-2,"))).toMatchObject({
      updated: 1,
      unchanged: 1,
    });
    expect(await licence("F-1")).toMatchObject({
      edition: "Basic",
      revision: 2,
      history: [{ validThrough: "2027-12-31" }, { validThrough: "2026-12-31" }],
    });
  });

  it("change nothing where what was given out is taken in again, and give out no code", async () => {
    await aLicence(bed.api, {
      number: "F-9",
      code: "NEVER-GIVEN-OUT-1",
      seats: 3,
      edition: 'With "quotes", and commas',
    });
    const text = await get("licences.csv");
    const rows = text.trim().split("\r\n").length - 1;
    expect(text).not.toMatch(/NEVER|code|OUT1/i);
    expect(await checked(text)).toMatchObject({ rows, unchanged: rows, refused: 0 });
    const filter = encodeURIComponent(JSON.stringify({ search: "F-9" }));
    expect((await get(`licences.csv?filter=${filter}`)).trim().split("\r\n")).toHaveLength(2);
  });

  it("are checked without a trace", async () => {
    const before = await everything();
    expect(await checked(file(HEAD, "F-8,harbour-guard,,,,2026-01-01,,FILE-0008-CCCC,"))).toMatchObject({ created: 1 });
    expect(await everything()).toEqual(before);
    expect(await checked(await get("licences/template.csv"))).toMatchObject({ rows: 1 });
  });

  it("are refused row by row, naming the column and never the code, and then none is written", async () => {
    await aLicence(bed.api, { number: "F-TAKEN", code: "TAKEN-CODE-0001" });
    const before = await everything();
    const text = file(
      HEAD,
      "F 10,harbour-guard,,,,2026-01-01,,FILE-0010-AAAA,",
      "F-11,harbor-guard,,,,2026-01-01,,FILE-0011-AAAA,",
      "F-12,harbour-guard,,,,2026-01-01,,TAKEN-CODE-0001,",
      "F-13,harbour-guard,,,,,2026-12-31,,",
      "F-14,harbour-guard,,gift,0,2026-13-01,2026-12-31,FILE-0014-AAAA,",
      "F-15,harbour-guard,,,,2026-12-31,2026-01-01,FILE-0015-AAAA,",
      "F-16,harbour-guard,,,,2026-01-01,,FILE-0016-AAAA,A-NOWHERE",
      "F-TAKEN,harbour-guard,,COMMERCIAL,,2026-01-01,2026-12-31,OTHER-CODE-0001,",
      "F-17,harbour-guard,,,,2026-01-01,,FILE-0017-AAAA,",
      "F-18,harbour-guard,,,,2026-01-01,,file0017aaaa,",
      "F-19,harbour-guard,,,,2026-01-01,,not;a;code,",
    );
    const found = await checked(text);
    const places = found.problems.nodes.map(({ row, field }: Data) => `${row} ${field}`).sort();
    expect(places).toEqual(
      [
        "2 number",
        "3 product",
        "4 code",
        "5 code",
        "5 valid_from",
        "6 kind",
        "6 seats",
        "6 valid_from",
        "7 valid_through",
        "8 account",
        "9 code",
        "11 code",
        "12 code",
      ].sort(),
    );
    expect(found).toMatchObject({ rows: 11, refused: 10, created: 1 });
    expect(JSON.stringify(found.problems)).not.toMatch(/TAKEN-CODE|OTHER-CODE|file0017|not;a;code/);
    expect(await everything()).toEqual(before);
  });
});
