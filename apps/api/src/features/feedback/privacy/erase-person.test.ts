import { Command } from "commander";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { admin, agent, customer } from "../../accounts/accounts-testbed.ts";
import { type Data, refusalsOf } from "../../requests/requests-testbed.ts";
import { checkCells } from "../cubes/check-cells.ts";
import { foldAllDeltas } from "../cubes/fold-deltas.ts";
import { type FeedbackBed, openFeedbackBed } from "../feedback-testbed.ts";
import { personHash } from "../person-hash.ts";
import { erasePersonCommand, exportPersonCommand } from "./person-commands.ts";
import { countedIn, giveByForm, tablesWith } from "./person-testbed.ts";

let bed: FeedbackBed;
beforeAll(async () => {
  bed = await openFeedbackBed();
});
afterAll(() => bed.api.close());

const ERASE = `mutation ($input: ErasePersonFeedbackInput!) { erasePersonFeedback(input: $input) {
  feedback occasions userErrors { code field message } } }`;
const EXPORT = `mutation ($input: FeedbackPersonInput!) { exportPersonFeedback(input: $input) {
  data userErrors { code field message } } }`;
const ANSWER = `mutation ($input: AnswerFeedbackInput!) { answerFeedback(input: $input) { userErrors { message } } }`;
const LIST = `query { feedbackList(first: 20) { nodes { id revision comment erasedAt satisfaction giver { name email subject }
  request { number } answers { text mailed } corrections { comment satisfaction } } } }`;

const erase = async (input: object): Promise<Data> => {
  const data = await bed.ask(ERASE, { input: { reason: "Case 4711", ...input } }, { actor: admin });
  return data.erasePersonFeedback;
};
const list = async (): Promise<Data[]> => (await bed.ask(LIST)).feedbackList.nodes;

async function answer(comment: string, text: string): Promise<void> {
  const found = (await list()).find((each) => each.comment === comment);
  const input = { id: found.id, expectedRevision: found.revision, text };
  const { answerFeedback } = await bed.ask(ANSWER, { input }, { actor: agent });
  expect(answerFeedback.userErrors).toEqual([]);
}

/** A rating that was corrected and answered, by somebody who wants no further invitations. */
async function rated(actor: ReturnType<typeof customer>): Promise<void> {
  const { path } = await bed.asked({ actor });
  const { text } = await bed.send(path, { satisfaction: "2", comment: "First quetzalfirst said" });
  const [, correction] = /href="([\w-]{43})\?/.exec(text) ?? [];
  bed.pass(5);
  await bed.send(`/survey/${correction}`, { satisfaction: "4", comment: "Then quetzallater said" });
  await answer("Then quetzallater said", "We say okapianswer");
  const optOut = "mutation { optOutOfFeedback { userErrors { message } } }";
  await bed.ask(optOut, {}, { actor });
}

describe("a person who is erased", () => {
  it("leaves every figure as it was, and no word, name or address of theirs in any table", async () => {
    const yvonne = customer("Yvonne");
    await rated(yvonne);
    const anonymous = { name: "Zoe Narwhalperson", email: "Zoe@Narwhal.example" };
    await giveByForm(bed, { ...anonymous, comment: "About narwhalword 独角鲸语", satisfaction: 1 });
    await answer("About narwhalword 独角鲸语", "We say dugonganswer");
    await giveByForm(bed, { name: "Other", email: "other@else.example", comment: "Somebody else's pangolinword" });
    await foldAllDeltas(bed.api.db);
    await giveByForm(bed, { comment: "A change that nobody has folded yet", satisfaction: 5 });
    const before = await countedIn(bed);
    const words = ["quetzalfirst", "quetzallater", "okapianswer", "narwhal", "独角", "dugonganswer"];
    const hash = personHash(bed.api.contextFor().secrets, yvonne.subject);
    const [ofHash, ...ofWords] = await tablesWith(bed, [hash, ...words]);
    expect(ofWords).not.toContainEqual([]);
    expect(ofHash).toEqual(["feedback", "feedback_occasion", "feedback_opt_out"]);

    expect(await erase({ subject: yvonne.subject })).toEqual({ feedback: 1, occasions: 1, userErrors: [] });
    expect(await erase({ email: " zoe@narwhal.EXAMPLE " })).toEqual({ feedback: 1, occasions: 0, userErrors: [] });

    const [hashSince, address = [], ...wordsSince] = await tablesWith(bed, [hash, yvonne.email ?? "", ...words]);
    expect(wordsSince).toEqual(words.map(() => []));
    // That she does not want to be asked is hers to take back; nothing leads from it to her.
    expect(hashSince).toEqual(["feedback_opt_out"]);
    expect(address.filter((table) => !/^(support_request|request_\w+|mail)$/.test(table))).toEqual([]);
    const aboutFeedback = "SELECT recipient FROM mail WHERE kind = 'FEEDBACK'";
    expect(await bed.api.db.query(aboutFeedback)).toEqual([]);
    expect(await countedIn(bed)).toEqual(before);
    expect(await checkCells(bed.api.db)).toEqual([]);

    const [, others, zoe, yvonnes] = await list();
    expect(others).toMatchObject({
      comment: "Somebody else's pangolinword",
      giver: { email: "other@else.example" },
      erasedAt: null,
    });
    const erased = { comment: null, giver: null, request: null, answers: [{ text: null, mailed: false }] };
    expect(zoe).toMatchObject({ ...erased, satisfaction: 1, corrections: [] });
    expect(yvonnes).toMatchObject({ ...erased, satisfaction: 4, corrections: [{ comment: null, satisfaction: 2 }] });
    expect(yvonnes.erasedAt).not.toBeNull();
    const audit = await bed.api.db.query(
      "SELECT DISTINCT action, reason, target_type FROM audit_entry WHERE action = 'feedback.erasePerson' ORDER BY target_type",
    );
    const entry = { action: "feedback.erasePerson", reason: "Case 4711" };
    expect(audit).toEqual(["Feedback", "FeedbackOccasion", "Mail"].map((target_type) => ({ ...entry, target_type })));
    expect(refusalsOf(await erase({ subject: yvonne.subject }))).toEqual(["NOT_FOUND input"]);
  });

  it("is erased whatever they answer or correct at the same moment", async () => {
    for (const round of [1, 2, 3]) {
      const [asked, correcting] = [await bed.asked(), await bed.asked()];
      const { text } = await bed.send(correcting.path, { satisfaction: "3", comment: "Heldword before" });
      const [, correction] = /href="([\w-]{43})\?/.exec(text) ?? [];
      await Promise.all([
        bed.send(asked.path, { satisfaction: "3", comment: `Raceword ${round}` }),
        bed.send(`/survey/${correction}`, { satisfaction: "1", comment: "Heldword after" }),
        erase({ subject: asked.actor.subject }),
        erase({ subject: correcting.actor.subject }),
      ]);
      expect(await tablesWith(bed, ["raceword", "heldword"])).toEqual([[], []]);
    }
  });

  it("cannot use a link that was out, is refused by a reason that names them, and by nobody's name", async () => {
    const { actor, path } = await bed.asked();
    const named = await erase({ subject: actor.subject, reason: `As ${actor.subject} wished` });
    expect(refusalsOf(named)).toEqual(["BAD_USER_INPUT input.reason"]);
    expect(await erase({ email: actor.email })).toMatchObject({ feedback: 0, occasions: 1 });
    expect((await bed.send(path, { satisfaction: "5" })).status).toBe(404);
    expect(refusalsOf(await erase({}))).toEqual(["BAD_USER_INPUT input.email"]);
    expect(refusalsOf(await erase({ email: "nobody" }))).toEqual(["BAD_USER_INPUT input.email"]);
  });
});

describe("what is handed out of a person", () => {
  it("is all that they said, corrected and were told, and nothing of others", async () => {
    const una = customer("Una");
    await rated(una);
    await giveByForm(bed, { email: "Una@example.com", comment: "Also by form" });
    const both = { input: { email: "una@EXAMPLE.com", subject: una.subject } };
    const { exportPersonFeedback } = await bed.ask(EXPORT, both, { actor: admin });
    const { data } = exportPersonFeedback;
    expect(data.feedback).toMatchObject([
      {
        ...{ comment: "Then quetzallater said", satisfaction: 4, subject: una.subject, email: una.email },
        corrections: [{ comment: "First quetzalfirst said", satisfaction: 2 }],
        answers: [{ text: "We say okapianswer" }],
      },
      { comment: "Also by form", email: "Una@example.com", corrections: [], answers: [] },
    ]);
    expect(data.occasions).toMatchObject([{ offered: true, reasons: [] }]);
    expect(data.mails.map(({ recipient }: Data) => recipient)).toEqual([una.email, una.email]);
    expect(JSON.stringify(data)).not.toContain("pangolinword");
    const [entry] = await bed.api.db.query("SELECT * FROM audit_entry WHERE action = 'feedback.exportPerson' LIMIT 1");
    expect(entry.actor_name).toBe(admin.name);
    expect(JSON.stringify(entry)).not.toMatch(/una/i);
  });

  it("is handed out, and erased, at the command line, too", async () => {
    await giveByForm(bed, { email: "ulf@home.example", comment: "From a terminal" });
    const printed: string[] = [];
    const run = async (...words: string[]) => {
      const context = bed.api.contextFor({ actor: admin });
      const print = (line: string) => void printed.push(line);
      const program = new Command();
      for (const register of [exportPersonCommand, erasePersonCommand]) {
        register(program, { withContext: (work) => work(context), print, progress: () => undefined });
      }
      await program.parseAsync(words, { from: "user" });
    };
    await run("export-person-feedback", "--email", "ulf@home.example");
    expect(JSON.parse(printed[0] ?? "").feedback).toMatchObject([{ comment: "From a terminal" }]);
    await run("erase-person-feedback", "--email", "ulf@home.example", "--reason", "Case 4712");
    expect(printed[1]).toBe("1 pieces of feedback and 0 occasions no longer lead to the person.");
    await expect(run("erase-person-feedback", "--subject", "nobody", "--reason", "Case 4713")).rejects.toThrow(
      "leads to",
    );
  });
});
