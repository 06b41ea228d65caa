import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openTestApi, type TestApi } from "../../../test/harness.ts";
import type { Actor, Context } from "../../platform/context.ts";
import { Refused } from "../../platform/refusal.ts";
import { admin, customer } from "./accounts-testbed.ts";
import { type GuessOrder, reserveGuess } from "./reserve-guess.ts";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
beforeEach(() => api.db.query("DELETE FROM guess_attempt"));
afterAll(() => api.close());

const order: GuessOrder = { scope: "LICENCE", field: ["code"] };
const [ann, mark] = [customer("Ann"), customer("Mark")];

interface Asker {
  readonly actor?: Actor;
  readonly address?: string;
  readonly minutes?: number;
}

/** A request of its own, `minutes` after the tests' instant. */
function contextOf({ actor = ann, address, minutes = 0 }: Asker = {}): Context {
  const context = api.contextFor({ actor });
  const now = context.now().add({ minutes });
  return { ...context, now: () => now, origin: { address: address ?? null, userAgent: null } };
}

/** Whether a guess was taken, or what it was told instead. */
async function guess(asker: Asker, changed: Partial<GuessOrder> = {}): Promise<string> {
  try {
    await reserveGuess(contextOf(asker), { ...order, ...changed });
    return "taken";
  } catch (error) {
    if (error instanceof Refused) return `${error.refusals[0]?.code} ${error.message}`;
    throw error;
  }
}

const times = async (count: number, work: (place: number) => Promise<string>) => {
  const answers: string[] = [];
  for (let place = 0; place < count; place++) answers.push(await work(place));
  return answers;
};

describe("guesses", () => {
  it("are ten wrong ones an hour for a person, and the refusal says from when on there are more", async () => {
    expect(await times(10, (minutes) => guess({ minutes }))).toEqual(Array(10).fill("taken"));
    expect(await guess({ minutes: 30 })).toMatch(/^RATE_LIMITED .*in 30 minutes \(2026-11-23T11:00:00Z\)/);
    expect(await guess({ minutes: 59 })).toMatch(/in 1 minutes/);
    expect(await guess({ minutes: 60 })).toBe("taken");
    expect(await guess({ minutes: 60 })).toMatch(/^RATE_LIMITED/);
  });

  it("of one person and of one kind leave those of another alone", async () => {
    await times(10, () => guess({}));
    expect(await guess({ actor: mark })).toBe("taken");
    expect(await guess({}, { scope: "INVITATION" })).toBe("taken");
    expect(await guess({})).toMatch(/^RATE_LIMITED/);
  });

  it("that were right are given back", async () => {
    for (let place = 0; place < 20; place++) await (await reserveGuess(contextOf(), order)).wasRight();
    expect(await guess({})).toBe("taken");
  });

  it("are thirty an hour for an account, whoever of it guesses", async () => {
    const accountId = "5f0c5e57-6a34-4d0c-8f3e-0f8f3f1d2a11";
    const answers = await times(31, (place) => guess({ actor: customer(`P${place}`) }, { accountId }));
    expect(answers.filter((answer) => answer === "taken")).toHaveLength(30);
    expect(await guess({ actor: customer("Other") })).toBe("taken");
  });

  it("are sixty an hour for an address, or for the network of one", async () => {
    const address = (place: number) => `2001:db8:0:1::${place.toString(16)}`;
    const answers = await times(61, (place) => guess({ actor: customer(`P${place}`), address: address(place) }));
    expect(answers.filter((answer) => answer === "taken")).toHaveLength(60);
    expect(await guess({ actor: mark, address: "2001:db8:0:2::1" })).toBe("taken");
  });

  it("at the same instant do not overshoot", async () => {
    const answers = await Promise.all(Array.from({ length: 40 }, () => guess({})));
    expect(answers.filter((answer) => answer === "taken")).toHaveLength(10);
  });

  it("that are too many are in the audit, without what was guessed", async () => {
    await times(11, () => guess({}));
    const document = `{ auditEntries(filter: { action: ["accounts.guess"] }) { nodes { actorName reason targetLabel } } }`;
    await expect
      .poll(async () => (await api.query(document, {}, { actor: admin })).data.auditEntries.nodes)
      .toContainEqual({ actorName: "Ann", reason: "RATE_LIMITED", targetLabel: "LICENCE" });
  });

  it("that are over stay in no table", async () => {
    await times(5, () => guess({}));
    await guess({ minutes: 61, actor: mark });
    const rows = await api.db.query("SELECT guesser FROM guess_attempt");
    expect(rows).toEqual([{ guesser: "LICENCE person customer-Mark" }]);
  });
});
