import type { EntityManager } from "typeorm";
import type { Context } from "../../../platform/context.ts";
import { CompanyAccountEntity } from "../../accounts/index.ts";
import { RequestMessageEntity } from "../record/request-record.entity.ts";
import type { SupportRequestEntity } from "../record/support-request.entity.ts";
import { addSearchWords } from "./search-words.ts";

interface Searching {
  readonly context: Context;
  readonly manager: EntityManager;
}

/** What a request is found by beside what is said about it. */
export async function searchedTexts({ context, manager }: Searching, request: SupportRequestEntity): Promise<string[]> {
  const { number, subject, productId, versionId, accountId, answers } = request;
  const product = context.catalogue.current().productById.get(productId);
  const version = product?.versions.find(({ id }) => id === versionId);
  const account = accountId === null ? null : await manager.findOneBy(CompanyAccountEntity, { id: accountId });
  const names = [product?.name, ...(product?.aliases ?? []), version?.name, account?.name, account?.number];
  return [number, subject, names.join(" "), ...Object.values(answers)];
}

/** Has a request be found by what is said about it now, and no longer by messages that went to another. */
export async function renewSearchWords(searching: Searching, request: SupportRequestEntity): Promise<void> {
  const { manager } = searching;
  const where = { requestId: request.id, visibility: "PUBLIC" as const };
  const messages = await manager.find(RequestMessageEntity, {
    where,
    select: { body: true },
    order: { at: "ASC", id: "ASC" },
  });
  // A word with a blank in it comes from no text: it is what a licence ends in.
  const fromNoText = "ARRAY(SELECT word FROM unnest(tsvector_to_array(words)) word WHERE word LIKE '% %')";
  await manager.query(`UPDATE support_request SET words = array_to_tsvector(${fromNoText}) WHERE id = $1`, [
    request.id,
  ]);
  const texts = await searchedTexts(searching, request);
  await addSearchWords(manager, request.id, [...texts, ...messages.map(({ body }) => body)]);
}
