import { In } from "typeorm";
import type { Context } from "../../../platform/context.ts";
import { fault } from "../../../platform/faults.ts";
import { say } from "../../../platform/say.ts";
import { requireProduct } from "../../lifecycle/index.ts";
import { ownScope, readsRequests, requestFor, visibleOf } from "../read/visible-requests.ts";
import { RequestMessageEntity } from "../record/request-record.entity.ts";
import { SupportRequestEntity } from "../record/support-request.entity.ts";
import { type AskedWord, askedWords } from "./asked-words.ts";
import type { DuplicateHintType } from "./duplicate-hint.type.ts";
import type { DuplicateHintsArgs } from "./duplicate-hints.args.ts";
import { type Candidates, deskCandidates, ownCandidates, sharedWords } from "./likely-duplicates.ts";

const MOST_HINTS = 5;
/** Fewer words in common are chance; so is a smaller share of their weight. */
const FEWEST_SHARED = 2;
const LEAST_LIKENESS = 25;

/** What is compared with other requests. */
interface Told {
  readonly productId: string;
  readonly versionId: string | null;
  readonly text: string;
  /** The request that tells it; null where it is not filed yet. */
  readonly of: SupportRequestEntity | null;
}

/**
 * Requests that may tell of the same problem, the likeliest first: for staff of all, for a customer of those alone that
 * they may see. Empty for a request that the caller may not see, as for one that does not exist.
 * @throws BAD_USER_INPUT where it is not said what to compare.
 */
export async function duplicateHints(context: Context, asked: DuplicateHintsArgs): Promise<DuplicateHintType[]> {
  const told = asked.id == null ? toldIn(context, asked) : await toldBy(context, asked.id);
  if (told === null) return [];
  const words = await askedWords(context.db, told.text, namesOf(context, told));
  const candidates = await candidatesFor(context, told, words);
  const liked = await likeliest(context, { told, words, candidates });
  const requests = await context.db.getRepository(SupportRequestEntity).findBy({ id: In(liked.map(({ id }) => id)) });
  const visible = new Map((await visibleOf(context, requests)).map((request) => [request.id, request]));
  const hints = liked.flatMap(({ id, ...hint }) => {
    const request = visible.get(id);
    return request === undefined ? [] : [present(context, told, { ...hint, request })];
  });
  return hints.toSorted((a, b) => b.likeness - a.likeness || Number(b.sameVersion) - Number(a.sameVersion));
}

async function toldBy(context: Context, id: string): Promise<Told | null> {
  const request = await requestFor(context, id);
  if (request === null) return null;
  const where = { requestId: request.id, visibility: "PUBLIC" as const };
  const first = await context.db
    .getRepository(RequestMessageEntity)
    .findOne({ where, order: { at: "ASC", id: "ASC" } });
  const { productId, versionId, subject } = request;
  return { productId, versionId, text: `${subject}\n${first?.body ?? ""}`, of: request };
}

function toldIn(context: Context, { product: slug, version, subject, text }: DuplicateHintsArgs): Told {
  if (slug == null || (subject == null && text == null)) {
    const message = {
      en: "Give the id of a request, or a product with a subject, a text or both.",
      zh: "请给出请求的 id，或产品及主题、正文（至少其一）。",
    };
    throw fault("BAD_USER_INPUT", say(context.locale, message), { field: [slug == null ? "product" : "text"] });
  }
  const product = requireProduct(context, slug, ["product"]);
  const versionId = product.versions.find(({ name }) => name === version)?.id ?? null;
  return { productId: product.id, versionId, text: `${subject ?? ""}\n${text ?? ""}`, of: null };
}

/** Every request about a product has its name. */
function namesOf({ catalogue }: Context, { productId }: Told): string {
  const product = catalogue.current().productById.get(productId);
  return [product?.name, ...(product?.aliases ?? [])].join(" ");
}

async function candidatesFor(context: Context, { productId }: Told, words: readonly AskedWord[]): Promise<Candidates> {
  if (readsRequests(context)) return await deskCandidates(context, productId, words);
  const scope = await ownScope(context);
  if (scope === null) return { ids: [], weights: new Map() };
  return await ownCandidates(context, productId, { words, scope });
}

interface Compared {
  readonly told: Told;
  readonly words: readonly AskedWord[];
  readonly candidates: Candidates;
}

interface Liked {
  readonly id: string;
  readonly shared: readonly AskedWord[];
  readonly likeness: number;
}

async function likeliest({ db }: Context, { told, words, candidates }: Compared): Promise<Liked[]> {
  const { ids, weights } = candidates;
  const weightOf = (some: readonly AskedWord[]) =>
    some.reduce((sum, { lexeme }) => sum + (weights.get(lexeme) ?? 0), 0);
  const whole = weightOf(words);
  const others = ids.filter((id) => id !== told.of?.id);
  const liked = [...(await sharedWords(db, others, words))].map(([id, lexemes]) => {
    const shared = words.filter(({ lexeme }) => lexemes.has(lexeme));
    return { id, shared, likeness: whole === 0 ? 0 : Math.round((100 * weightOf(shared)) / whole) };
  });
  return liked
    .filter(({ shared, likeness }) => shared.length >= FEWEST_SHARED && likeness >= LEAST_LIKENESS)
    .toSorted((a, b) => b.likeness - a.likeness || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_HINTS);
}

interface Shown extends Omit<Liked, "id"> {
  readonly request: SupportRequestEntity;
}

function present(context: Context, { versionId }: Told, { request, shared, likeness }: Shown): DuplicateHintType {
  const sharedWords = shared.map(({ written }) => written);
  const sameVersion = versionId !== null && request.versionId === versionId;
  const why = {
    en: `Both say: ${sharedWords.join(", ")}${sameVersion ? "; both are about the same version" : ""}.`,
    zh: `两者都提到：${sharedWords.join("、")}${sameVersion ? "；且版本相同" : ""}。`,
  };
  return { request, sharedWords, sameVersion, likeness, why: say(context.locale, why) };
}
