import { milestoneProblems, type Text } from "@supportbook/policy";
import { badInput, type Refusal } from "../../../platform/refusal.ts";
import type { ProductFacts, VersionFacts } from "../snapshot/catalogue.ts";

const LONGEST_SLUG = 100;
const LONGEST_TEXT = 200;
const LONGEST_URL = 2_000;
const LONGEST_LIST = 200;
/** Identifiers come from published catalogues, where some products have hundreds. */
const MOST_IDENTIFIERS = 1_000;

type Path = readonly string[];

/** What is wrong with a slug; an empty list where it can be used. */
export function slugProblems(slug: string): Refusal[] {
  if (slug.length <= LONGEST_SLUG && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) return [];
  return [
    badInput(["slug"], {
      en: `The slug "${slug}" must be lower-case letters and digits in words joined by single hyphens, at most ${LONGEST_SLUG} characters, such as "harbour-gateway".`,
      zh: `标识“${slug}”须由小写字母和数字组成，词间用单个连字符连接，最多 ${LONGEST_SLUG} 个字符，例如“harbour-gateway”。`,
    }),
  ];
}

/** Everything that keeps these facts of a product from being stored, each with the field at fault. */
export function productProblems(facts: ProductFacts): Refusal[] {
  return [
    ...textProblems(["name"], facts.name),
    ...textProblems(["category"], facts.category),
    ...textProblems(["versionCommand"], facts.versionCommand),
    ...listProblems(["platforms"], facts.platforms),
    ...listProblems(["tags"], facts.tags),
    ...listProblems(["aliases"], facts.aliases),
    ...Object.values(facts.milestoneLabels).flatMap((label) => textProblems(["milestoneLabels"], label ?? "")),
    ...countProblems(["identifiers"], facts.identifiers, MOST_IDENTIFIERS),
    ...countProblems(["specialTerms"], facts.specialTerms),
    ...facts.identifiers.flatMap(({ type, id }, place) => [
      ...textProblems(["identifiers", String(place), "type"], type),
      ...textProblems(["identifiers", String(place), "id"], id),
    ]),
    ...facts.specialTerms.flatMap((term, place) => specialTermProblems(["specialTerms", String(place)], term)),
  ];
}

/** Everything that keeps these facts of a version from being published, each with the field at fault. */
export function versionProblems(facts: VersionFacts): Refusal[] {
  return [
    ...textProblems(["name"], facts.name),
    ...textProblems(["label"], facts.label),
    ...textProblems(["codename"], facts.codename),
    ...textProblems(["latestBuild"], facts.latestBuild),
    ...urlProblems(["latestBuildUrl"], facts.latestBuildUrl),
    ...milestoneProblems(facts).flatMap(({ field, otherField, message, remedy }) => {
      const text = { en: `${message.en} ${remedy.en}`, zh: `${message.zh}${remedy.zh}` };
      // Both fields are named, so that a form can mark both.
      return [field, ...(otherField === null ? [] : [otherField])].map((name) => badInput([name], text));
    }),
  ];
}

/** Those that stand in a field which the change touched: an old flaw elsewhere does not stop a new edit. */
export function problemsIn(fields: readonly string[], problems: readonly Refusal[]): Refusal[] {
  // Input calls `successor`, by id or name, what the facts keep as an id.
  const touched = new Set(fields.map((field) => (field === "successorId" ? "successor" : field)));
  const sayings = new Set(problems.filter(({ field }) => touched.has(String(field?.[0]))).map(({ text }) => text.en));
  return problems.filter(({ text }) => sayings.has(text.en));
}

function specialTermProblems(path: Path, term: ProductFacts["specialTerms"][number]): Refusal[] {
  const problems = [
    ...textProblems([...path, "summary"], term.summary),
    ...urlProblems([...path, "url"], term.url),
    ...listProblems([...path, "clauses"], term.clauses),
  ];
  if (term.clauses.length === 0) {
    problems.push(
      badInput([...path, "clauses"], {
        en: "Name at least one clause that the term stands in for.",
        zh: "请至少列出一个由该条款替代的规则条目。",
      }),
    );
  }
  if (term.from !== null && term.to !== null && term.to < term.from) {
    const text = {
      en: `The term would end on ${term.to}, before it begins on ${term.from}. Exchange the dates or correct one.`,
      zh: `该条款的结束日期 ${term.to} 早于开始日期 ${term.from}。请对调或更正。`,
    };
    problems.push(badInput([...path, "from"], text), badInput([...path, "to"], text));
  }
  return problems;
}

function countProblems(path: Path, { length }: readonly unknown[], most = LONGEST_LIST): Refusal[] {
  if (length <= most) return [];
  const text: Text = {
    en: `${path.join(".")} has ${length} entries; the limit is ${most}.`,
    zh: `${path.join(".")} 有 ${length} 项，上限为 ${most}。`,
  };
  return [badInput(path, text)];
}

function listProblems(path: Path, texts: readonly string[]): Refusal[] {
  const tooMany = countProblems(path, texts);
  if (tooMany.length > 0) return tooMany;
  return texts.flatMap((text, place) => textProblems([...path, String(place)], text));
}

function textProblems(path: Path, text: string | null): Refusal[] {
  const name = path.join(".");
  if (text === null) return [];
  if (text.trim() === "") {
    return [badInput(path, { en: `${name} is blank. Write something.`, zh: `${name} 为空。请填写内容。` })];
  }
  if (text.length <= LONGEST_TEXT) return [];
  return [
    badInput(path, {
      en: `${name} has ${text.length} characters; the limit is ${LONGEST_TEXT}. Shorten it.`,
      zh: `${name} 有 ${text.length} 个字符，上限为 ${LONGEST_TEXT}。请缩短。`,
    }),
  ];
}

function urlProblems(path: Path, url: string | null): Refusal[] {
  if (url === null) return [];
  const protocol = URL.canParse(url) ? new URL(url).protocol : null;
  // A link is shown to the public: nothing that a browser would run.
  if (url.length <= LONGEST_URL && (protocol === "https:" || protocol === "http:")) return [];
  return [
    badInput(path, {
      en: `${path.join(".")} must be an address that begins with https:// or http://, at most ${LONGEST_URL} characters.`,
      zh: `${path.join(".")} 须为以 https:// 或 http:// 开头的网址，最多 ${LONGEST_URL} 个字符。`,
    }),
  ];
}
