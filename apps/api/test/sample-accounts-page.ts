import { SITUATIONS } from "../src/features/sample/accounts/all-situations.ts";
import { CODES_TO_TRY, TRIED_IN } from "../src/features/sample/accounts/codes-to-try.ts";
import type { Asked, Expected, SampleTarget, Situation } from "../src/features/sample/accounts/situation.ts";

const head = () => `# The sample accounts

Written by \`UPDATE=1 pnpm --filter @supportbook/api test sample-accounts-page\` out of
[the situations](../apps/api/src/features/sample/accounts/situations); a test fails while this page differs from them. Each
row is a test too: it is asked through the API, by the account's administrator and by staff.

The sample mode loads these company accounts beside the invented vendor's products. Each is in one telling situation; the
answers were derived by hand from the clauses in [the rules](rules.md). Dates lie around the day of loading, so that the
situations stay what they are whenever one tries them. Last days are inclusive.

## Try them

- **As staff**: sign in as "Sample support agent", open an account by its number, and ask.
- **As a customer**: "Sample company admin" administers A200001, "Sample customer" is a member there and administers
  A200604. Nobody signs in for the other accounts.
- **Codes** are \`SAMPLE-\`, the place of the licence in the account, and the account's digits. Entered in ${TRIED_IN}, one
  after the other:

${codes()}

## The accounts
`;

function codes(): string {
  const rows = CODES_TO_TRY.map(({ code, product, answer, why }) => {
    return `| \`${code}\` ${product === undefined ? "" : `for ${product} `}| ${answer} | ${why} |`;
  });
  return ["| code | answer | why |", "|---|---|---|", ...rows].join("\n");
}

/** The page that lists every situation with what is asked and expected. */
export function sampleAccountsPage(): string {
  const rows = SITUATIONS.flatMap((situation) => situation.asked.map((asked, index) => rowOf(situation, asked, index)));
  const lines = ["| account | situation | asked | answer | why |", "|---|---|---|---|---|", ...rows];
  return `${head()}\n${lines.join("\n")}\n`;
}

function rowOf({ number, name, country }: Situation, asked: Asked, index: number): string {
  const account = index === 0 ? [number, `${name} (${country})`] : ["", ""];
  return `| ${[...account, questionText(asked), answerText(asked.expected), asked.why].join(" | ")} |`;
}

/** What is asked, in short; also for titles of tests. */
export function questionText({
  product,
  version,
  kind = "SOFTWARE_FAULT",
  severity,
  day = 0,
  hypothetical,
}: Asked): string {
  const parts = [
    `${kind} of ${product}${version === undefined ? "" : ` ${version}`}`,
    ...(severity === undefined ? [] : [`severity ${severity}`]),
    ...(day === 0 ? [] : [dayText(day)]),
    ...(hypothetical === true ? ["without the account"] : []),
  ];
  return parts.join(", ");
}

function dayText(day: number): string {
  const days = Math.abs(day) === 1 ? "1 day" : `${Math.abs(day)} days`;
  return day < 0 ? `${days} ago` : `in ${days}`;
}

/** What is expected, in short; also for titles of tests. */
export function answerText(expected: Expected): string {
  const { outcome, decidedBy, standing, guarantee, planUse, target, purchase } = expected;
  return [
    `${outcome} by ${decidedBy.join(", ")}`,
    ...(standing === null ? [] : [`licence ${standing}`]),
    ...(guarantee === undefined ? [] : [`guarantee ${guarantee}`]),
    ...(planUse === undefined ? [] : [useText(planUse)]),
    ...(target === undefined ? [] : [targetText(target)]),
    ...(purchase === undefined ? [] : [purchaseText(purchase)]),
  ].join("; ");
}

function useText({ used, included }: NonNullable<Expected["planUse"]>): string {
  return included === null ? `${used} used, without limit` : `${used} of ${included} used`;
}

function targetText(target: SampleTarget): string {
  if (target === "NOT_APPLICABLE") return "no plan, no response time";
  if (target === "NOT_PROMISED") return "no response time promised";
  return `answer within ${target.within} ${target.counted === "AROUND_THE_CLOCK" ? "around the clock" : "of support hours"}`;
}

function purchaseText({ service, soldBy }: NonNullable<Expected["purchase"]>): string {
  return service === null ? "no paid service covers it" : `${service} ${sellersText(soldBy)}`;
}

function sellersText(soldBy: readonly string[]): string {
  return soldBy.length === 0 ? "not sold there" : `sold by ${soldBy.join(" and ")}`;
}
