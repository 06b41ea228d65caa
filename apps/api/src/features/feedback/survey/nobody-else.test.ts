import { randomUUID } from "node:crypto";
import { Command } from "commander";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSecrets, SAMPLE_SECRETS_KEY } from "../../../platform/secrets.ts";
import { admin, agent, customer } from "../../accounts/accounts-testbed.ts";
import type { Data } from "../../requests/requests-testbed.ts";
import { surveyLinkCommand } from "../asking/survey-link-command.ts";
import { everyRow, type FeedbackBed, openFeedbackBed, type Page, tampered } from "../feedback-testbed.ts";

let bed: FeedbackBed;
beforeAll(async () => {
  bed = await openFeedbackBed();
});
afterAll(() => bed.api.close());

const seen = ({ status, text }: Page) => [status, text];

describe("[6.3] nobody", () => {
  it("opens what is another's: a link is no number, and names in the form mean nothing", async () => {
    const [mine, theirs] = [await bed.asked(), await bed.asked()];
    const [occasion] = await bed.occasions(theirs.request.id);
    const unknown = seen(await bed.page(`/survey/${"x".repeat(43)}`));
    const guesses = [theirs.request.id, theirs.request.number, occasion.id, tampered(theirs.path).slice(8), "x", "%00"];
    for (const guess of [...guesses, randomUUID()]) expect(seen(await bed.page(`/survey/${guess}`))).toEqual(unknown);
    const form = { satisfaction: "1", request: theirs.request.id, occasion: occasion.id, token: theirs.path.slice(8) };
    expect((await bed.send(mine.path, form)).status).toBe(200);
    expect(await bed.given(theirs.request.id)).toEqual([]);
    expect(await bed.given(mine.request.id)).toHaveLength(1);
  });

  it("of the staff rates: whoever comes as staff is refused, and the link stays good", async () => {
    const { path, request } = await bed.asked();
    const asStaff = { "x-test-actor": encodeURIComponent(JSON.stringify(agent)) };
    expect((await bed.send(path, { satisfaction: "5" }, asStaff)).status).toBe(403);
    expect((await bed.page(path, { headers: asStaff })).status).toBe(403);
    expect(await bed.given(request.id)).toEqual([]);
    expect((await bed.send(path, { satisfaction: "5" })).status).toBe(200);
  });

  it("is asked again who says so on the page, which spends nothing and can be taken back", async () => {
    const actor = customer("Tired");
    const { path } = await bed.asked({ actor });
    expect((await bed.page(path)).text).toContain('value="OPT_OUT"');
    expect((await bed.send(path, { choice: "OPT_OUT" })).text).toContain("not asked for feedback any more");
    expect((await bed.page(path)).text).toContain('value="OPT_IN"');
    const next = await bed.close(await bed.filed(actor));
    const [{ reasons }] = await bed.occasions(next.id);
    expect(reasons.map(({ reason }: Data) => reason)).toEqual(["OPTED_OUT", "ASKED_RECENTLY"]);
    await bed.send(path, { choice: "OPT_IN" });
    expect(await bed.ask("{ feedbackChoice { optedOut } }", {}, { actor })).toEqual({
      feedbackChoice: { optedOut: false },
    });
    expect((await bed.send(path, { satisfaction: "3" })).status).toBe(200);
  });

  it("is kept from answering by a flood from elsewhere, and what floods is told when to come again", async () => {
    const { path } = await bed.asked();
    const from = (address: string) => ({ "x-forwarded-for": address });
    const flood = Array.from({ length: 80 }, () => bed.send(`/survey/${"y".repeat(43)}`, {}, from("198.51.100.7")));
    const statuses = (await Promise.all(flood)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 404)).toHaveLength(60);
    expect(statuses.filter((status) => status === 429)).toHaveLength(20);
    const refused = await bed.send(path, { satisfaction: "5" }, from("198.51.100.7"));
    expect(refused.status).toBe(429);
    const seconds = Number(refused.headers.get("retry-after"));
    expect(seconds).toBeGreaterThan(0);
    expect((await bed.send(path, { satisfaction: "5" }, from("203.0.113.9"))).status).toBe(200);
    bed.pass(Math.ceil(seconds / 60));
    expect((await bed.send(path, {}, from("198.51.100.7"))).status).toBe(404);
  });

  it("is answered with a fault of ours where a form is too large or none", async () => {
    const { path } = await bed.asked();
    expect((await bed.send(path, { satisfaction: "5", comment: "x".repeat(70_000) })).status).toBe(413);
    const json = { method: "POST", body: "{}", headers: { "content-type": "application/json" } };
    const { status, text } = await bed.page(path, json);
    expect([status, text.startsWith("<!doctype html>")]).toEqual([415, true]);
    expect((await bed.send(path, { satisfaction: "5" })).status).toBe(200);
  });
});

it("the link is in nothing that staff can read: no outbox, no audit, no log, no export, no table", async () => {
  const { request, path } = await bed.asked();
  const token = path.split("/").at(-1) ?? "";
  expect(token).toMatch(/^[\w-]{43}$/);
  const outbox = await bed.ask("{ outbox(first: 50) { nodes { kind subject body } } }", {}, { actor: admin });
  const mail = outbox.outbox.nodes.find(
    ({ kind, subject }: Data) => kind === "FEEDBACK" && subject.includes(request.number),
  );
  expect(mail.body).toContain("⟦link⟧");
  await bed.page(path);
  await bed.page(`${path}/`);
  await bed.page(`/elsewhere/survey/${token}.`);
  const thanks = await bed.send(path, { satisfaction: "1" });
  const next = /href="([\w-]{43})\?/.exec(thanks.text)?.[1] ?? "none";
  await bed.page(`/survey/${next}`);
  const export_ = await bed.page("/exports/requests.csv", {
    headers: { "x-test-actor": encodeURIComponent(JSON.stringify(agent)) },
  });
  expect(export_.text).toContain(request.number);
  const everything = [JSON.stringify(outbox), export_.text, JSON.stringify(bed.api.logged), await everyRow(bed)].join();
  expect(everything).not.toContain(token);
  expect(everything).not.toContain(next);
  expect(bed.api.logged.some((line) => line.path === "/survey/:token")).toBe(true);
});

it("the command line prints a link in the sample mode alone, whose key everybody knows", async () => {
  const printed: string[] = [];
  const context = bed.api.contextFor();
  const run = async (number: string, key: "own" | "sample") => {
    const secrets = key === "own" ? context.secrets : openSecrets(SAMPLE_SECRETS_KEY);
    const program = new Command().exitOverride();
    const actor = { subject: "cli", name: "command line", roles: ["admin"] };
    surveyLinkCommand(program, {
      withContext: (work) => work({ ...context, actor, secrets }),
      print: (line) => void printed.push(line),
      progress: () => undefined,
    });
    await program.parseAsync(["survey-link", number], { from: "user" });
  };
  const { request } = await bed.asked();
  await expect(run(request.number, "own")).rejects.toThrow(/key of the sample mode/);
  const link = `http://localhost:4000/survey/${"z".repeat(43)}`;
  const sealed = openSecrets(SAMPLE_SECRETS_KEY).seal(link);
  await bed.api.db.query("UPDATE mail SET sealed_link = $2 WHERE request_id = $1 AND kind = 'FEEDBACK'", [
    request.id,
    sealed,
  ]);
  await run(request.number, "sample");
  expect(printed).toEqual([link]);
  await expect(run("R0", "sample")).rejects.toThrow(/no request R0/);
  const open = await bed.filed(customer("Waiting"));
  await expect(run(open.number, "sample")).rejects.toThrow(/was not asked/);
});
