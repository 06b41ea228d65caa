import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { admin, agent, customer } from "../accounts/accounts-testbed.ts";
import {
  type Data,
  filing,
  openRequestsBed,
  problem,
  type RequestsBed,
  refusalsOf,
} from "../requests/requests-testbed.ts";

let bed: RequestsBed;
beforeAll(async () => {
  bed = await openRequestsBed();
});
afterAll(() => bed.api.close());

const REPLY = "id title en { title text } zh { title text } placeholders retired revision";
const CHANGES = {
  saveCannedReply: "SaveCannedReplyInput",
  retireCannedReply: "RetireCannedReplyInput",
  restoreCannedReply: "RetireCannedReplyInput",
};

async function change(name: keyof typeof CHANGES, input: object): Promise<Data> {
  const document = `mutation ($input: ${CHANGES[name]}!) { ${name}(input: $input) {
    cannedReply { ${REPLY} history { action reason changes { field } } } userErrors { code field message } } }`;
  return (await bed.ask(document, { input }, { actor: admin }))[name];
}

async function saved(input: object): Promise<Data> {
  const { cannedReply, userErrors } = await change("saveCannedReply", input);
  if (userErrors.length > 0) throw new Error(userErrors[0].message);
  return cannedReply;
}

async function titles(variables: object): Promise<string[]> {
  const document = `query ($search: String, $locale: ReplyLocale, $retired: Boolean) {
    cannedReplies(search: $search, locale: $locale, retired: $retired) { title } }`;
  const { cannedReplies } = await bed.ask(document, { ...variables });
  return cannedReplies.map(({ title }: Data) => title);
}

async function filled(reply: string, request: string): Promise<Data> {
  const document = `query ($reply: ID!, $request: ID!) { filledReply(reply: $reply, request: $request) {
    locale otherLanguage text missing reply { title } } }`;
  return (await bed.ask(document, { reply, request })).filledReply;
}

describe("canned replies", () => {
  it("are kept, found, retired and brought back, with their history", async () => {
    const en = { title: "Ask for the build", text: "Dear {{customerName}}, which build of {{productName}}?" };
    const zh = { title: "询问内部版本", text: "{{customerName}}，您好！请问内部版本号？" };
    const reply = await saved({ en, zh, reason: "New" });
    expect(reply).toMatchObject({ en, zh, placeholders: ["customerName", "productName"], revision: 1 });
    const seen = { id: reply.id, expectedRevision: 1 };
    const other = await saved({ ...seen, en: { ...en, title: "Ask for build" }, zh });
    expect(other.history[0]).toMatchObject({ action: "cannedReplies.save", changes: [{ field: "titleEn" }] });
    expect(await titles({ search: "BUILD customername" })).toEqual(["Ask for build"]);
    expect(await titles({ search: "版本" })).toEqual(["Ask for build"]);
    expect(await titles({ search: "licence build" })).toEqual([]);
    const retired = await change("retireCannedReply", { id: reply.id, expectedRevision: 2 });
    expect(retired.cannedReply).toMatchObject({ retired: true, revision: 3 });
    expect(await titles({ search: "build" })).toEqual([]);
    expect(await titles({ search: "build", retired: true })).toEqual(["Ask for build"]);
    await change("restoreCannedReply", { id: reply.id, expectedRevision: 3 });
    expect(await titles({ search: "build", locale: "ZH_CN" })).toEqual(["Ask for build"]);
  });

  it("are refused what nothing would fill, or that another has changed since, and stay as they were", async () => {
    const reply = await saved({ en: { title: "Hello", text: "Hello." } });
    const refused = async (some: object) => refusalsOf(await change("saveCannedReply", some));
    const seen = { id: reply.id, expectedRevision: 1 };
    expect(await refused({ ...seen })).toEqual(["BAD_USER_INPUT input.en"]);
    expect(await refused({ ...seen, en: { title: " ", text: "{{customer}}" } })).toEqual([
      "BAD_USER_INPUT input.en.title",
      "BAD_USER_INPUT input.en.text",
    ]);
    expect(await refused({ ...seen, zh: { title: "好", text: "{{customerName" } })).toEqual([
      "BAD_USER_INPUT input.zh.text",
    ]);
    const stale = await change("saveCannedReply", { id: reply.id, expectedRevision: 7, en: { title: "x", text: "y" } });
    expect(refusalsOf(stale)).toEqual(["CONFLICT input.expectedRevision"]);
    expect(stale.cannedReply).toEqual(reply);
    expect(await refused({ id: "nothing", expectedRevision: 1, en: { title: "x", text: "y" } })).toEqual([
      "NOT_FOUND input.id",
    ]);
  });
});

describe("a canned reply for a request", () => {
  const ann = customer("Ann");
  const words = {
    title: "Filled",
    text: "{{customerName}}: {{requestNumber}}, {{productName}} {{versionName}}; {{staffName}}",
  };

  it("is filled in the language of the request, and in the other one only openly", async () => {
    const request = await bed.filed(ann);
    const chinese = await bed.done("fileRequest", filing({ problems: [problem({ subject: "扫描中断" })] }), {
      actor: ann,
      locale: "zh-CN",
    });
    const reply = await saved({ en: words });
    expect(await filled(reply.id, request.id)).toMatchObject({
      locale: "EN",
      otherLanguage: false,
      missing: [],
      text: `Ann: ${request.number}, ${request.product.slug} 2; ${agent.name}`,
    });
    expect(await filled(reply.id, chinese.id)).toMatchObject({ locale: "EN", otherLanguage: true });
    const both = await saved({ en: words, zh: { title: "已填", text: "{{customerName}}，您好！" } });
    expect(await filled(both.id, chinese.id)).toMatchObject({
      locale: "ZH_CN",
      otherLanguage: false,
      text: "Ann，您好！",
    });
  });

  it("names what the request does not have, and gives no text with a hole", async () => {
    const request = await bed.filed(ann, { version: null });
    const reply = await saved({ en: words });
    expect(await filled(reply.id, request.id)).toMatchObject({ text: null, missing: ["versionName"] });
    const closing = await saved({ en: { title: "Closing", text: "{{closesOn}}: {{requestAddress}}" } });
    expect(await filled(closing.id, request.id)).toMatchObject({ text: null, missing: ["closesOn"] });
    await bed.api.db.query("UPDATE support_request SET close_announced_for = '2026-12-04T16:00:00Z' WHERE id = $1", [
      request.id,
    ]);
    expect((await filled(closing.id, request.id)).text).toMatch(
      new RegExp(`^4 December 2026: http.*${request.number}$`),
    );
    expect(await filled(reply.id, "00000000-0000-4000-8000-000000000000")).toBeNull();
  });

  it("takes what a customer calls themselves for words and never for a placeholder", async () => {
    const request = await bed.filed({ ...ann, name: "{{staffName}}" });
    const reply = await saved({ en: { title: "Name", text: "Dear {{customerName}}" } });
    expect((await filled(reply.id, request.id)).text).toBe("Dear {{staffName}}");
  });
});
