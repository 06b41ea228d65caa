import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestApi, type TestApi } from "../../../test/harness.ts";
import { openServiceStore, type ServiceStore } from "./service-store.ts";
import { change } from "./services-testbed.ts";

let api: TestApi;
/** As another process has it. */
let other: ServiceStore;
const errors: unknown[] = [];
beforeAll(async () => {
  api = await openTestApi();
  other = await openServiceStore(api.db, api.databaseUrl, (error) => errors.push(error));
});
afterAll(async () => {
  await other.close();
  await api.close();
});

const names = () => [...other.current().providers.values()].map(({ name }) => name);
/** Well before it would be read again by itself. */
const SOON = { timeout: 15_000 };

describe("what is sold", () => {
  it("is what another process made it, as soon as that is committed", async () => {
    await change(api, "createProvider", { name: "Heard of" });
    await expect.poll(names, SOON).toEqual(["Heard of"]);
  });

  it("is followed again after the connection was lost, with what was missed", async () => {
    const lost = await api.db.query(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND query = 'LISTEN services'",
    );
    expect(lost.length).toBeGreaterThan(0);
    await change(api, "createProvider", { name: "Missed" });
    await expect.poll(names, SOON).toEqual(["Heard of", "Missed"]);
    expect(errors).not.toEqual([]);
    await change(api, "createProvider", { name: "Never missed" });
    await expect.poll(names, SOON).toEqual(["Heard of", "Missed", "Never missed"]);
  });
});
