import type { Context } from "../../../platform/context.ts";
import { TeamEntity } from "../../requests/index.ts";
import { accountsFrom, fillAccounts, inOneStep, NoSampleProducts, startOfDay } from "../load-licences.ts";
import { SAMPLE_PRODUCTS } from "../sample-products.ts";
import { BulkDecisions } from "./bulk-decisions.ts";
import { type BulkProduct, type BulkRequestPlan, bulkRequest, REQUEST_NUMBERS } from "./bulk-request.ts";
import { SAMPLE_TEAMS } from "./sample-teams.ts";
import { type DecidedRequest, writeRequests } from "./write-requests.ts";

export interface RequestLoad {
  /** How many sample requests there are to be when it is done. */
  readonly requests: number;
  /** Called after each step with how many there are. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** How many rows were written. */
export interface RequestsLoaded {
  readonly requests: number;
  readonly accounts: number;
}

const REQUESTS_AN_ACCOUNT = 20;
const REQUESTS_A_STEP = 5_000;

/**
 * Fills the queue with invented requests, and accounts that file them, up to a number. Each step is a transaction, so that
 * a load that was cut off goes on where it stood. Nobody is mailed and no clock runs: followers hear of none of them.
 * @throws NoSampleProducts before anything is written.
 */
export async function loadRequests(context: Context, load: RequestLoad): Promise<RequestsLoaded> {
  const plan = planOf(context, load);
  await context.db.getRepository(TeamEntity).upsert([...SAMPLE_TEAMS], ["id"]);
  const accounts = await fillAccounts(context, plan.accounts);
  const first = await countLoaded(context);
  const decisions = new BulkDecisions(context);
  // The next step is made up while the database takes in the one before.
  let written = Promise.resolve();
  for (let from = first; from < plan.requests; from += REQUESTS_A_STEP) {
    const to = Math.min(from + REQUESTS_A_STEP, plan.requests);
    const rows = await decideAll(decisions, plan, { from, to });
    await written;
    written = inOneStep(context, (manager) => writeRequests(manager, rows)).then(() =>
      load.onProgress?.(to, plan.requests),
    );
  }
  await written;
  const loaded = { requests: Math.max(0, plan.requests - first), accounts };
  // Otherwise the planner would go by empty tables, and searches by a heap of words that no index holds yet.
  if (loaded.requests > 0) {
    await context.db.query("VACUUM (ANALYZE) support_request, request_receipt, request_message, request_event");
  }
  return loaded;
}

function planOf({ now, catalogue }: Context, { requests }: RequestLoad): BulkRequestPlan {
  const { productBySlug } = catalogue.current();
  const products = SAMPLE_PRODUCTS.flatMap(({ slug }): BulkProduct[] => {
    const product = productBySlug.get(slug);
    const [version, ...others] = product?.versions ?? [];
    if (product === undefined || version === undefined) return [];
    return [{ id: product.id, slug, name: product.name, segment: product.segment, versions: [version, ...others] }];
  });
  const [team, ...teams] = SAMPLE_TEAMS.map(({ id }) => id);
  if (team === undefined) throw new Error("There are no sample teams.");
  return {
    home: ofSegment(products, "HOME_MOBILE"),
    business: ofSegment(products, "BUSINESS"),
    teams: [team, ...teams],
    requests,
    accounts: Math.ceil(requests / REQUESTS_AN_ACCOUNT),
    accountsFrom: accountsFrom({ now }),
    from: accountsFrom({ now }),
    now: startOfDay(now()),
  };
}

function ofSegment(products: readonly BulkProduct[], segment: BulkProduct["segment"]): [BulkProduct, ...BulkProduct[]] {
  const [first, ...others] = products.filter((product) => product.segment === segment);
  if (first !== undefined) return [first, ...others];
  throw new NoSampleProducts("The catalogue has none of the invented vendor's products.");
}

async function countLoaded({ db }: Context): Promise<number> {
  const [row] = await db.query<{ count: number }[]>(
    "SELECT count(*)::integer AS count FROM support_request WHERE number >= $1 AND number < $2",
    [REQUEST_NUMBERS.from, REQUEST_NUMBERS.below],
  );
  return row?.count ?? 0;
}

async function decideAll(decisions: BulkDecisions, plan: BulkRequestPlan, { from, to }: { from: number; to: number }) {
  const decided: DecidedRequest[] = [];
  for (let index = from; index < to; index++) {
    const request = bulkRequest(plan, index);
    decided.push({ ...request, decided: await decisions.of(request), decidedOn: decisions.dateOf(request) });
  }
  return decided;
}
