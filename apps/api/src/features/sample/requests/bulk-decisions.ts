import { calendarDateOf, isSupported, type LicenceStatus, type Outcome } from "@supportbook/policy";
import type { Context } from "../../../platform/context.ts";
import { checkCoverage } from "../../coverage/index.ts";
import { type ReceiptContent, receiptContent } from "../../requests/index.ts";
import type { BulkRequest } from "./bulk-request.ts";

/** What the rules say to requests that are alike. */
export interface BulkDecision {
  readonly outcome: Outcome;
  readonly isSupported: boolean;
  readonly content: ReceiptContent;
}

/** Asks the rules once for all requests that are alike: of one product, version, kind, country and severity. */
export class BulkDecisions {
  private readonly known = new Map<string, BulkDecision>();
  private readonly context: Context;

  constructor(context: Context) {
    this.context = context;
  }

  async of(request: BulkRequest): Promise<BulkDecision> {
    const { product, version, kind, country, severity } = request;
    const key = [product.slug, version.name, kind, country, severity].join("|");
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const decided = await this.decide(request);
    this.known.set(key, decided);
    return decided;
  }

  /** The calendar date on which a request was decided, in the vendor's time zone. */
  dateOf({ createdAt }: BulkRequest): string {
    return calendarDateOf(Temporal.Instant.fromEpochMilliseconds(createdAt).toString(), this.context.vendorTimeZone);
  }

  private async decide({ product, version, kind, country, severity }: BulkRequest): Promise<BulkDecision> {
    const checked = await checkCoverage(this.context, {
      product: product.slug,
      version: version.name,
      kind,
      country,
      severity,
      licence: "VALID" satisfies LicenceStatus,
      problems: 1,
      hypothetical: true,
    });
    const { outcome } = checked.decision;
    return { outcome, isSupported: isSupported(outcome), content: receiptContent(this.context, checked) };
  }
}
