import type { ClockRound, ClockState, DutyClock } from "@supportbook/policy";
import DataLoader from "dataloader";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../../../platform/context.ts";
import { loaderFor } from "../../../platform/loader.ts";
import { type SupportRequestEntity, SupportRequestType } from "../../requests/index.ts";
import { loadClockFacts } from "../history/clock-facts.ts";
import { type ClocksNow, clocksNow } from "../keeping/clocks-now.ts";
import { DutyClockType } from "./duty-clock.type.ts";
import { type ClockRoundType, ResponseClockType } from "./response-clock.type.ts";

/** What is promised about a request and what the customer owes: known to all who see the request. */
@Resolver(() => SupportRequestType)
export class RequestClocksResolver {
  @FieldResolver(() => [ResponseClockType], {
    description: "What its plan promises and how that stands: first answer, next answer, solution (clause 4).",
  })
  async clocks(@Root() request: SupportRequestEntity, @Ctx() context: Context): Promise<ResponseClockType[]> {
    const { clocks } = await loaderFor(context, clocksLoader).load(request);
    return clocks.map(({ metric, earlier, ...round }) => ({
      metric,
      ...presentRound(round),
      earlier: earlier.map(presentRound),
    }));
  }

  @FieldResolver(() => DutyClockType, {
    description: "The customer's clock: what happens when, if no answer comes (6.4).",
  })
  async duty(@Root() request: SupportRequestEntity, @Ctx() context: Context): Promise<DutyClockType> {
    return presentDuty((await loaderFor(context, clocksLoader).load(request)).duty);
  }
}

/** Clocks are read as of now and not as they were stored: nobody sees one that stands still. */
function clocksLoader(context: Context): DataLoader<SupportRequestEntity, ClocksNow, string> {
  return new DataLoader(
    async (requests: readonly SupportRequestEntity[]) => {
      const at = context.now();
      const facts = await loadClockFacts(context.db, requests);
      return facts.map((each) => clocksNow(context, each, at));
    },
    { cacheKeyFn: ({ id, revision }) => `${id} ${revision}` },
  );
}

function presentRound({ state, ledger, promised }: ClockRound): ClockRoundType {
  return {
    state: state.state,
    ...NOTHING,
    ...partsOf(state),
    promised: promised?.within ?? null,
    counted: promised?.counted ?? null,
    ledger,
  };
}

const NOTHING = { reason: null, dueAt: null, endedAt: null, used: null, left: null } as const;

function partsOf(clock: ClockState): Partial<ClockRoundType> {
  switch (clock.state) {
    case "NOT_APPLICABLE":
      return { reason: clock.because };
    case "RUNNING":
      return { dueAt: clock.dueAt, used: clock.used, left: clock.left };
    case "PAUSED":
      return { reason: clock.because, used: clock.used, left: clock.left };
    case "MET":
      return { endedAt: clock.at, used: clock.used };
    case "BREACHED":
      return { dueAt: clock.dueAt, endedAt: clock.endedAt, used: clock.used };
  }
}

function presentDuty(duty: DutyClock): DutyClockType {
  if (duty.state === "NOT_WAITING") return { state: duty.state, since: null, steps: [], closesOn: null };
  const { state, since, steps, closesOn } = duty;
  return { state, since, steps, closesOn };
}
