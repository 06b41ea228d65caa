import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openTestApi, signInAt, type TestApi } from "../../../test/harness.ts";
import type { DeniedAttempt } from "../../platform/audit.ts";
import { openAuditStore } from "./audit-store.ts";
import { admin, analyst, awaitEntries, createProduct, editor, entriesOf } from "./audit-testbed.ts";
import { usualBounds } from "./denial-budget.ts";

let api: TestApi;
beforeEach(async () => {
  api = await openTestApi({ settings: { trustProxy: ["127.0.0.0/8"] } });
});
afterEach(() => api.close());

const retire = `mutation { retireProduct(input: { id: "p-1", expectedRevision: 1, reason: "x" }) { changeId } }`;
const newest = `{ auditEntries(first: 1) { nodes { id } } }`;
const denied = { outcome: ["DENIED"] };

describe("an attempt that is denied", () => {
  it("is in the audit with who, what and from where: without the permission", async () => {
    const headers = { "user-agent": "a browser", "x-forwarded-for": "203.0.113.9" };
    const answer = await api.query(retire, {}, { actor: analyst, headers });
    expect(answer.errors).toMatchObject([{ extensions: { code: "FORBIDDEN" } }]);
    const [entry] = await awaitEntries(api, denied, 1);
    expect(entry).toMatchObject({
      at: "2026-11-23T10:00:00Z",
      actorSubject: "analyst-1",
      actorName: "Test analyst",
      actorKind: "PERSON",
      action: "lifecycle.edit",
      outcome: "DENIED",
      targetType: null,
      targetLabel: "mutation retireProduct",
      reason: "FORBIDDEN",
      address: "203.0.113.9",
      userAgent: "a browser",
      requestId: answer.headers.get("x-request-id"),
    });
  });

  it("is in the audit: signed in by nobody, by a machine beyond its scopes, at a download", async () => {
    await api.query(retire);
    const machine = { ...admin, kind: "MACHINE" as const, permissions: new Set<string>() };
    await api.execute(newest, {}, { actor: machine });
    expect((await api.http("/exports/audit.csv")).status).toBe(401);
    const entries = await awaitEntries(api, denied, 3);
    expect(entries.map(({ action, actorKind, reason }) => [action, actorKind, reason]).sort()).toEqual([
      ["audit.export", null, "UNAUTHENTICATED"],
      ["audit.read", "MACHINE", "FORBIDDEN"],
      ["lifecycle.edit", null, "UNAUTHENTICATED"],
    ]);
  });

  it("is written though what else was asked for goes through, and does not undo it", async () => {
    await createProduct(api, "tide-monitor");
    const both = `mutation {
      mine: saveView(input: { resource: "versions", name: "Mine", query: { filter: {} } }) { view { id } }
      theirs: retireProduct(input: { id: "p-1", expectedRevision: 1, reason: "x" }) { changeId } }`;
    const { data, errors } = await api.query(both, {}, { actor: analyst });
    expect(errors).toMatchObject([{ extensions: { code: "FORBIDDEN" } }]);
    await awaitEntries(api, denied, 1);
    expect(data).toBeNull();
    const done = await entriesOf(api, { outcome: ["DONE"], actor: "analyst-1" });
    expect(done.map(({ action }) => action)).toEqual(["views.create"]);
  });

  it("does not believe anybody else's X-Forwarded-For", async () => {
    const strict = await openTestApi();
    try {
      await strict.query(retire, {}, { headers: { "x-forwarded-for": "203.0.113.9" } });
      expect(await awaitEntries(strict, denied, 1)).toMatchObject([{ address: "127.0.0.1" }]);
    } finally {
      await strict.close();
    }
  });

  it("is in the audit when the credential itself is no good", async () => {
    const strict = await openTestApi({ signIn: signInAt("https://login.example.com/staff") });
    try {
      const headers = { authorization: "Bearer forged", "user-agent": "a script" };
      expect((await strict.query("{ about { today } }", {}, { headers })).status).toBe(401);
      const rows = "SELECT action, outcome, reason, address, user_agent, target_label FROM audit_entry";
      await vi.waitFor(async () =>
        expect(await strict.db.query(rows)).toEqual([
          {
            action: "auth.denied",
            outcome: "DENIED",
            reason: "MALFORMED",
            address: "127.0.0.1",
            user_agent: "a script",
            target_label: "POST /graphql",
          },
        ]),
      );
    } finally {
      await strict.close();
    }
  });
});

describe("a flood of denials", () => {
  it("from one address is written down to the bound, and leaves room for others and for changes", async () => {
    const from = (address: string) => ({ actor: analyst, headers: { "x-forwarded-for": address } });
    for (let sent = 0; sent < usualBounds.anAddress + 25; sent++) await api.query(newest, {}, from("203.0.113.9"));
    await api.query(newest, {}, from("203.0.113.10"));
    await createProduct(api, "tide-monitor");
    await awaitEntries(api, { search: "203.0.113.10" }, 1);
    expect(await entriesOf(api, { ...denied, search: "203.0.113.9" })).toHaveLength(usualBounds.anAddress);
    expect(await entriesOf(api, { outcome: ["DONE"] })).toHaveLength(1);
  });

  it("is counted where it is not written down, and told when the minute or the process ends", async () => {
    const log = vi.fn();
    const store = await openStore({ warn: log, error: log });
    for (let sent = 0; sent < 10; sent++) store.recordDenied(attempt("203.0.113.9"));
    await store.close();
    const entries = await entriesOf(api, denied);
    expect(entries.filter(({ action }) => action === "auth.denied")).toHaveLength(3);
    expect(entries.filter(({ action }) => action === "audit.leftOut")).toMatchObject([
      { actorSubject: null, after: { entries: 7, addresses: 1 } },
    ]);
    expect(store.figures()).toEqual({ leftOut: 7, lost: 0 });
  });

  it("does not keep the caller waiting, and is in the log where the database does not take it", async () => {
    const error = vi.fn();
    const store = await openStore({ warn: vi.fn(), error });
    await api.db.query("ALTER TABLE audit_entry ADD CONSTRAINT broken CHECK (outcome = 'DONE')");
    expect(store.recordDenied(attempt("203.0.113.9"))).toBeUndefined();
    await store.close();
    expect(store.figures()).toEqual({ leftOut: 0, lost: 1 });
    expect(error).toHaveBeenCalledWith(
      { denied: expect.objectContaining({ action: "auth.denied", reason: "EXPIRED", address: "203.0.113.9" }) },
      "denied",
    );
  });
});

function attempt(address: string): DeniedAttempt {
  const origin = { address, userAgent: null };
  const at = Temporal.Instant.from("2026-11-23T10:00:00Z");
  return { action: "auth.denied", actor: editor, reason: "EXPIRED", target: "/graphql", origin, requestId: "r-1", at };
}

async function openStore(log: object) {
  const now = () => Temporal.Instant.from("2026-11-23T10:01:00Z");
  const bounds = { anAddress: 3, allAddresses: 5 };
  return await openAuditStore({ databaseUrl: api.databaseUrl, now, bounds, log: log as never });
}
