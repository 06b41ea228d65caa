import { requiredReason } from "../../../platform/change-reason.ts";
import type { Context } from "../../../platform/context.ts";
import { dayOfSale } from "../present-service.ts";
import { changeServices, discard, keep, type Outcome } from "./change-services.ts";
import { keptOffers, rowToEdit } from "./kept-rows.ts";
import type { EndOfferInput } from "./offer.input.ts";
import { refuseOfferFaults } from "./offer-problems.ts";

/**
 * Gives an offer its last day. Interpretation: one that is to end before it starts was never in force, and is withdrawn;
 * what it was stands in the audit.
 */
export async function endOffer(context: Context, input: EndOfferInput): Promise<Outcome> {
  const { id, expectedRevision, reason } = input;
  return await changeServices(context, { action: "services.endOffer", reason }, async (change) => {
    const before = await rowToEdit(change, keptOffers, { field: "id", key: id, expectedRevision });
    requiredReason(reason);
    const soldThrough = input.soldThrough ?? dayOfSale(context);
    if (before.soldFrom !== null && before.soldFrom > dayOfSale(context) && soldThrough < before.soldFrom) {
      await discard(change, keptOffers, before);
      return null;
    }
    const after = { ...before, soldThrough };
    await refuseOfferFaults(change, before, after);
    return await keep(change, keptOffers, { before, after, needsReason: true });
  });
}
