import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestApi, type TestApi } from "../../../test/harness.ts";
import { createProduct, entriesOf } from "./audit-testbed.ts";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
  await createProduct(api, "tide-monitor");
});
afterAll(() => api.close());

describe("the audit", () => {
  it.each([
    "UPDATE audit_entry SET actor_name = 'Somebody Else'",
    "UPDATE audit_entry SET reason = 'never' WHERE false",
    "DELETE FROM audit_entry",
    "TRUNCATE audit_entry",
    "TRUNCATE audit_entry CASCADE",
    "WITH gone AS (DELETE FROM audit_entry RETURNING *) SELECT * FROM gone",
    "MERGE INTO audit_entry USING (SELECT 1) AS one ON true WHEN MATCHED THEN DELETE",
    "INSERT INTO audit_entry OVERRIDING SYSTEM VALUE SELECT * FROM audit_entry ON CONFLICT (id) DO UPDATE SET reason = 'x'",
  ])("refuses the owner's %s", async (statement) => {
    const [owner] = await api.db.query(
      "SELECT tableowner = current_user AS same FROM pg_tables WHERE tablename = 'audit_entry'",
    );
    expect(owner).toEqual({ same: true });
    await expect(api.db.query(statement)).rejects.toThrow(/the audit is append-only: (UPDATE|DELETE|TRUNCATE)/);
    expect(await entriesOf(api)).toMatchObject([{ actorName: "Test editor", reason: "New in the catalogue" }]);
  });

  it("refuses them with replication's exemption from triggers too", async (test) => {
    const [account] = await api.db.query("SELECT rolsuper FROM pg_roles WHERE rolname = current_user");
    if (account.rolsuper !== true) test.skip("only a superuser may ask for the exemption");
    await api.db.transaction(async (manager) => {
      await manager.query("SET LOCAL session_replication_role = 'replica'");
      await expect(manager.query("DELETE FROM audit_entry")).rejects.toThrow(/append-only/);
    });
    expect(await entriesOf(api)).toHaveLength(1);
  });

  it("can be shortened by its owner as the operations guide says, and is guarded again afterwards", async () => {
    const guide = await readFile(new URL("../../../../../docs/operations.md", import.meta.url), "utf8");
    const [, statements = ""] = /```sql\n(BEGIN;[^`]*audit_entry[^`]*)```/.exec(guide) ?? [];
    const old = "(at, action, outcome, words) VALUES (now() - interval '4 years', 'auth.denied', 'DENIED', '')";
    await api.db.query(`INSERT INTO audit_entry ${old}`);
    expect(await entriesOf(api)).toHaveLength(2);
    await api.db.query(statements);
    expect(await entriesOf(api)).toMatchObject([{ action: "lifecycle.createProduct" }]);
    await expect(api.db.query("DELETE FROM audit_entry")).rejects.toThrow(/append-only/);
    const [trigger] = await api.db.query("SELECT tgenabled FROM pg_trigger WHERE tgname = 'audit_entry_append_only'");
    expect(trigger).toEqual({ tgenabled: "A" });
  });

  it("takes no entry of something done without who and what", async () => {
    const insert = "INSERT INTO audit_entry (at, action, outcome, words) VALUES (now(), 'lifecycle.edit', 'DONE', '')";
    await expect(api.db.query(insert)).rejects.toThrow(/audit_entry_accounted_for/);
  });
});
