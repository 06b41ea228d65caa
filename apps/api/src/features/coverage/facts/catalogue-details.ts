import { PHASE_NAMES, phaseOn, type Text, termsInForce } from "@supportbook/policy";
import { spanWords } from "./detail-words.ts";
import type { Provenances, Told } from "./provenance.ts";

/** What the lists of products and versions settled. */
export function catalogueDetails({ loaded, input }: Told): Provenances {
  const { product, version } = loaded.subject;
  if (product === null) return {};
  const ofProduct = {
    source: "CATALOGUE",
    detail: { en: `A fact of the product ${product.name}.`, zh: `产品 ${product.name} 的既定信息。` },
  } as const;
  const terms = termsInForce(product.specialTerms, loaded.question.on);
  const ownTerms: Text = {
    en: `${product.name} has ${terms.length === 0 ? "no terms" : `${terms.length} term(s)`} of its own on ${loaded.question.on} (clause 4.0).`,
    zh: `${product.name} 在 ${loaded.question.on} ${terms.length === 0 ? "没有自己的条款" : `有 ${terms.length} 项自己的条款`}（第 4.0 条）。`,
  };
  return {
    segment: ofProduct,
    licensing: ofProduct,
    specialTerms: { source: "CATALOGUE", detail: ownTerms },
    ...(version === null ? {} : { phase: phaseDetail(loaded, `${product.name} ${version.name}`) }),
    ...(version === null || version.name === input.version
      ? {}
      : { version: buildDetail(input.version, version.name) }),
  };
}

function buildDetail(build: string | null | undefined, version: string) {
  return {
    source: "CATALOGUE",
    detail: { en: `The build ${build} belongs to version ${version}.`, zh: `内部版本 ${build} 属于版本 ${version}。` },
  } as const;
}

function phaseDetail({ subject, question, established }: Told["loaded"], name: string): Provenances["phase"] {
  const { version } = subject;
  if (version === null) return undefined;
  const published = phaseOn(subject.segment, version, question.on);
  const words = PHASE_NAMES[published];
  const detail: Text = {
    en: `The published lifecycle of ${name} says "${words.en}" on ${question.on}.`,
    zh: `${name} 公布的生命周期在 ${question.on} 为“${words.zh}”。`,
  };
  const extension = established?.extension ?? null;
  if (published === question.facts.phase || extension === null) return { source: "CATALOGUE", detail };
  const days = spanWords(extension);
  return {
    source: "ACCOUNT",
    detail: {
      en: `${detail.en} The account holds a support extension for it ${days.en}, which lengthens its support.`,
      zh: `${detail.zh}账户为其持有延长支持（${days.zh}），支持因此延长。`,
    },
  };
}
