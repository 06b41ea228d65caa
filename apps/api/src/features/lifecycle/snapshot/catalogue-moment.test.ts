import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestApi, type TestApi } from "../../../../test/harness.ts";
import type { Context } from "../../../platform/context.ts";
import { changeCatalogue } from "../change/change-catalogue.ts";
import { aProduct, aVersion, editor } from "../lifecycle-testbed.ts";
import type { Catalogue } from "./catalogue.ts";
import { catalogueMoment } from "./phases.ts";

describe("an anonymous answer that is remembered", () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi();
    await publish("2027-01-31");
  });
  afterAll(() => api.close());

  const publish = (supportEndsOn: string) => {
    const context = api.contextFor({ actor: editor });
    return changeCatalogue(context, { reason: `Support ends on ${supportEndsOn}` }, async (writer) => {
      const { id } = await writer.putProduct({ slug: "harbour-gateway", facts: aProduct() });
      await writer.putVersions(id, [{ name: "4.2", facts: aVersion({ name: "4.2", supportEndsOn }) }]);
    });
  };

  it.each([
    ["2027-03-31", '{ product(slug: "harbour-gateway") { versions { supportEndsOn } } }'],
    ["2027-04-30", "{ products { nodes { versions { supportEndsOn } } } }"],
    ["2027-05-31", "{ versions { nodes { supportEndsOn } } }"],
    ["2027-06-30", "{ supportedVersions(segment: BUSINESS) { nodes { supportEndsOn } } }"],
    ["2027-07-31", '{ product(slug: "harbour-gateway") { versions { history { supportEndsOn } } } }'],
    ["2027-08-31", '{ matchVersion(product: "harbour-gateway", build: "4.2.1") { version { supportEndsOn } } }'],
  ])("tells a date that was moved to %s at once: %s", async (moved, document) => {
    for (let time = 0; time < 2; time++) {
      const before = await api.query(document);
      expect(before.errors).toEqual([]);
      expect(JSON.stringify(before.data)).not.toContain(moved);
    }
    await publish(moved);
    expect(JSON.stringify((await api.query(document)).data)).toContain(moved);
  });
});

it("is another moment on another day where the vendor is, and with another snapshot", () => {
  const momentOf = (instant: string, number: number) =>
    catalogueMoment({
      now: () => Temporal.Instant.from(instant),
      vendorTimeZone: "Asia/Shanghai",
      catalogue: { current: () => ({ number }) as Catalogue },
    } as Context);
  const morning = momentOf("2026-11-23T02:00:00Z", 7);
  expect(momentOf("2026-11-23T15:59:59Z", 7)).toBe(morning);
  expect(momentOf("2026-11-23T16:00:00Z", 7)).not.toBe(morning);
  expect(momentOf("2026-11-23T02:00:00Z", 8)).not.toBe(morning);
});
