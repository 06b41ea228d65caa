import { escaped } from "../../../mail/index.ts";
import type { LetterParts } from "./letter-parts.ts";
import type { Table } from "./report-tables.ts";

/** Columns are parted by bars and not lined up: characters are of two widths, and so are the letters of mail programs. */
export function textLetter({ title, head, tables, definitions, link, foot }: LetterParts): string {
  const blocks = [[title], head, ...tables.map(textTable), definitions, [link], foot];
  return blocks.map((lines) => lines.join("\n")).join("\n\n");
}

function textTable({ caption, head, rows, more }: Table): string[] {
  const line = (cells: readonly string[]) => cells.map((cell) => cell.replaceAll("|", "/")).join(" | ");
  return [`${caption}:`, line(head), ...rows.map(line), ...(more === null ? [] : [more])];
}

const CELL = 'style="border:1px solid #999;padding:4px 8px;text-align:left"';
const TABLE = 'style="border-collapse:collapse"';

/** The same as HTML that every mail program shows: plain tables, nothing that is fetched, nothing that runs. */
export function htmlLetter({ language, title, head, tables, definitions, link, foot }: LetterParts): string {
  const paragraph = (lines: readonly string[]) => `<p>${lines.map(escaped).join("<br>\n")}</p>`;
  return [
    `<!doctype html>\n<html lang="${language}">\n<meta charset="utf-8">\n<title>${escaped(title)}</title>`,
    `<h1>${escaped(title)}</h1>`,
    paragraph(head),
    ...tables.map(htmlTable),
    paragraph(definitions),
    `<p><a href="${escaped(link)}">${escaped(link)}</a></p>`,
    paragraph(foot),
    "</html>\n",
  ].join("\n");
}

function htmlTable({ caption, head, rows, more }: Table): string {
  const row = (tag: "td" | "th", cells: readonly string[]) => {
    const scope = tag === "th" ? ' scope="col"' : "";
    return `<tr>${cells.map((cell) => `<${tag}${scope} ${CELL}>${escaped(cell)}</${tag}>`).join("")}</tr>`;
  };
  const lines = [row("th", head), ...rows.map((cells) => row("td", cells))];
  const note = more === null ? "" : `\n<p>${escaped(more)}</p>`;
  return `<table ${TABLE}>\n<caption>${escaped(caption)}</caption>\n${lines.join("\n")}\n</table>${note}`;
}
