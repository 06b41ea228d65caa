import type { Context } from "../../../platform/context.ts";
import { Refused, userErrorsOf } from "../../../platform/refusal.ts";
import type { UserError } from "../../../platform/user-error.ts";
import type { Change } from "../change/change-catalogue.ts";

export interface Created<Thing> {
  /** What was created; on a CONFLICT what already bears the name; otherwise null. */
  readonly thing: Thing | null;
  readonly changeId: string | null;
  readonly userErrors: UserError[];
}

/** The name of something new belongs to something else already. */
export class NameTaken<Thing> extends Refused {
  readonly holder: Thing;

  constructor(holder: Thing, refusal: ConstructorParameters<typeof Refused>[0][number]) {
    super([refusal]);
    this.holder = holder;
  }
}

interface Creation<Thing> {
  readonly change: () => Promise<Change<{ readonly id: string }>>;
  /** What was created, as the snapshot has it. */
  readonly find: (id: string) => Thing | undefined;
}

/** Runs a creation and tells what came of it. `change` throws `NameTaken<Thing>`, or Refused, where it must not be. */
export async function create<Thing>(context: Context, { change, find }: Creation<Thing>): Promise<Created<Thing>> {
  try {
    const { changeId, result } = await change();
    return { thing: find(result.id) ?? null, changeId, userErrors: [] };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const holder = error instanceof NameTaken ? (error as NameTaken<Thing>).holder : null;
    return { thing: holder, changeId: null, userErrors: userErrorsOf(context, error) };
  }
}
