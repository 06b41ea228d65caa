import { describe, expect, it } from "vitest";
import { answerLine } from "../compose/request-letter.ts";
import { ownWords } from "./own-words.ts";

const ours = `${answerLine("en")}\n\nHello Anna,\n\nWhich build is it?`;
const quoted = (text: string) => text.replace(/^/gm, "> ");

describe("what the sender of an answer wrote", () => {
  it("stands above our line, whether the mail program marks what it quotes or not", () => {
    const introduction = "On Mon, 23 Nov 2026 at 11:00, Support <support@vendor.example> wrote:";
    expect(ownWords(`It is 4711.\n\nThe log says:\n\n  full\n\n${introduction}\n\n${quoted(ours)}\n`)).toBe(
      "It is 4711.\n\nThe log says:\n\n  full",
    );
    expect(ownWords(`It is 4711.\n\n${ours}`)).toBe("It is 4711.");
  });

  it("is found in Chinese, too", () => {
    const chinese = `${answerLine("zh-CN")}\n\n安娜，您好：`;
    expect(
      ownWords(`版本是 4711。\n\n2026年11月23日 11:00，支持 <support@vendor.example> 写道：\n${quoted(chinese)}`),
    ).toBe("版本是 4711。");
  });

  it("is told from quotes and signature where our line was cut out", () => {
    const text =
      "It is 4711.\n\nOn Mon, 23 Nov 2026 at 11:00, Support wrote:\n> Which build is it?\n\n-- \nAnna Berg\nQuay Works";
    expect(ownWords(text)).toBe("It is 4711.");
  });

  it("keeps what only looks like a quote: comparisons, paths, a line that ends with a colon", () => {
    const text = "With a > b it stops.\nC:\\Data\\x is full:\n\n1. started\n2. stopped";
    expect(ownWords(text)).toBe(text);
  });

  it("is everything where nothing would be left", () => {
    expect(ownWords(quoted("Only a quote"))).toBe("> Only a quote");
    expect(ownWords(" \n")).toBe("");
  });

  it("is read at once, however a text is made", () => {
    const many = `${"On a, wrote ".repeat(8_000)}\nend`;
    expect(ownWords(many)).toContain("end");
  });
});
