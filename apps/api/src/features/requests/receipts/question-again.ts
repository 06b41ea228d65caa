import type { EntityManager } from "typeorm";
import type { Context } from "../../../platform/context.ts";
import { RequestReceiptEntity } from "../record/request-record.entity.ts";
import type { SupportRequestEntity } from "../record/support-request.entity.ts";
import { questionIn } from "./receipt-content.ts";

/** The receipt that counts. */
export async function newestReceipt(manager: EntityManager, requestId: string): Promise<RequestReceiptEntity> {
  return await manager.findOneOrFail(RequestReceiptEntity, { where: { requestId }, order: { position: "DESC" } });
}

/**
 * What a request was decided on, to be asked again: what was said then, about the same product. What the account, the
 * register and the catalogue know is looked up anew. Interpretation: a code that was shown is not kept, so that what it
 * proved stands as if it had been said.
 */
export function questionAgain({ catalogue }: Context, request: SupportRequestEntity, receipt: RequestReceiptEntity) {
  const { facts } = questionIn(receipt);
  const product = catalogue.current().productById.get(request.productId);
  const version = product?.versions.find(({ id }) => id === request.versionId);
  return {
    product: product?.slug ?? "",
    version: version?.name ?? null,
    kind: request.kind,
    severity: request.severity,
    problems: 1,
    country: request.country,
    licence: facts.licence,
    environment: facts.environment,
    gaveInformation: facts.gaveInformation,
    account: request.accountId,
    plan: request.accountId === null ? facts.plan : null,
    services: request.accountId === null ? [...facts.services] : [],
  };
}
