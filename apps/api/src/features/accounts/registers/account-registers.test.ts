import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { Actor } from "../../../platform/context.ts";
import { actorHeader, openShelfTestbed, type ShelfTestbed } from "../../register-files/shelf-register-testbed.ts";
import { agent, analyst, customer, everything, type Payload, putAccount } from "../accounts-testbed.ts";
import { accountsRegister } from "./accounts-register.ts";
import { membersRegister } from "./members-register.ts";

const [ann, mark] = [customer("Ann"), customer("Mark")];

let bed: ShelfTestbed;
beforeAll(async () => {
  bed = await openShelfTestbed({ registers: [accountsRegister, membersRegister] });
});
beforeEach(() => bed.api.db.query("TRUNCATE company_account CASCADE"));
afterAll(() => bed.api.close());

const file = (...rows: readonly string[]) => rows.join("\r\n");
const exported = async (path: string, actor: Actor = agent) =>
  await (await bed.api.http(`/register-files/${path}`, { headers: actorHeader(actor) })).text();

/** The import once nobody is at work on it any more. */
async function ended(id: string): Promise<Payload> {
  const isOver = async () => {
    const found = await bed.look(id, agent);
    if (found.state === "CHECKING" || found.state === "APPLYING") throw new Error(`still ${found.state}`);
    return found;
  };
  return await vi.waitFor(isOver, { timeout: 20_000, interval: 20 });
}

async function checked(register: string, text: string): Promise<Payload> {
  const response = await bed.upload(text, { register, actor: agent });
  expect(response.status).toBe(201);
  return await ended(((await response.json()) as { id: string }).id);
}

/** What a whole file came to. */
async function applied(register: string, text: string): Promise<Payload> {
  const { id } = await checked(register, text);
  const { userErrors } = await bed.order("applyRegisterImport", { id, reason: "From the old system" }, agent);
  expect(userErrors).toEqual([]);
  return await ended(id);
}

const problemsOf = ({ problems }: Payload) => problems.nodes.map(({ row, field }: Payload) => [row, field]);

const historyOf = async (id: string) => {
  const document =
    "query ($id: ID!) { companyAccount(id: $id) { history { action reason changes { field before after } } } }";
  return (await bed.api.query(document, { id }, { actor: agent })).data.companyAccount.history;
};

describe("accounts from a file", () => {
  it("are made and changed, with their history, and what stands as the file says is not touched", async () => {
    const known = await putAccount(bed.api, { name: "Alder", country: "DE" });
    const same = await putAccount(bed.api, { name: "Birch", country: "CN" });
    const text = file(
      "number,name,country",
      `${known.number.toLowerCase()},Alder & Sons,at`,
      `${same.number},Birch,CN`,
      "NEW-1,Cedar,US",
    );
    expect(await applied("accounts", text)).toMatchObject({ state: "DONE", created: 1, updated: 1, unchanged: 1 });
    expect(await exported("accounts.csv")).toContain("NEW-1,Cedar,US");
    expect(await historyOf(known.id)).toEqual([
      {
        action: "accounts.import",
        reason: "From the old system",
        changes: [
          { field: "country", before: "DE", after: "AT" },
          { field: "name", before: "Alder", after: "Alder & Sons" },
        ],
      },
    ]);
    expect(await historyOf(same.id)).toEqual([]);
  });

  it("are refused row by row, naming the column, and nothing is written before somebody says so", async () => {
    const closed = await putAccount(bed.api, { name: "Shut", closedAt: "2026-02-01T00:00:00Z" });
    const before = await everything(bed.api);
    const found = await checked(
      "accounts",
      file(
        "number,name,country",
        "no number!,A,DE",
        ",A,DE",
        "N-1,,DE",
        "N-2,A,XX",
        "N-3,A,Germany",
        `N-4,${"x".repeat(201)},DE`,
        `${closed.number},Other,DE`,
        "N-5,A,DE",
        "n-5,B,DE",
      ),
    );
    expect(problemsOf(found)).toEqual([
      [2, "number"],
      [3, "number"],
      [4, "name"],
      [5, "country"],
      [6, "country"],
      [7, "name"],
      [8, "number"],
      [10, null],
    ]);
    expect(found).toMatchObject({ created: 1, refused: 8 });
    expect(await everything(bed.api)).toEqual(before);
  });

  it("are left as they are by what was exported", async () => {
    for (let place = 0; place < 30; place++) await putAccount(bed.api, { name: `Name, "${place}"` });
    const text = await exported("accounts.csv");
    expect(await checked("accounts", text)).toMatchObject({ rows: 30, unchanged: 30 });
    const filter = encodeURIComponent(JSON.stringify({ search: '"17"' }));
    expect((await exported(`accounts.csv?filter=${filter}`)).trim().split("\r\n")).toHaveLength(2);
  });

  it("are neither given to nor taken from staff without the permission", async () => {
    const get = await bed.api.http("/register-files/accounts.csv", { headers: actorHeader(analyst) });
    const post = await bed.upload("number,name,country", { register: "accounts", actor: analyst });
    expect([get.status, post.status]).toEqual([403, 403]);
  });
});

describe("members from a file", () => {
  it("are added and changed, and see their account at once", async () => {
    const { id, number } = await putAccount(bed.api, { name: "Alder", people: [[ann, "ADMINISTRATOR"]] });
    const text = file(
      "account,subject,name,email,role",
      `${number},${ann.subject},Ann B,ann@example.com,ADMINISTRATOR`,
      `${number.toLowerCase()},${mark.subject},Mark,,member`,
    );
    expect(await applied("account-members", text)).toMatchObject({ created: 1, updated: 1, refused: 0 });
    const { data } = await bed.api.query("{ ownAccounts { id viewerRole } }", {}, { actor: mark });
    expect(data.ownAccounts).toEqual([{ id, viewerRole: "MEMBER" }]);
    expect((await historyOf(id)).map(({ action, changes }: Payload) => [action, changes])).toEqual([
      [
        "accounts.importMembers",
        [
          { field: "member", before: null, after: "Mark" },
          { field: "role", before: null, after: "MEMBER" },
        ],
      ],
      ["accounts.importMembers", [{ field: "Ann B", before: '{"name":"Ann"}', after: '{"name":"Ann B"}' }]],
    ]);
    expect(await checked("account-members", await exported("account-members.csv"))).toMatchObject({
      rows: 2,
      unchanged: 2,
    });
  });

  it("leave an account its last administrator, unless a row before names another", async () => {
    const { number } = await putAccount(bed.api, { name: "Alder", people: [[ann, "ADMINISTRATOR"]] });
    const demoted = `${number},${ann.subject},Ann,ann@example.com,MEMBER`;
    const other = `${number},${mark.subject},Mark,,ADMINISTRATOR`;
    const header = "account,subject,name,email,role";
    expect(problemsOf(await checked("account-members", file(header, demoted, other)))).toEqual([[2, "role"]]);
    expect(await checked("account-members", file(header, other, demoted))).toMatchObject({ created: 1, updated: 1 });
  });

  it("are refused row by row, naming the column", async () => {
    const open = await putAccount(bed.api, { name: "Open" });
    const closed = await putAccount(bed.api, { name: "Shut", closedAt: "2026-02-01T00:00:00Z" });
    const found = await checked(
      "account-members",
      file(
        "account,subject,name,email,role",
        "NONE,p-1,A,,MEMBER",
        `${closed.number},p-1,A,,MEMBER`,
        `${open.number},,A,,MEMBER`,
        `${open.number},p-1,,,MEMBER`,
        `${open.number},p-1,A,nobody,MEMBER`,
        `${open.number},p-1,A,,OWNER`,
        `${open.number},p-2,A,,`,
      ),
    );
    expect(problemsOf(found)).toEqual([
      [2, "account"],
      [3, "account"],
      [4, "subject"],
      [5, "name"],
      [6, "email"],
      [7, "role"],
      [8, "role"],
    ]);
  });
});
