import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestApi, type TestApi } from "../../../test/harness.ts";
import type { Actor } from "../../platform/context.ts";
import { acceptInvitation } from "./accept-invitation.ts";
import { agent, customer, mutate as mutateAt, putAccount, refusalsOf } from "./accounts-testbed.ts";

let api: TestApi;
let accountId: string;
beforeAll(async () => {
  api = await openTestApi();
  accountId = (await putAccount(api, { name: "Nettle Nets", people: [[ann, "ADMINISTRATOR"]] })).id;
});
afterAll(() => api.close());

const ann = customer("Ann");
const mutate = (name: Parameters<typeof mutateAt>[1], input: object, actor: Actor) => mutateAt(api, name, input, actor);
const invite = (who: Actor, role = "MEMBER", id = accountId) =>
  mutate("inviteMember", { accountId: id, email: who.email, role }, ann);
const accept = (token: string, actor: Actor) => mutate("acceptInvitation", { token }, actor);

describe("an invitation", () => {
  it("lets the invited person in once, in the role that it names", async () => {
    const [bea, carl] = [customer("Bea"), customer("Carl")];
    const { invitation, token } = await invite(bea, "ADMINISTRATOR");
    expect(invitation).toMatchObject({
      email: "bea@example.com",
      state: "PENDING",
      expiresAt: "2026-12-07T10:00:00.000Z",
    });
    const { account, member, userErrors } = await accept(` ${token} `, bea);
    expect(userErrors).toEqual([]);
    expect(member).toMatchObject({ name: "Bea", role: "ADMINISTRATOR" });
    expect(account).toMatchObject({ name: "Nettle Nets", viewerRole: "ADMINISTRATOR" });
    expect(refusalsOf(await accept(token, carl))).toEqual(["NOT_FOUND input.token"]);
  });

  it("is kept as a hash alone and stands in no log and no audit", async () => {
    const { invitation, token } = await invite(customer("Dora"));
    await accept(token, customer("Dora"));
    const [row] = await api.db.query("SELECT * FROM account_invitation WHERE id = $1", [invitation.id]);
    expect(row.token_hash).toHaveLength(32);
    const audit = await api.db.query("SELECT * FROM audit_entry");
    expect(audit.length).toBeGreaterThan(0);
    for (const place of [row, audit, api.logged]) expect(JSON.stringify(place)).not.toContain(token);
  });

  it("that is wrong, revoked, spent, replaced or of a closed account is answered alike", async () => {
    const [erik, fred] = [customer("Erik"), customer("Fred")];
    const revoked = await invite(erik);
    await mutate("revokeInvitation", { id: revoked.invitation.id }, ann);
    const replaced = await invite(erik);
    const spent = await invite(erik);
    await accept(spent.token, erik);
    const closed = await putAccount(api, { name: "Oak Ovens", people: [[ann, "ADMINISTRATOR"]] });
    const shut = await invite(fred, "MEMBER", closed.id);
    const input = { id: closed.id, expectedRevision: 1, reason: "Gone" };
    await mutate("closeCompanyAccount", input, agent);
    const tokens = ["sbi_wrong", "", revoked.token, replaced.token, spent.token, shut.token];
    const answers = [];
    for (const token of tokens) answers.push(await accept(token, { ...fred, email: null }));
    expect(refusalsOf(answers[0])).toEqual(["NOT_FOUND input.token"]);
    expect(answers).toEqual(Array(tokens.length).fill(answers[0]));
  });

  it("expires after fourteen days", async () => {
    const gina = customer("Gina");
    const { token } = await invite(gina);
    const context = api.contextFor({ actor: gina });
    const after = (hours: number) => ({ ...context, now: () => context.now().add({ hours }) });
    const late = await acceptInvitation(after(14 * 24), gina, { token });
    expect(late.userErrors.map(({ code }) => code)).toEqual(["NOT_FOUND"]);
    const inTime = await acceptInvitation(after(14 * 24 - 1), gina, { token });
    expect(inTime.userErrors).toEqual([]);
  });

  it("to another address than the one signed in with lets nobody in, to whom the provider names none it does", async () => {
    const { token } = await invite(customer("Hugo"));
    expect(refusalsOf(await accept(token, customer("Ines")))).toEqual(["FORBIDDEN input.token"]);
    expect(refusalsOf(await accept(token, { ...customer("Ines"), email: null }))).toEqual([]);
  });

  it("is accepted by one of several at the same instant", async () => {
    const { token } = await invite(customer("Jana"));
    const people = Array.from({ length: 6 }, (_, place) => ({ ...customer(`Jana ${place}`), email: null }));
    const answers = await Promise.all(people.map((person) => accept(token, person)));
    expect(answers.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
  });

  it("makes a member more, never less", async () => {
    const kira = customer("Kira");
    const { member } = await accept((await invite(kira)).token, kira);
    expect(refusalsOf(await invite(kira))).toEqual(["BAD_USER_INPUT input.email"]);
    const raised = await accept((await invite(kira, "ADMINISTRATOR")).token, kira);
    expect(raised.member).toMatchObject({ id: member.id, role: "ADMINISTRATOR" });
    expect(refusalsOf(await invite(kira, "ADMINISTRATOR"))).toEqual(["BAD_USER_INPUT input.email"]);
    const elsewhere = { ...kira, email: null };
    const kept = await accept((await invite(customer("Kira2"))).token, elsewhere);
    expect(kept.member).toMatchObject({ id: member.id, role: "ADMINISTRATOR" });
  });

  it("that was accepted cannot be taken back", async () => {
    const lars = customer("Lars");
    const { invitation, token } = await invite(lars);
    await accept(token, lars);
    expect(refusalsOf(await mutate("revokeInvitation", { id: invitation.id }, ann))).toEqual([
      "BAD_USER_INPUT input.id",
    ]);
  });

  it("brings back somebody who was removed, as a new member", async () => {
    const mona = customer("Mona");
    const first = await accept((await invite(mona)).token, mona);
    await mutate("removeMember", { id: first.member.id }, ann);
    const second = await accept((await invite(mona)).token, mona);
    expect(second.userErrors).toEqual([]);
    expect(second.member.id).not.toBe(first.member.id);
  });

  it("is guessed ten times an hour; then a right one is refused as well, and nothing is spent", async () => {
    const nils = customer("Nils");
    const { token } = await invite(nils);
    for (let guess = 0; guess < 10; guess++) {
      expect(refusalsOf(await accept(`sbi_${guess}`, nils))).toEqual(["NOT_FOUND input.token"]);
    }
    expect(refusalsOf(await accept(token, nils))).toEqual(["RATE_LIMITED input.token"]);
    const [{ accepted_at }] = await api.db.query("SELECT accepted_at FROM account_invitation WHERE email = $1", [
      nils.email,
    ]);
    expect(accepted_at).toBeNull();
  });
});
