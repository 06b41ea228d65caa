import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestApi, type TestApi } from "../../../test/harness.ts";
import { admin, customer, putAccount } from "../accounts/accounts-testbed.ts";
import { makeExpiryNotices } from "../licences/index.ts";
import { aLicence, anyCode, putProducts } from "../licences/licences-testbed.ts";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
  await putProducts(api);
});
afterAll(() => api.close());

const make = () => {
  const now = () => Temporal.Instant.from("2026-12-24T08:00:00Z");
  return makeExpiryNotices({ ...api.contextFor(), now });
};

describe("notice before expiry by mail", () => {
  it("goes to each administrator once, in their language, with all licences of the account and no code", async () => {
    const [anna, ben, chen] = [customer("Anna"), customer("Ben"), customer("Chen")];
    const quay = await putAccount(api, {
      name: "Quay Works",
      people: [
        [anna, "ADMINISTRATOR"],
        [ben, "MEMBER"],
      ],
    });
    const dock = await putAccount(api, { name: "Dock", country: "CN", people: [[chen, "ADMINISTRATOR"]] });
    const code = anyCode();
    const one = await aLicence(api, { code, issuedTo: quay.id, validThrough: "2026-12-31" });
    const two = await aLicence(api, { issuedTo: quay.id, validThrough: "2027-01-15" });
    const three = await aLicence(api, { issuedTo: dock.id, validThrough: "2026-12-24" });
    expect(await Promise.all([make(), make()])).toContain(3);
    await make();
    const document =
      "{ outbox(filter: { kind: [LICENCE_EXPIRY] }) { nodes { recipient subject body request { id } } } }";
    const { nodes } = (await api.query(document, {}, { actor: admin })).data.outbox;
    expect(nodes).toHaveLength(2);
    const to = (name: string) => nodes.find(({ recipient }: { recipient: string }) => recipient.startsWith(name));
    expect(to("anna")).toMatchObject({ recipient: anna.email, subject: "2 licences end", request: null });
    expect(to("anna").body).toContain(`- ${one.number}, harbour-guard: last day 31 December 2026`);
    expect(to("anna").body).toContain(`- ${two.number}, harbour-guard: last day 15 January 2027`);
    expect(to("anna").body).not.toContain(code);
    expect(to("chen").subject).toBe(`许可证 ${three.number} 将于2026年12月24日到期`);
  });
});
