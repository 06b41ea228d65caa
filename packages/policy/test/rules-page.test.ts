import { readFileSync, writeFileSync } from "node:fs";
import { join, posix } from "node:path";
import { expect, test } from "vitest";
import type { Clause, Edition } from "../src/index.ts";
import { conditionsTable, editions } from "../src/index.ts";
import { encodedIn, testedIn } from "./where-clauses-live.ts";

const PAGE = join(import.meta.dirname, "../../../docs/rules.md");

/** `docs/rules.md`: every clause, what it says, when it applies, where it is encoded and where it is tested. */
function rulesPage(): string {
  const intro = [
    "# The rules, clause by clause",
    "",
    "Generated from the rule book: change a clause there, then run `UPDATE=1 pnpm --filter @supportbook/policy test rules-page`.",
    "A test fails while this page differs from the code. The analysis of the whole fact space is printed by",
    "`pnpm supportbook check-rulebook`.",
  ];
  return `${[...intro, ...editions.flatMap(editionPart)].join("\n")}\n`;
}

function editionPart(edition: Edition): readonly string[] {
  const [encoded, tested] = [encodedIn(edition.id), testedIn()];
  return [
    "",
    `## ${edition.title.en}`,
    "",
    `In force from ${edition.effectiveFrom} until the next edition is.`,
    ...edition.sections.flatMap((section) => [
      "",
      `### ${/^\d/.test(section.number) ? `${section.number} ` : ""}${section.title.en} · ${section.title.zh}`,
      "",
      "| clause | what it says | encoded in | tested in |",
      "|---|---|---|---|",
      ...section.clauses.map(
        (clause) =>
          `| ${clause.id} | ${gistOf(clause)} | ${links(encoded.get(clause.id))} | ${links(tested.get(clause.id))} |`,
      ),
    ]),
    "",
    "### When each clause applies",
    "",
    "A row applies where all its conditions hold; `unknown` is a value. Clauses that are not in the table stand for themselves.",
    "",
    "| clause | effect | where |",
    "|---|---|---|",
    ...conditionsTable(edition).map((row) => `| ${row.clause} | ${effectOf(row)} | ${whereOf(row)} |`),
    "",
    "### How the words are read where they leave room",
    "",
    ...edition.interpretations.flatMap(({ clause, text }) => [`- **${clause}** ${text.en}`, `  ${text.zh}`]),
  ];
}

const gistOf = ({ gist, standing }: Clause) =>
  `${gist.en}${standing === null ? "" : ` *${standing.en}*`}<br>${gist.zh}`;

const links = (paths: readonly string[] = []) =>
  paths.map((path) => `[${posix.basename(path)}](../${path})`).join("<br>");

type Row = ReturnType<typeof conditionsTable>[number];

function effectOf({ effect, service, overrides, lifts }: Row): string {
  const notes = [
    service === null ? "" : service,
    overrides.length === 0 ? "" : `overrides ${overrides.join(", ")}`,
    lifts.length === 0 ? "" : `lifts ${lifts.join(", ")}`,
  ].filter((note) => note !== "");
  return [effect, ...notes].join("; ");
}

function whereOf({ conditions }: Row): string {
  if (conditions.length === 0) return "always";
  return conditions
    .map(({ fact, values }) => `\`${fact}\` is ${values.map((value) => value ?? "unknown").join(" or ")}`)
    .join("; ");
}

test("docs/rules.md is what the rule book says (UPDATE=1 writes it)", () => {
  if (process.env.UPDATE === "1") writeFileSync(PAGE, rulesPage());
  expect(readFileSync(PAGE, "utf8")).toBe(rulesPage());
});
