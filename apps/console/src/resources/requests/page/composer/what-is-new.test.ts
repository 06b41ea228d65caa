import { describe, expect, it } from "vitest";
import type { ConversationPage, Entry } from "../conversation/conversation-entries.ts";
import { arrivedAfterAll, isOvertaken, newSince, seenOf } from "./what-is-new.ts";

const at = "2026-11-23T08:00:00Z";
const message = (id: string, some: Partial<ConversationPage["messages"]["nodes"][number]> = {}) =>
  ({ id, at, authorKind: "STAFF", authorName: "An", visibility: "PUBLIC", body: "Restart it.", ...some }) as const;
const event = (id: string) => ({ id, at, kind: "MOVED", actorKind: "STAFF", actorName: "An", data: {} }) as const;
const said = (id: string): Entry => ({ kind: "MESSAGE", message: message(id) });

function pageOf(...nodes: ConversationPage["messages"]["nodes"]): readonly ConversationPage[] {
  const pageInfo = { hasPreviousPage: false, startCursor: null };
  return [{ id: "1", revision: 1, messages: { nodes, pageInfo }, events: { nodes: [], pageInfo } }];
}

describe("what is new", () => {
  it("is what was not on the screen, also among lines that stand together", () => {
    const before: Entry[] = [said("m1"), { kind: "EVENTS", events: [event("e1")] }];
    const after: Entry[] = [said("m1"), { kind: "EVENTS", events: [event("e1"), event("e2")] }, said("m2")];
    expect(newSince(after, seenOf(before))).toEqual([{ kind: "EVENTS", events: [event("e2")] }, said("m2")]);
    expect(newSince(after, seenOf(after))).toEqual([]);
  });
});

describe("a writer", () => {
  it("is overtaken by what others say and do, not by what they do themselves", () => {
    const now: Entry[] = [said("m1"), { kind: "EVENTS", events: [event("e1")] }];
    expect(isOvertaken(now, new Set(), "An")).toBe(false);
    expect(isOvertaken(now, new Set(), "Bo")).toBe(true);
    expect(isOvertaken(now, new Set(["m1"]), "Bo")).toBe(true);
    expect(isOvertaken(now, seenOf(now), "Bo")).toBe(false);
  });
});

describe("a message whose answer never came", () => {
  const mine = { text: "Restart it.", author: "An" };

  it("has arrived where the same words of the same writer are new there", () => {
    expect(arrivedAfterAll(pageOf(message("m1")), new Set(), mine)).toBe(true);
  });

  it.each([
    ["was there before", [message("m1")], ["m1"]],
    ["is another's", [message("m1", { authorName: "Bo" })], []],
    ["says something else", [message("m1", { body: "Wait." })], []],
    ["is a note", [message("m1", { visibility: "INTERNAL" })], []],
  ] as const)("has not where what is there %s", (_, there, seen) => {
    expect(arrivedAfterAll(pageOf(...there), new Set<string>(seen), mine)).toBe(false);
  });
});
