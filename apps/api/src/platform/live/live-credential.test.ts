import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { CredentialRefused, IssuerUnavailable } from "../auth/refused-credential.ts";
import type { Actor } from "../context.ts";
import { watchCredential } from "./live-credential.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const actor: Actor = { subject: "machine", name: "Machine", roles: ["admin"], kind: "MACHINE" };

it("tells once of a token that is withdrawn while its bearer is connected, and of none that cannot be looked at", async () => {
  const ends: string[] = [];
  let state: Error | null = new IssuerUnavailable("away");
  const authenticate = async () => {
    if (state !== null) throw state;
    return actor;
  };
  const now = () => Temporal.Instant.fromEpochMilliseconds(Date.now());
  const watched = { authenticate, headers: {}, now, onEnd: (reason: string) => void ends.push(reason) };
  watchCredential(actor, watched);
  await vi.advanceTimersByTimeAsync(180_000);
  state = null;
  await vi.advanceTimersByTimeAsync(180_000);
  expect(ends).toEqual([]);
  state = new CredentialRefused("REVOKED");
  await vi.advanceTimersByTimeAsync(600_000);
  expect(ends).toEqual(["REVOKED"]);
});

it("tells when a token has run out, and nothing after its bearer has left", async () => {
  const ends: string[] = [];
  const now = () => Temporal.Instant.fromEpochMilliseconds(Date.now());
  const ending = { ...actor, expiresAt: now().add({ minutes: 5 }) };
  const watched = {
    authenticate: async () => actor,
    headers: {},
    now,
    onEnd: (reason: string) => void ends.push(reason),
  };
  watchCredential(ending, watched);
  watchCredential(ending, watched).stop();
  await vi.advanceTimersByTimeAsync(299_000);
  expect(ends).toEqual([]);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(ends).toEqual(["EXPIRED"]);
});
