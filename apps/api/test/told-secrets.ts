/** Texts that must not be told, by what they are. */
export type Secrets = Readonly<Record<string, string>>;

/** The secrets that a question does not say itself: an answer may repeat what it was asked, and no more. */
export function keptFrom(secrets: Secrets, question: string) {
  const said = plain(question);
  const kept = Object.entries(secrets).filter(([, text]) => !said.includes(plain(text)));
  return {
    /** What the answer tells of them, wherever it stands: in data, messages, paths or extensions. */
    toldBy(answer: unknown): string[] {
      const words = plain(typeof answer === "string" ? answer : JSON.stringify(answer));
      return kept.filter(([, text]) => words.includes(plain(text))).map(([label]) => label);
    },
  };
}

/** However it is written: a code also without its hyphens, a name also in small letters. */
function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[\s-]/g, "");
}

/** An id that belongs to nothing. */
const NOBODYS_ID = "0dd0dd0d-0dd0-4dd0-8dd0-0dd0dd0dd0dd";

/** A text of the same shape that belongs to nobody: of ids always the same one, of others each letter and digit the next. */
export function nonexistent(text: string): string {
  return UUID.test(text) ? NOBODYS_ID : text.replaceAll(/[a-z0-9]/gi, nextSign);
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const ANY_UUID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

function nextSign(sign: string): string {
  if (/[zZ9]/.test(sign)) return { z: "a", Z: "A", "9": "0" }[sign] ?? sign;
  return String.fromCharCode(sign.charCodeAt(0) + 1);
}

type Answered = readonly [answer: unknown, to: string];

/** Whether two answers say the same, but for what was asked and for ids that are new each time. */
export function sameButForNames([one, name]: Answered, [other, otherName]: Answered): boolean {
  return withoutNames(one, name) === withoutNames(other, otherName);
}

function withoutNames(answer: unknown, name: string): string {
  return JSON.stringify(answer).replaceAll(name, "§").replaceAll(name.toUpperCase(), "§").replaceAll(ANY_UUID, "id");
}
