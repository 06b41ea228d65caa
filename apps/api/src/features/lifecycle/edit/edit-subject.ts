import type { MilestoneKind } from "@supportbook/policy";
import { reasonOf, requiredReason } from "../../../platform/change-reason.ts";
import type { Context } from "../../../platform/context.ts";
import { type Refusal, Refused, refuseAny, userErrorsOf } from "../../../platform/refusal.ts";
import type { UserError } from "../../../platform/user-error.ts";
import type { Put } from "../change/catalogue-put.ts";
import type { CatalogueWriter } from "../change/catalogue-writer.ts";
import { changeCatalogue, type LifecycleAction } from "../change/change-catalogue.ts";
import { problemsIn } from "../change/fact-problems.ts";
import { changedFields } from "../change/facts-of.ts";
import { differences, type FieldDifference } from "../record/revision-history.ts";
import type { Catalogue } from "../snapshot/catalogue.ts";
import { type EditConflict, fieldConflicts } from "./edit-conflict.ts";

interface Revised {
  readonly id: string;
  readonly revision: number;
}

type Past<Facts> = Facts & {
  readonly revision: number;
  readonly at: string;
  readonly author: string;
  readonly reason: string;
};

/** What editing needs to know of products, or of versions. */
export interface Subject<Thing extends Revised, Facts extends object> {
  /** @throws Refused where there is none. */
  readonly find: (catalogue: Catalogue, id: string) => Thing;
  readonly facts: (thing: Facts) => Facts;
  /** What keeps `thing` from having these facts. */
  readonly problems: (facts: Facts, thing: Thing) => Refusal[];
  readonly put: (
    writer: CatalogueWriter,
    thing: Thing,
    facts: Facts,
  ) => Promise<Put & { shortened?: readonly MilestoneKind[] }>;
  /** Newest first. */
  readonly history: (context: Context, id: string) => Promise<readonly Past<Facts>[]>;
}

export interface EditOrder<Thing, Facts> {
  readonly action: LifecycleAction;
  readonly id: string;
  readonly expectedRevision: number;
  readonly reason?: string | null | undefined;
  readonly edit: (facts: Facts, thing: Thing) => Facts;
  readonly needsReason: (before: Facts, after: Facts) => boolean;
}

export interface Edited<Thing> {
  /** As it stands now; null where the edit was refused for another reason than a conflict. */
  readonly thing: Thing | null;
  /** Null where nothing was written. */
  readonly changeId: string | null;
  readonly changes: readonly FieldDifference[];
  readonly shortened: readonly MilestoneKind[];
  readonly conflict: EditConflict | null;
  readonly userErrors: UserError[];
}

const NOTHING_CHANGED = { changeId: null, changes: [], shortened: [], conflict: null, userErrors: [] };

class StaleEdit extends Refused {
  readonly catalogue: Catalogue;

  constructor({ revision }: Revised, expected: number, catalogue: Catalogue) {
    super([
      {
        code: "CONFLICT",
        field: ["expectedRevision"],
        text: {
          en: `You edited revision ${expected}; it stands at revision ${revision} now. Compare, then send the edit again with expectedRevision ${revision}.`,
          zh: `您编辑的是第 ${expected} 次修订，当前为第 ${revision} 次。请比较后以 expectedRevision ${revision} 重新提交。`,
        },
      },
    ]);
    this.catalogue = catalogue;
  }
}

/** Gives one product or version new facts, as one change: load, check, write, return. */
export async function editSubject<Thing extends Revised & Facts, Facts extends object>(
  context: Context,
  subject: Subject<Thing, Facts>,
  order: EditOrder<Thing, Facts>,
): Promise<Edited<Thing>> {
  try {
    const { result, changed, changeId } = await changeCatalogue(
      context,
      { action: order.action, reason: reasonOf(order.reason) },
      async (writer, catalogue) => {
        const now = await catalogue();
        const thing = subject.find(now, order.id);
        if (thing.revision !== order.expectedRevision) throw new StaleEdit(thing, order.expectedRevision, now);
        const before = subject.facts(thing);
        const after = subject.facts(order.edit(before, thing));
        const fields = changedFields(before, after);
        refuseAny(problemsIn(fields, subject.problems(after, thing)));
        if (fields.length > 0 && order.needsReason(before, after)) requiredReason(order.reason);
        const changes = differences(before, after);
        return { changes, put: await subject.put(writer, thing, after) };
      },
    );
    const thing = subject.find(context.catalogue.current(), result.put.id);
    if (!changed) return { ...NOTHING_CHANGED, thing };
    const { changes, put } = result;
    return { ...NOTHING_CHANGED, thing, changeId, changes, shortened: put.shortened ?? [] };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const refused = { ...NOTHING_CHANGED, thing: null, userErrors: userErrorsOf(context, error) };
    if (!(error instanceof StaleEdit)) return refused;
    const thing = subject.find(error.catalogue, order.id);
    return { ...refused, thing, conflict: await conflictOf(context, subject, { order, thing }) };
  }
}

async function conflictOf<Thing extends Revised & Facts, Facts extends object>(
  context: Context,
  subject: Subject<Thing, Facts>,
  { order, thing }: { order: EditOrder<Thing, Facts>; thing: Thing },
): Promise<EditConflict | null> {
  const history = await subject.history(context, thing.id);
  const latest = history.find(({ revision }) => revision === thing.revision);
  // A revision that never was: compare with what holds now.
  const seen = history.find(({ revision }) => revision === order.expectedRevision) ?? latest;
  if (latest === undefined || seen === undefined) return null;
  const expected = subject.facts(seen);
  const theirs = differences(expected, subject.facts(thing));
  const yours = differences(expected, wantedOf(order, expected, thing));
  return {
    expectedRevision: order.expectedRevision,
    currentRevision: thing.revision,
    changedAt: latest.at,
    changedBy: latest.author,
    reason: latest.reason,
    fields: fieldConflicts(theirs, yours),
  };
}

function wantedOf<Thing, Facts>(order: EditOrder<Thing, Facts>, expected: Facts, thing: Thing): Facts {
  try {
    return order.edit(expected, thing);
  } catch (error) {
    if (error instanceof Refused) return expected;
    throw error;
  }
}
