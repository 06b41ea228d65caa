import { serviceOnOffer } from "@supportbook/policy";
import type { Context } from "../../../platform/context.ts";
import { type WhereToBuyType, whereToBuy } from "../../services/index.ts";
import type { CheckedCoverage } from "../check-coverage.ts";

/**
 * Clause 5.2: with what a refusal under 4.2 or 4.3.2 ends: the service that helps, and who sells it in the customer's
 * country, or that nobody does. Null where no service helps, or the country is not known.
 */
export function purchaseFor(ctx: Context, checked: CheckedCoverage): WhereToBuyType | null {
  const { question, edition, decision } = checked;
  const { country } = question.facts;
  const service = country === null ? null : serviceOnOffer(question, edition, decision);
  return country === null || service === null ? null : whereToBuy(ctx, { service, country, on: question.on });
}
