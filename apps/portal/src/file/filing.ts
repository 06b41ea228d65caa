import { detectProblems, type LicenceStatus, type RequestKind, subjectOf } from "@supportbook/policy";
import type { SentFile } from "../files.ts";
import type { FileRequestInput } from "../gql/filing.ts";

/** All that somebody typed on the way to a request. It is kept as it is in the tab, and on the server as a draft. */
export interface Filing {
  /** The idempotency key: made once for what is being written, and sent with every attempt to file it. */
  readonly key: string;
  readonly stage: "ABOUT" | "ANSWER" | "FORM";
  readonly product: string;
  readonly version: string;
  readonly kind: RequestKind | "";
  readonly account: string;
  readonly country: string;
  readonly licence: LicenceStatus | "";
  readonly subject: string;
  readonly text: string;
  readonly severity: "" | "1" | "2" | "3" | "4";
  readonly answers: Readonly<Record<string, string>>;
  /** Whether each problem that was found becomes a request of its own; null while that was not answered. */
  readonly isSplit: boolean | null;
  /** What a problem is about, by its place, where it is not what the first one is about. */
  readonly kinds: Readonly<Record<number, RequestKind>>;
  readonly files: readonly SentFile[];
}

export function newFiling(): Filing {
  return {
    key: crypto.randomUUID(),
    stage: "ABOUT",
    product: "",
    version: "",
    kind: "",
    account: "",
    country: "",
    licence: "",
    subject: "",
    text: "",
    severity: "",
    answers: {},
    isSplit: null,
    kinds: {},
    files: [],
  };
}

/** A filing that was kept, by this release or an earlier one; null where it is none. */
export function keptFiling(content: unknown): Filing | null {
  if (typeof content !== "object" || content === null || !("key" in content) || !("product" in content)) return null;
  // Only these pages write drafts of this shape, and what they did not have before has its value at the beginning.
  return { ...newFiling(), ...(content as Partial<Filing>) };
}

const LONGEST_BUILD = 100;

const known = (value: string): string | null => (value === "" ? null : value);

/** What is asked of the rules before anything is written down. */
export function questionOf(filing: Filing & { readonly kind: RequestKind }) {
  const { product, version, kind, account, country, licence, severity } = filing;
  return {
    product,
    kind,
    version: known(version),
    account: known(account),
    country: known(country),
    licence: licence === "" ? null : licence,
    severity: severity === "" ? null : Number(severity),
  };
}

/** The problems that the text seems to tell of; of one only, there is nothing to offer. */
export function problemsIn(text: string): readonly string[] {
  return detectProblems(text)?.problems.map((each) => each.text) ?? [];
}

interface Attempt {
  readonly fileAnyway: boolean;
  /** The draft, which ends with the filing. */
  readonly draft: string | null;
}

/** What is filed: one problem, or each that was found. Files go with the first. */
export function filingInput(filing: Filing & { readonly kind: RequestKind }, attempt: Attempt): FileRequestInput {
  // Kind and severity are of each problem.
  const { kind, severity, ...facts } = questionOf(filing);
  const parts = filing.isSplit === true ? problemsIn(filing.text) : [];
  const detected = detectProblems(filing.text);
  const common = (detected?.common ?? []).map((each) => each.text).join("\n");
  const one = { kind, subject: filing.subject, text: filing.text, severity };
  const several = parts.map((part, place) => ({
    kind: filing.kinds[place] ?? kind,
    subject: subjectOf(part),
    text: common === "" ? part : `${common}\n\n${part}`,
    severity,
  }));
  const problems = several.length > 1 ? several : [one];
  return {
    ...attempt,
    ...facts,
    idempotencyKey: filing.key,
    // The checklist asks for it in these words; support looks for it at the request.
    build: known(filing.answers.productBuild?.trim().slice(0, LONGEST_BUILD) ?? ""),
    answers: Object.fromEntries(Object.entries(filing.answers).filter(([, answer]) => answer.trim() !== "")),
    problems: problems.map((problem, place) => ({
      ...problem,
      attachments: place === 0 ? filing.files.map(({ id }) => id) : [],
    })),
  };
}
