import { badInput, type Refusal } from "../../../platform/refusal.ts";
import type { FileRequestInput, RequestProblemInput } from "./file-request.input.ts";

export const LONGEST_TEXT = 20_000;
export const LONGEST_SUBJECT = 200;
const LONGEST_BUILD = 100;
/** Spaces and hyphens between its characters included. */
const LONGEST_CODE = 200;
const MOST_PROBLEMS = 10;
const KEY_LENGTH = { least: 8, most: 100 };
const MOST_ANSWERS = 100;
const LONGEST_ANSWER = 5_000;

/** What keeps a request from being filed, whatever the rules say to it. */
export function filingProblems(input: FileRequestInput): Refusal[] {
  const { idempotencyKey, build, licenceCode, answers, problems } = input;
  const count = problems.length;
  return [
    ...keyProblems(idempotencyKey),
    ...lengthProblems(["build"], build, LONGEST_BUILD),
    ...lengthProblems(["licenceCode"], licenceCode, LONGEST_CODE),
    ...answerProblems(["answers"], answers),
    ...(count === 0 || count > MOST_PROBLEMS
      ? [
          badInput(["problems"], {
            en: `There are ${count} problems; give 1 to ${MOST_PROBLEMS} in one filing.`,
            zh: `共有 ${count} 个问题；每次提交应为 1 至 ${MOST_PROBLEMS} 个。`,
          }),
        ]
      : []),
    ...problems.flatMap((problem, index) => problemProblems(["problems", String(index)], problem)),
  ];
}

export function keyProblems(key: string): Refusal[] {
  const { length } = key.trim();
  if (length >= KEY_LENGTH.least && key.length <= KEY_LENGTH.most) return [];
  return [
    badInput(["idempotencyKey"], {
      en: `The key has ${length} characters; choose ${KEY_LENGTH.least} to ${KEY_LENGTH.most}, such as a random UUID, anew for each filing.`,
      zh: `idempotencyKey 有 ${length} 个字符；应为 ${KEY_LENGTH.least} 至 ${KEY_LENGTH.most} 个，例如每次提交新生成的 UUID。`,
    }),
  ];
}

/** What keeps a text that people read from being taken. */
export function textProblems(field: readonly string[], text: string, longest = LONGEST_TEXT): Refusal[] {
  if (text.length > longest) return [tooLong(field, text.length, longest)];
  if (/\S/.test(text)) return [];
  return [badInput(field, { en: "This is blank. Write something.", zh: "此项为空。请填写内容。" })];
}

function problemProblems(field: readonly string[], { subject, text, answers }: RequestProblemInput): Refusal[] {
  return [
    ...textProblems([...field, "subject"], subject, LONGEST_SUBJECT),
    ...textProblems([...field, "text"], text),
    ...answerProblems([...field, "answers"], answers),
  ];
}

function answerProblems(field: readonly string[], answers: object | null | undefined): Refusal[] {
  const given = Object.entries(answers ?? {});
  if (given.length > MOST_ANSWERS) {
    const { length } = given;
    const en = `There are ${length} answers; the limit is ${MOST_ANSWERS}. Answer what the checklist asks.`;
    return [badInput(field, { en, zh: `共有 ${length} 个回答，上限为 ${MOST_ANSWERS}。请只回答清单中的问题。` })];
  }
  return given.flatMap(([id, answer]) => {
    if (typeof answer !== "string") {
      const en = "An answer is a text: a few words, a date, a build, or the value of a choice.";
      return [badInput([...field, id], { en, zh: "回答应为文本：几句话、日期、内部版本号或选项的值。" })];
    }
    return answer.length > LONGEST_ANSWER ? [tooLong([...field, id], answer.length, LONGEST_ANSWER)] : [];
  });
}

function lengthProblems(field: readonly string[], text: string | null | undefined, longest: number): Refusal[] {
  const length = text?.length ?? 0;
  return length > longest ? [tooLong(field, length, longest)] : [];
}

function tooLong(field: readonly string[], length: number, longest: number): Refusal {
  return badInput(field, {
    en: `This has ${length} characters; the limit is ${longest}. Shorten it.`,
    zh: `此项有 ${length} 个字符，上限为 ${longest}。请缩短。`,
  });
}
