import { describe, expect, it } from "vitest";
import { attemptOf, changed, EMPTY_DRAFT, isEmpty, sent } from "./draft.ts";

describe("a draft", () => {
  it("keeps reply and note apart, also when one of them is sent", () => {
    const both = changed(changed(EMPTY_DRAFT, "REPLY", { text: "Dear Ann" }), "NOTE", { text: "She is upset" });
    expect(both.REPLY.text).toBe("Dear Ann");
    expect(both.NOTE.text).toBe("She is upset");
    const rest = sent(both, "NOTE");
    expect(rest.REPLY.text).toBe("Dear Ann");
    expect(isEmpty(rest.NOTE)).toBe(true);
  });

  it("is not empty where files are attached to no words yet", () => {
    expect(isEmpty(changed(EMPTY_DRAFT, "REPLY", { text: "  ", attachments: ["1"] }).REPLY)).toBe(false);
    expect(isEmpty(changed(EMPTY_DRAFT, "REPLY", { text: " \n " }).REPLY)).toBe(true);
  });
});

describe("a message that is sent again", () => {
  let made = 0;
  const newKey = () => `key ${++made}`;

  it("bears the key of the first attempt as long as it says the same, and another one once it does not", () => {
    const first = attemptOf(EMPTY_DRAFT.REPLY, "Hello", newKey);
    const tried = changed(EMPTY_DRAFT, "REPLY", { attempt: first }).REPLY;
    expect(attemptOf(tried, "Hello", newKey)).toBe(first);
    expect(attemptOf(tried, "Hello, Ann", newKey).key).not.toBe(first.key);
  });
});
