import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Data } from "../../requests/requests-testbed.ts";
import { everyRow, type FeedbackBed, openFeedbackBed, type Page, setAsking, tampered } from "../feedback-testbed.ts";

let bed: FeedbackBed;
beforeAll(async () => {
  bed = await openFeedbackBed();
});
afterAll(() => bed.api.close());

const correctionIn = (text: string) => `/survey/${/href="([\w-]{43})\?/.exec(text)?.[1] ?? "none"}`;
const seen = ({ status, text }: Page) => [status, text];

describe("[6.3] looking at the page", () => {
  it("changes nothing, however often and by whatever looks through mails", async () => {
    const { path } = await bed.asked();
    const before = await everyRow(bed);
    const looks = ["GET", "HEAD", "GET", "HEAD", "GET"].map((method) => bed.page(path, { method }));
    expect((await Promise.all(looks)).map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    expect(await everyRow(bed)).toBe(before);
    expect((await bed.send(path, { satisfaction: "5" })).status).toBe(200);
  });

  it("takes no script and no sign-in, is kept by nobody, and tells nobody its address", async () => {
    const { path, request } = await bed.asked();
    const { headers, text } = await bed.page(path);
    expect(text).toContain(request.number);
    expect(text).not.toMatch(/<script|javascript:|\son\w+=|https?:\/\//i);
    const policy = headers.get("content-security-policy") ?? "";
    const style = /<style>([\s\S]*?)<\/style>/.exec(text)?.[1] ?? "";
    const hash = createHash("sha256").update(style).digest("base64");
    expect(policy).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`,
    );
    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(headers.get("x-robots-tag")).toContain("noindex");
    expect(headers.get("set-cookie")).toBeNull();
  });

  it("asks what the settings said as the invitation was made, each as a group with a name", async () => {
    const before = await bed.asked();
    await setAsking(bed, { scales: ["RECOMMEND"] });
    const since = await bed.asked();
    await setAsking(bed, { scales: ["SATISFACTION", "EFFORT", "RECOMMEND"] });
    const fieldsOf = async (path: string) => {
      const { text } = await bed.page(path);
      expect(text.match(/<fieldset aria-describedby/g)).toHaveLength(text.match(/<legend>/g)?.length ?? -1);
      return [...new Set([...text.matchAll(/name="(\w+)" value="\d/g)].map(([, name]) => name))];
    };
    expect(await fieldsOf(before.path)).toEqual(["satisfaction", "effort", "recommend"]);
    expect(await fieldsOf(since.path)).toEqual(["recommend"]);
    await bed.send(since.path, { satisfaction: "1", recommend: "0" });
    expect((await bed.given(since.request.id))[0].fact).toMatchObject({ satisfaction: null, recommend: 0 });
  });

  it("is in the customer's language, and in the other one on request", async () => {
    const { path } = await bed.asked({ locale: "zh-CN" });
    const chinese = await bed.page(path, { headers: { "accept-language": "en" } });
    expect(chinese.text).toContain('<html lang="zh-CN">');
    expect(chinese.text).toMatch(/您觉得我们的支持服务如何/);
    expect(chinese.headers.get("content-language")).toBe("zh-CN");
    expect(chinese.text).toContain('href="?lang=en"');
    expect((await bed.page(`${path}?lang=en`)).text).toContain("How was our support?");
    expect((await bed.send(path, {})).text).toMatch(/请至少回答一个问题/);
    expect((await bed.page("/survey/none", { headers: { "accept-language": "zh" } })).text).toContain("此链接无效");
  });
});

describe("[6.3] an answer", () => {
  it("is feedback of the person who asked, in their words, and spends the link", async () => {
    const { path, request, actor } = await bed.asked();
    bed.pass(90);
    const form = { satisfaction: "2", effort: "7", recommend: "10", comment: "  It <b>worked</b>\0\r\nat last " };
    expect((await bed.send(path, form)).status).toBe(200);
    const [feedback] = await bed.given(request.id);
    expect(feedback).toMatchObject({
      ...{ type: "RATING", source: "INVITATION", state: "NEW", audience: "BUSINESS", held: false, locale: "en" },
      ...{ giver_subject: actor.subject, giver_name: actor.name, giver_email: actor.email },
      comment: "It <b>worked</b>\u{FFFD}\nat last",
      // 90 minutes are more than an hour and at most two: the fifth bucket.
      fact: { satisfaction: 2, effort: 7, recommend: 10, wait: 4 },
    });
    const [found] = await bed.api.db.query(
      "SELECT id FROM feedback WHERE words @@ plainto_tsquery('english', 'working') AND id = $1",
      [feedback.id],
    );
    expect(found).toEqual({ id: feedback.id });
    expect((await bed.occasions(request.id))[0].answeredAt).toBe(feedback.received_at.toISOString());
    const unknown = await bed.page(`/survey/${"x".repeat(43)}`);
    expect(seen(await bed.page(path))).toEqual(seen(unknown));
    expect(seen(await bed.send(path, form))).toEqual(seen(unknown));
    expect(await bed.given(request.id)).toHaveLength(1);
  });

  it("counts once where it is sent several times at once", async () => {
    const { path, request } = await bed.asked();
    const steps = ["1", "2", "3", "4", "5"];
    const sent = await Promise.all(steps.map((satisfaction) => bed.send(path, { satisfaction })));
    expect(sent.map(({ status }) => status).toSorted()).toEqual([200, 404, 404, 404, 404]);
    const given = await bed.given(request.id);
    const taken = steps[sent.findIndex(({ status }) => status === 200)];
    expect(given.map(({ fact }: Data) => String(fact.satisfaction))).toEqual([taken]);
  });

  it.each([
    [{}, "Answer at least one"],
    [{ comment: "Words alone" }, "Answer at least one"],
    [{ satisfaction: "6" }, "answers that are shown"],
    [{ satisfaction: "5", effort: "0" }, "answers that are shown"],
    [{ recommend: "1e1" }, "answers that are shown"],
    [{ satisfaction: "5", comment: "x".repeat(4_001) }, "4001 characters"],
  ])("of %o is refused with what would help, kept on the page, and spends nothing", async (form, told) => {
    const { path, request } = await bed.asked();
    const { status, text } = await bed.send(path, form as Record<string, string>);
    expect(status).toBe(422);
    expect(text).toContain(told);
    expect(text).toMatch(/<title>Error: /);
    const [, target = "none"] = /<div class="errors"[\s\S]*?href="#([\w-]+)"/.exec(text) ?? [];
    expect(text).toContain(`id="${target}"`);
    if ("comment" in form) expect(text).toContain(`\n${form.comment}</textarea>`);
    expect(await bed.given(request.id)).toEqual([]);
    expect((await bed.send(path, { satisfaction: "5", comment: "好".repeat(4_000) })).status).toBe(200);
  });

  it("can be corrected once a link, and what was said before stays in its history", async () => {
    const { path, request } = await bed.asked();
    const first = correctionIn((await bed.send(path, { satisfaction: "1", comment: "Slow" })).text);
    const form = await bed.page(first);
    expect(form.text).toMatch(/value="1" checked/);
    expect(form.text).toContain("Slow</textarea>");
    bed.pass(60);
    const both = await Promise.all([first, first].map((each) => bed.send(each, { satisfaction: "4", recommend: "9" })));
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 404]);
    const second = correctionIn(both.find(({ status }) => status === 200)?.text ?? "");
    expect((await bed.send(second, { satisfaction: "5", comment: "Good after all" })).status).toBe(200);
    const [feedback, ...more] = await bed.given(request.id);
    expect(more).toEqual([]);
    expect(feedback).toMatchObject({
      comment: "Good after all",
      revision: 3,
      fact: { satisfaction: 5, recommend: null },
    });
    const history = await bed.api.db.query(
      "SELECT satisfaction, recommend, comment FROM feedback_correction WHERE feedback_id = $1 ORDER BY at, satisfaction",
      [feedback.id],
    );
    expect(history).toEqual([
      { satisfaction: 1, recommend: null, comment: "Slow" },
      { satisfaction: 4, recommend: 9, comment: null },
    ]);
    expect(feedback.fact.at).toBe(new Date(feedback.received_at).toISOString().replace(".000Z", "+00:00"));
  });

  it("and its correction are taken until the invitation ends, and only its owner is told that it ended", async () => {
    const [late, answered] = [await bed.asked(), await bed.asked()];
    const correction = correctionIn((await bed.send(answered.path, { satisfaction: "3" })).text);
    bed.pass(14 * 24 * 60 - 1);
    expect((await bed.page(late.path)).status).toBe(200);
    bed.pass(1);
    for (const path of [late.path, correction]) {
      expect((await bed.page(path)).status).toBe(410);
      expect((await bed.send(path, { satisfaction: "5" })).text).toContain("The time to answer is over");
      expect((await bed.page(tampered(path))).status).toBe(404);
    }
    expect(await bed.given(late.request.id)).toEqual([]);
    expect((await bed.given(answered.request.id))[0].fact.satisfaction).toBe(3);
  });
});
