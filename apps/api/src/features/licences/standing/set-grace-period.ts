import { randomUUID } from "node:crypto";
import type { DataSource, EntityManager } from "typeorm";
import { requiredReason } from "../../../platform/change-reason.ts";
import type { Context } from "../../../platform/context.ts";
import { badInput, Refused, userErrorsOf } from "../../../platform/refusal.ts";
import { storableText } from "../../../platform/storable.ts";
import type { CatalogueProduct } from "../../lifecycle/index.ts";
import { namedProduct } from "../register/licence-facts.ts";
import { instantText } from "../register/licence-row.ts";
import type { GracePeriodPayload, GracePeriodRow, SetGracePeriodInput } from "./grace-period.type.ts";

const LONGEST_GRACE_DAYS = 365;

const PRESENT = `SELECT product_id AS "productId", days, ${instantText("lower(during)")} AS since, set_by AS author, reason
  FROM licence_grace WHERE upper_inf(during)`;

/** What holds now, one for each product that was ever given one. */
export async function gracePeriods(db: DataSource | EntityManager): Promise<GracePeriodRow[]> {
  return await db.query<GracePeriodRow[]>(`${PRESENT} ORDER BY product_id`);
}

/** Sets how long the licences of a product count beyond their last day; what was said before stays known. */
export async function setGracePeriod(context: Context, input: SetGracePeriodInput): Promise<GracePeriodPayload> {
  try {
    const reason = requiredReason(input.reason);
    const product = namedProduct(context, input.product);
    requireDays(input.days);
    const asked = { product, days: input.days, reason: storableText(reason) };
    const gracePeriod = await context.db.transaction((manager) => write(manager, context, asked));
    return { gracePeriod, userErrors: [] };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { gracePeriod: null, userErrors: userErrorsOf(context, error) };
  }
}

function requireDays(days: number): void {
  if (days >= 0 && days <= LONGEST_GRACE_DAYS) return;
  const text = {
    en: `A grace period has from 0 to ${LONGEST_GRACE_DAYS} days, not ${days}.`,
    zh: `宽限期为 0 至 ${LONGEST_GRACE_DAYS} 天，不能是 ${days} 天。`,
  };
  throw new Refused([badInput(["days"], text)]);
}

const END = `UPDATE licence_grace
  SET during = tstzrange(lower(during), GREATEST($2::timestamptz, lower(during) + interval '1 microsecond'))
  WHERE product_id = $1 AND upper_inf(during)`;

const BEGIN = `INSERT INTO licence_grace (id, product_id, days, during, set_by, reason)
  SELECT $1, $2, $4, tstzrange(GREATEST($3::timestamptz, max(upper(during))), NULL), $5, $6
  FROM licence_grace WHERE product_id = $2`;

interface NewGrace {
  readonly product: CatalogueProduct;
  readonly days: number;
  readonly reason: string;
}

async function write(
  manager: EntityManager,
  context: Context,
  { product, days, reason }: NewGrace,
): Promise<GracePeriodRow | null> {
  const { id: productId } = product;
  const now = context.now().toString();
  await manager.query("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", [`licence_grace ${productId}`]);
  const before = await present(manager, productId);
  if (before?.days === days) return before;
  await manager.query(END, [productId, now]);
  const author = storableText(context.actor?.name ?? "");
  await manager.query(BEGIN, [randomUUID(), productId, now, days, author, reason]);
  const parts = { before: { graceDays: before?.days ?? 0 }, after: { graceDays: days } };
  const change = { targetType: "Product", targetId: productId, targetLabel: product.slug, ...parts };
  const act = { action: "licences.setGracePeriod", at: context.now(), reason, changes: [change] };
  await context.audit.recordDone(manager, context, act);
  return await present(manager, productId);
}

async function present(manager: EntityManager, productId: string): Promise<GracePeriodRow | null> {
  const [row] = await manager.query<GracePeriodRow[]>(`${PRESENT} AND product_id = $1`, [productId]);
  return row ?? null;
}
