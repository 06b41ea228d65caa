import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { Context } from "../../../platform/context.ts";
import { guarded, requirePermission } from "../../../platform/permissions.ts";
import { SupportRequestPayload } from "../change/request-payload.type.ts";
import { LinkRequestsInput, MergeRequestsInput, SplitRequestInput, UndoMergeInput } from "./group.input.ts";
import { MergeRequestsPayload, SplitRequestPayload } from "./group.type.ts";
import { linkRequests, unlinkRequests } from "./link-requests.ts";
import { mergeRequests } from "./merge-requests.ts";
import { splitRequest } from "./split-request.ts";
import { undoMerge } from "./undo-merge.ts";

const WORK = "requests.work";
const INPUT = { description: "What to do." };

/** What belongs together, and what does not. */
@Resolver()
export class GroupsResolver {
  @Mutation(() => SplitRequestPayload, {
    description: guarded(
      WORK,
      "Makes a request of its own of a problem that was told together with another (2.3): a sibling with the same facts, a receipt of its own, and the chosen messages with authors, times and attachments.",
    ),
  })
  async splitRequest(
    @Ctx() context: Context,
    @Arg("input", () => SplitRequestInput, INPUT) input: SplitRequestInput,
  ): Promise<SplitRequestPayload> {
    return await splitRequest({ context, actor: requirePermission(context, WORK) }, input);
  }

  @Mutation(() => MergeRequestsPayload, {
    description: guarded(
      WORK,
      "Closes a request as a part of another of the same customer, where all that was said in it is read from then on.",
    ),
  })
  async mergeRequests(
    @Ctx() context: Context,
    @Arg("input", () => MergeRequestsInput, INPUT) input: MergeRequestsInput,
  ): Promise<MergeRequestsPayload> {
    return await mergeRequests({ context, actor: requirePermission(context, WORK) }, input);
  }

  @Mutation(() => MergeRequestsPayload, {
    description: guarded(
      WORK,
      "Has a merged request stand for itself again, with its messages as they were; what was said since stays where it was said.",
    ),
  })
  async undoMerge(
    @Ctx() context: Context,
    @Arg("input", () => UndoMergeInput, INPUT) input: UndoMergeInput,
  ): Promise<MergeRequestsPayload> {
    return await undoMerge({ context, actor: requirePermission(context, WORK) }, input);
  }

  @Mutation(() => SupportRequestPayload, {
    description: guarded(
      WORK,
      "Says, for staff, what two requests have to do with each other; said twice it is said once.",
    ),
  })
  async linkRequests(
    @Ctx() context: Context,
    @Arg("input", () => LinkRequestsInput, INPUT) input: LinkRequestsInput,
  ): Promise<SupportRequestPayload> {
    return await linkRequests({ context, actor: requirePermission(context, WORK) }, input);
  }

  @Mutation(() => SupportRequestPayload, {
    description: guarded(WORK, "Takes back what `linkRequests` said; what is not said stays so."),
  })
  async unlinkRequests(
    @Ctx() context: Context,
    @Arg("input", () => LinkRequestsInput, INPUT) input: LinkRequestsInput,
  ): Promise<SupportRequestPayload> {
    return await unlinkRequests({ context, actor: requirePermission(context, WORK) }, input);
  }
}
