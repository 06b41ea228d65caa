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
  const hello = changed(EMPTY_DRAFT, "REPLY", { text: "Hello" });
  const first = attemptOf(hello.REPLY, newKey);
  const tried = changed(hello, "REPLY", { attempt: first });

  it("bears the key of the first attempt as long as it says the same", () => {
    expect(attemptOf(tried.REPLY, newKey)).toBe(first);
    expect(attemptOf(changed(tried, "REPLY", { text: "Hello " }).REPLY, newKey)).toBe(first);
  });

  it.each([[{ text: "Hello, Ann" }], [{ attachments: ["1"] }]])("bears another one with %j", (parts) => {
    expect(attemptOf(changed(tried, "REPLY", parts).REPLY, newKey).key).not.toBe(first.key);
  });
});
