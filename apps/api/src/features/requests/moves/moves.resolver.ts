import { movesFor } from "@supportbook/policy";
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import type { Context } from "../../../platform/context.ts";
import { guarded, requireAnyPermission, requirePermission } from "../../../platform/permissions.ts";
import { say } from "../../../platform/say.ts";
import { DecideAgainPayload, SupportRequestPayload } from "../change/request-payload.type.ts";
import { SupportRequestType } from "../read/request.type.ts";
import { readsRequests } from "../read/visible-requests.ts";
import { decideAgain } from "../receipts/decide-again.ts";
import { presentReceipt } from "../receipts/receipts.resolver.ts";
import type { SupportRequestEntity } from "../record/support-request.entity.ts";
import { assignRequest, setSeverity } from "./assign-request.ts";
import { handOverRequest } from "./hand-over-request.ts";
import { standingOf } from "./make-move.ts";
import {
  AssignRequestInput,
  DecideAgainInput,
  EndRequestInput,
  HandOverRequestInput,
  MoveRequestInput,
  ReopenRequestInput,
  RequestMoveType,
  SetSeverityInput,
  TakeUpDeclinedInput,
} from "./move.input.ts";
import { endOrReopen, moveRequest, takeUpDeclined } from "./move-request.ts";

const WORK = "requests.work";
const OWN = "ownRequests.use";
const INPUT = { description: "What to do." };

/** What may become of a request, and what somebody makes of it. */
@Resolver(() => SupportRequestType)
export class MovesResolver {
  @FieldResolver(() => [RequestMoveType], {
    description:
      "What you may do to it next, and why not. `MERGE` is done by `mergeRequests` and `UNDO_MERGE` by `undoMerge`, the others by `moveRequest`.",
  })
  moves(@Root() request: SupportRequestEntity, @Ctx() context: Context): RequestMoveType[] {
    const { locale } = context;
    const viewer = readsRequests(context) ? "STAFF" : "CUSTOMER";
    return movesFor(standingOf(request), viewer, context.now().toString()).map((offer) => ({
      ...offer,
      name: say(locale, offer.name),
      why: offer.why === null ? null : say(locale, offer.why),
      needs: [...offer.needs],
    }));
  }

  @Mutation(() => SupportRequestPayload, {
    description: guarded(WORK, "Moves a request, as its `moves` allow."),
  })
  async moveRequest(
    @Ctx() context: Context,
    @Arg("input", () => MoveRequestInput, INPUT) input: MoveRequestInput,
  ): Promise<SupportRequestPayload> {
    return await moveRequest({ context, actor: requirePermission(context, WORK) }, input);
  }

  @Mutation(() => SupportRequestPayload, {
    description: guarded(WORK, "Hands a request to an agent, to a team or to both, or takes it from them."),
  })
  async assignRequest(
    @Ctx() context: Context,
    @Arg("input", () => AssignRequestInput, INPUT) input: AssignRequestInput,
  ): Promise<SupportRequestPayload> {
    return await assignRequest({ context, actor: requirePermission(context, WORK) }, input);
  }

  @Mutation(() => SupportRequestPayload, {
    description: guarded(WORK, "Hands a request over to another agent or team, with an internal note for them."),
  })
  async handOverRequest(
    @Ctx() context: Context,
    @Arg("input", () => HandOverRequestInput, INPUT) input: HandOverRequestInput,
  ): Promise<SupportRequestPayload> {
    return await handOverRequest({ context, actor: requirePermission(context, WORK) }, input);
  }

  @Mutation(() => SupportRequestPayload, { description: guarded(WORK, "Says how urgent a request is, and why.") })
  async setSeverity(
    @Ctx() context: Context,
    @Arg("input", () => SetSeverityInput, INPUT) input: SetSeverityInput,
  ): Promise<SupportRequestPayload> {
    return await setSeverity({ context, actor: requirePermission(context, WORK) }, input);
  }

  @Mutation(() => SupportRequestPayload, {
    description: guarded(WORK, "Has support look at a request that the rules refuse, with a reason."),
  })
  async takeUpDeclined(
    @Ctx() context: Context,
    @Arg("input", () => TakeUpDeclinedInput, INPUT) input: TakeUpDeclinedInput,
  ): Promise<SupportRequestPayload> {
    return await takeUpDeclined({ context, actor: requirePermission(context, WORK) }, input);
  }

  @Mutation(() => DecideAgainPayload, {
    description: guarded(
      WORK,
      "Asks the rules again by the facts of today. Where they differ a receipt is added; what was declined and is supported now begins anew.",
    ),
  })
  async decideAgain(
    @Ctx() context: Context,
    @Arg("input", () => DecideAgainInput, INPUT) input: DecideAgainInput,
  ): Promise<DecideAgainPayload> {
    const decided = await decideAgain({ context, actor: requirePermission(context, WORK) }, input);
    return { ...decided, receipt: decided.receipt === null ? null : presentReceipt(context, decided.receipt) };
  }

  @Mutation(() => SupportRequestPayload, {
    description: guarded(
      [OWN, WORK],
      "Has a resolved or recently closed request go on, with what is still to be done.",
    ),
  })
  async reopenRequest(
    @Ctx() context: Context,
    @Arg("input", () => ReopenRequestInput, INPUT) input: ReopenRequestInput,
  ): Promise<SupportRequestPayload> {
    return await endOrReopen({ context, actor: requireAnyPermission(context, [OWN, WORK]) }, "REOPEN", input);
  }

  @Mutation(() => SupportRequestPayload, {
    description: guarded(OWN, "Says that a resolved request of yours is solved."),
  })
  async confirmResolved(
    @Ctx() context: Context,
    @Arg("input", () => EndRequestInput, INPUT) input: EndRequestInput,
  ): Promise<SupportRequestPayload> {
    return await endOrReopen({ context, actor: requirePermission(context, OWN) }, "CONFIRM", input);
  }

  @Mutation(() => SupportRequestPayload, { description: guarded(OWN, "Takes a request of yours back.") })
  async withdrawRequest(
    @Ctx() context: Context,
    @Arg("input", () => EndRequestInput, INPUT) input: EndRequestInput,
  ): Promise<SupportRequestPayload> {
    return await endOrReopen({ context, actor: requirePermission(context, OWN) }, "WITHDRAW", input);
  }
}
