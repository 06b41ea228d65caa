import { isSoldNowhere, serviceOnOffer } from "@supportbook/policy";
import type { Context } from "../../../platform/context.ts";
import { nothingToBuy, type WhereToBuyType, whereToBuy } from "../../services/index.ts";
import type { CheckedCoverage } from "../check-coverage.ts";

/**
 * Clause 5.2: with what a refusal under 4.2 or 4.3.2 ends: the service that helps, and who sells it in the customer's
 * country, or that nobody does, or that no paid service covers what 4.2 excludes. Null where support is given, where
 * something else than a service helps, or where the country is not known.
 */
export function purchaseFor(ctx: Context, checked: CheckedCoverage): WhereToBuyType | null {
  const { question, edition, decision } = checked;
  const { country } = question.facts;
  if (country === null) return null;
  const service = serviceOnOffer(question, edition, decision);
  if (service !== null) return whereToBuy(ctx, { service, country, on: question.on });
  return isSoldNowhere(question, edition, decision) ? nothingToBuy(ctx, country) : null;
}
