import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ConversationPage, conversationEntries } from "./conversation-entries.ts";

const MINUTE = 60_000;
const START = Date.parse("2026-11-23T08:00:00Z");
const at = (minute: number) => new Date(START + minute * MINUTE).toISOString();

function message(minute: number): ConversationPage["messages"]["nodes"][number] {
  return { id: `m${minute}`, at: at(minute), authorKind: "STAFF", authorName: "An", visibility: "PUBLIC", body: "…" };
}

function event(minute: number, kind = "MOVED"): ConversationPage["events"]["nodes"][number] {
  return { id: `e${minute}`, at: at(minute), kind, actorKind: "STAFF", actorName: "An", data: {} };
}

interface Part {
  readonly messages: readonly number[];
  readonly events: readonly number[];
  readonly more?: { readonly messages?: boolean; readonly events?: boolean };
}

function page({ messages, events, more = {} }: Part): ConversationPage {
  const info = (hasPreviousPage = false) => ({ hasPreviousPage, startCursor: null });
  return {
    id: "1",
    revision: 1,
    messages: { nodes: messages.map(message), pageInfo: info(more.messages) },
    events: { nodes: events.map((minute) => event(minute)), pageInfo: info(more.events) },
  };
}

function told(pages: readonly ConversationPage[]): string[] {
  return conversationEntries(pages).flatMap((entry) =>
    entry.kind === "MESSAGE" ? [entry.message.id] : [entry.events.map(({ id }) => id).join("+")],
  );
}

describe("the story of a request", () => {
  it("puts events between the messages, those of one stretch together, words before what they came with", () => {
    expect(told([page({ messages: [1, 5], events: [2, 3, 5, 9] })])).toEqual(["m1", "e2+e3", "m5", "e5+e9"]);
  });

  it("leaves out that a message was written, which the message shows", () => {
    const only = { ...page({ messages: [1], events: [] }) };
    const nodes = [event(1, "MESSAGE")];
    expect(told([{ ...only, events: { ...only.events, nodes } }])).toEqual(["m1"]);
  });

  it("begins where both lists are known", () => {
    const latest = page({ messages: [50, 60], events: [10, 55], more: { messages: true } });
    expect(told([latest])).toEqual(["m50", "e55", "m60"]);
    const earlier = page({ messages: [20, 30], events: [] });
    expect(told([latest, earlier])).toEqual(["e10", "m20", "m30", "m50", "e55", "m60"]);
  });

  it("is the same whole, whatever parts it was loaded in", () => {
    const minutes = fc.uniqueArray(fc.nat(500), { maxLength: 40 });
    fc.assert(
      fc.property(minutes, minutes, fc.integer({ min: 1, max: 9 }), (said, happened, size) => {
        const [messages, events] = [said, happened].map((all) => all.toSorted((one, other) => one - other));
        const pages: ConversationPage[] = [];
        for (let from = 0; from === 0 || from < said.length || from < happened.length; from += size) {
          const cut = (all: readonly number[] = []) =>
            all.slice(Math.max(0, all.length - from - size), all.length - from);
          const more = { messages: from + size < said.length, events: from + size < happened.length };
          pages.push(
            page({
              messages: from < said.length ? cut(messages) : [],
              events: from < happened.length ? cut(events) : [],
              more,
            }),
          );
        }
        expect(told(pages)).toEqual(told([page({ messages: messages ?? [], events: events ?? [] })]));
      }),
    );
  });
});
