import { randomUUID } from "node:crypto";
import { QueryFailedError } from "typeorm";
import type { Context } from "../../../platform/context.ts";
import { type KeptKind, type KeptOutcome, keepRecord } from "../../../platform/kept-record.ts";
import { badInput, type Refusal, Refused, refuseAny, userErrorsOf } from "../../../platform/refusal.ts";
import { storableText } from "../../../platform/storable.ts";
import type { Catalogue } from "../../lifecycle/index.ts";
import { DiagnosticUtilityEntity } from "./diagnostic-utility.entity.ts";
import type { RetireDiagnosticUtilityInput, SaveDiagnosticUtilityInput } from "./utility.type.ts";

const LONGEST_NAME = 100;
const LONGEST_ADDRESS = 2_000;
const LONGEST_TEXT = 5_000;
const TEXTS = ["instructionsEn", "instructionsZh", "collectsEn", "collectsZh"] as const;

type Outcome = KeptOutcome<DiagnosticUtilityEntity>;

/** Enters a utility, or changes one. What customers were told of it before stands as it was said. */
export async function saveUtility(context: Context, input: SaveDiagnosticUtilityInput): Promise<Outcome> {
  const { id = null, expectedRevision = null, reason } = input;
  const catalogue = context.catalogue.current();
  try {
    return await keepRecord(context, keptUtilities(catalogue), {
      ...{ action: "utilities.save", id, expectedRevision, reason },
      revise: (before) => {
        refuseAny(utilityProblems(input));
        const productIds = productsIn(catalogue, input.products ?? []);
        const kept = { id: before?.id ?? randomUUID(), retiredAt: before?.retiredAt ?? null, productIds };
        const texts = Object.fromEntries(TEXTS.map((name) => [name, storableText(input[name].trim())]));
        const { name, url } = input;
        return {
          ...kept,
          name: storableText(name.trim()),
          url: url.trim(),
          ...(texts as Record<(typeof TEXTS)[number], string>),
        };
      },
    });
  } catch (error) {
    if (!isNameTaken(error)) throw error;
    return { row: null, userErrors: userErrorsOf(context, nameTaken()) };
  }
}

/** Has nobody be asked to run a utility any more, or lets staff ask for it again. */
export async function retireUtility(
  context: Context,
  input: RetireDiagnosticUtilityInput,
  retired: boolean,
): Promise<Outcome> {
  const action = retired ? "utilities.retire" : "utilities.restore";
  const since = retired ? new Date(context.now().epochMilliseconds) : null;
  return await keepRecord(context, keptUtilities(context.catalogue.current()), {
    ...input,
    action,
    reason: input.reason,
    revise: (before) => {
      if (before === null) throw new Error("A utility that is not there is not retired.");
      return { ...before, retiredAt: since === null ? null : (before.retiredAt ?? since) };
    },
  });
}

function keptUtilities({ productById }: Catalogue): KeptKind<DiagnosticUtilityEntity> {
  return {
    entity: DiagnosticUtilityEntity,
    targetType: "DiagnosticUtility",
    noun: { en: "diagnostic utility", zh: "诊断工具" },
    labelOf: ({ name }) => name,
    factsOf: ({ name, url, instructionsEn, instructionsZh, collectsEn, collectsZh, productIds }) => {
      const products = productIds.map((id) => productById.get(id)?.slug ?? id).join(", ");
      return { name, url, instructionsEn, instructionsZh, collectsEn, collectsZh, products };
    },
  };
}

function productsIn({ productBySlug }: Catalogue, slugs: readonly string[]): string[] {
  const wanted = [...new Set(slugs.map((slug) => slug.trim()))].toSorted();
  return wanted.map((slug) => {
    const product = productBySlug.get(slug);
    if (product !== undefined) return product.id;
    const text = {
      en: `There is no product "${slug.slice(0, 60)}". Take the slug from the list of products.`,
      zh: `没有产品“${slug.slice(0, 60)}”。请从产品列表中取其 slug。`,
    };
    throw new Refused([badInput(["products"], text)]);
  });
}

function utilityProblems(input: SaveDiagnosticUtilityInput): Refusal[] {
  const url = input.url.trim();
  const isAddress = url.length <= LONGEST_ADDRESS && /^https:\/\/[^\s]+$/i.test(url) && URL.canParse(url);
  const address = {
    en: "This is no address that a customer can download from: write it whole, with https://.",
    zh: "这不是可供客户下载的网址：请完整填写，以 https:// 开头。",
  };
  return [
    ...lengthProblems("name", input.name, LONGEST_NAME),
    ...(isAddress ? [] : [badInput(["url"], address)]),
    ...TEXTS.flatMap((name) => lengthProblems(name, input[name], LONGEST_TEXT)),
  ];
}

function lengthProblems(field: string, given: string, longest: number): Refusal[] {
  const { length } = given.trim();
  if (length > 0 && length <= longest) return [];
  return [
    badInput([field], {
      en: `This has ${length} characters; write 1 to ${longest}.`,
      zh: `此项有 ${length} 个字符；应为 1 至 ${longest} 个。`,
    }),
  ];
}

/** Two may choose a name at the same instant: the database tells. */
function isNameTaken(error: unknown): boolean {
  if (!(error instanceof QueryFailedError)) return false;
  return (error.driverError as { readonly constraint?: unknown }).constraint === "diagnostic_utility_name";
}

function nameTaken(): Refused {
  const text = {
    en: "Another utility has this name, or had it and is retired. Choose another name, or restore that one.",
    zh: "该名称已被另一工具（或已停用的工具）使用。请另选名称，或恢复该工具。",
  };
  return new Refused([{ code: "CONFLICT", field: ["name"], text }]);
}
