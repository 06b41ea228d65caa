import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { detectProblems } from "./detect-problems.ts";

const problemsIn = (text: string) => detectProblems(text)?.problems.map((span) => span.text) ?? null;
const commonIn = (text: string) => detectProblems(text)?.common.map((span) => span.text);

describe("problems in a list", () => {
  it("[2.3] takes a numbered list whose points each go wrong apart, and keeps what surrounds it", () => {
    const text =
      "Hello, we run build 11.6.0.394 on forty laptops.\n\n1. The nightly update fails with code 0x80.\n   It began on Monday.\n2. The console cannot show the report page.\n\nThank you, Lin";
    expect(problemsIn(text)).toEqual([
      "The nightly update fails with code 0x80.\n   It began on Monday.",
      "The console cannot show the report page.",
    ]);
    expect(commonIn(text)).toEqual(["Hello, we run build 11.6.0.394 on forty laptops.", "Thank you, Lin"]);
    expect(detectProblems(text)?.cue).toBe("NUMBERED_LIST");
  });

  it("[2.3] takes bullets that were announced as problems", () => {
    const text =
      "We have these issues since the upgrade:\n- Scans take all night\n- Mails arrive late\n- The tray icon is grey";
    expect(problemsIn(text)).toEqual(["Scans take all night", "Mails arrive late", "The tray icon is grey"]);
  });

  it("[2.3] takes a Chinese list in one line, up to the end of its sentence", () => {
    const text = "您好，我们遇到两个问题：1、数据库无法更新；2、许可证显示已过期。版本是 11.6.0.394。";
    expect(problemsIn(text)).toEqual(["数据库无法更新", "许可证显示已过期。"]);
    expect(commonIn(text)).toEqual(["您好，我们遇到两个问题：", "版本是 11.6.0.394。"]);
  });

  it.each([
    ["一、软件打不开\n二、激活码丢失"],
    ["（1）软件打不开\n（2）激活码丢失"],
    ["①软件打不开\n②激活码丢失"],
    ["1.软件打不开\n2.激活码丢失"],
  ])("[2.3] reads the Chinese ways to number: %j", (text) => {
    expect(problemsIn(text)).toEqual(["软件打不开", "激活码丢失"]);
  });

  it.each([
    [
      "steps",
      "Steps to reproduce the problems:\n1. Start a scan\n2. Stop it: the scan does not stop\n3. An error is shown",
    ],
    ["attempts", "I tried to get rid of these issues:\n- restarting, which did not help\n- reinstalling, which failed"],
    [
      "the signs of one problem",
      "The scan behaves oddly:\n- it is slow\n- it does not finish\n- it crashes at the end",
    ],
    ["messages", "I see these errors:\n1. Error 5: access refused\n2. Error 12: file missing"],
    ["steps of which one goes wrong", "1. Open the settings\n2. Choose Update\n3. The window freezes"],
    ["步骤", "重现步骤：\n1、打开软件\n2、点击更新，报错\n3、软件崩溃"],
    ["试过的办法", "我试过以下问题的解决办法：\n1、重启，没有用\n2、重装，失败"],
    ["a list that is out of order", "3. The update fails\n5. The console crashes"],
    ["a pasted log", Array.from({ length: 30 }, (_, line) => `${line + 1}. error ${line}`).join("\n")],
    ["numbers of versions", "It fails in 11.6. 12.0 fails as well"],
  ])("[2.3] takes for one problem: %s", (_, text) => {
    expect(detectProblems(text)).toBeNull();
  });
});

describe("problems that words set apart", () => {
  it("[2.3] begins one where another is named, and leaves the greeting to all", () => {
    const text =
      "Dear support. The mail filter blocks every invoice since Friday. Another issue is the licence: the console says it has expired.";
    expect(problemsIn(text)).toEqual([
      "The mail filter blocks every invoice since Friday.",
      "Another issue is the licence: the console says it has expired.",
    ]);
    expect(commonIn(text)).toEqual(["Dear support."]);
    expect(detectProblems(text)?.why.en).toContain("“Another issue”");
  });

  it("[2.3] follows first and second, also in Chinese", () => {
    expect(problemsIn("First, the update fails. Second, the phone app crashes at start.")).toHaveLength(2);
    expect(problemsIn("第一个问题是更新失败。第二个问题是手机版闪退。第三个问题是激活码丢失。")).toEqual([
      "第一个问题是更新失败。",
      "第二个问题是手机版闪退。",
      "第三个问题是激活码丢失。",
    ]);
  });

  it("[2.3] begins one at “also” where something else goes wrong", () => {
    const text = "The backup of the server fails every night. Also, two laptops cannot be scanned.";
    expect(problemsIn(text)).toHaveLength(2);
  });

  it.each([
    ["更新总是失败，另外还有一个问题，控制台打不开报表。", "另外还有一个问题，控制台打不开报表。"],
    ["更新总是失败。另外，邮件被拦截，收不到附近门店的订单。", "另外，邮件被拦截，收不到附近门店的订单。"],
    ["更新总是失败。此外，两台笔记本无法扫描。", "此外，两台笔记本无法扫描。"],
    ["软件闪退。还有个问题：许可证找不到了。", "还有个问题：许可证找不到了。"],
  ])("[2.3] reads how Chinese turns to another problem: %s", (text, second) => {
    expect(problemsIn(text)?.[1] ?? null).toBe(second);
  });

  it.each([
    ["The update fails with error 5. Also, I tried a restart and that did not help."],
    ["The update fails. Also, it does not write anything into the folder."],
    ["The update fails. There is no other problem."],
    ["The update fails. I do not know whether this is another issue or the same one."],
    ["I have another question: how do I get the report?"],
    ["The update fails. It may cause a further problem next week."],
    ["更新失败。第二天又失败了，第二次重启后仍然如此。"],
    ["更新失败。另外，我试过重启，没有用。"],
    ["更新失败。没有第二个问题。"],
    ["The update fails"],
    [""],
  ])("[2.3] takes for one problem: %j", (text) => {
    expect(detectProblems(text)).toBeNull();
  });
});

const anyPieces = fc
  .array(
    fc.oneof(
      fc.string(),
      fc.constantFrom(
        "\n",
        "\n\n",
        " ",
        "1. ",
        "2. ",
        "1、",
        "；2、",
        "- ",
        "The update fails. ",
        "Two problems:",
        "Another issue is that mails are lost. ",
        "Also, scans crash. ",
        "更新失败。",
        "另外，激活码丢失。",
        "，还有一个问题",
      ),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(""));

const anyList = fc
  .record({
    leadIn: fc.oneof(fc.string(), fc.constantFrom("", "Two problems:\n", "以下问题：", "Hello.\n\n")),
    mark: fc.constantFrom(
      (place: number) => `\n${place}. `,
      (place: number) => `\n(${place}) `,
      (place: number) => `；${place}、`,
      () => "\n- ",
    ),
    items: fc.array(fc.tuple(fc.constantFrom("fails ", "更新失败", "see below "), fc.string()), {
      minLength: 2,
      maxLength: 5,
    }),
    end: fc.oneof(fc.string(), fc.constantFrom("", "\n\nThank you", "。谢谢")),
  })
  .map(({ leadIn, mark, items, end }) => {
    const marked = items.map((words, index) => `${mark(index + 1)}${words.join("")}`);
    return `${leadIn}${marked.join("")}${end}`;
  });

const anyText = fc.oneof(anyPieces, anyList);

describe("whatever is written", () => {
  it("[2.3] offers at least two problems, in order, apart from each other, as they stand in the text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const detected = detectProblems(text);
        if (detected === null) return;
        expect(detected.problems.length).toBeGreaterThanOrEqual(2);
        const spans = [...detected.problems, ...detected.common].sort((one, other) => one.from - other.from);
        let reached = 0;
        for (const span of spans) {
          expect(span.from).toBeGreaterThanOrEqual(reached);
          expect(text.slice(span.from, span.to)).toBe(span.text);
          expect(span.text.trim()).not.toBe("");
          reached = span.to;
        }
      }),
      { numRuns: 500 },
    );
  });

  it("[2.3] loses no words: what is between the spans are the marks of the list, separators and blanks", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const detected = detectProblems(text);
        if (detected === null) return;
        const spans = [...detected.problems, ...detected.common].sort((one, other) => one.from - other.from);
        let reached = 0;
        const between = [...spans, { from: text.length, to: text.length }].map(({ from, to }) => {
          const gap = text.slice(reached, from);
          reached = to;
          return gap;
        });
        for (const gap of between) expect(gap.replace(/^[\s；;，,]*(?:\(?\d{1,2}[.)、]|[-*])?\s*$/u, "")).toBe("");
      }),
      { numRuns: 500 },
    );
  });
});
