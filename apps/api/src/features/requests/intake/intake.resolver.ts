import { categoryWhenFiled, isSupported, type RequestKind, type Segment } from "@supportbook/policy";
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../../../platform/context.ts";
import { JsonObjectScalar } from "../../../platform/json-object.ts";
import { guarded, requirePermission } from "../../../platform/permissions.ts";
import { CoverageQuestion, checkCoverage, presentDecision, RequestKindEnum } from "../../coverage/index.ts";
import { SegmentEnum } from "../../lifecycle/index.ts";
import { SupportRequestType } from "../read/request.type.ts";
import type { SupportRequestEntity } from "../record/support-request.entity.ts";
import { ChecklistType, CompletenessType, RequestIntakeType } from "./checklist.type.ts";
import { FileRequestInput, FollowUpRequestInput } from "./file-request.input.ts";
import { fileRequest } from "./file-request.ts";
import { FileRequestPayload } from "./file-request-payload.type.ts";
import { followUpRequest } from "./follow-up-request.ts";
import { presentChecklist, presentCompleteness } from "./present-checklist.ts";

const PERMISSION = "ownRequests.use";

/** From the first question to a filed request. */
@Resolver(() => SupportRequestType)
export class IntakeResolver {
  @Query(() => RequestIntakeType, {
    description:
      "Whether a request would be supported and what it would be asked, before anybody writes it down. Open to anyone, as `checkCoverage` is",
    complexity: 10,
  })
  async requestIntake(
    @Ctx() context: Context,
    @Arg("question", () => CoverageQuestion, { description: "The facts of the case" }) question: CoverageQuestion,
  ): Promise<RequestIntakeType> {
    const checked = await checkCoverage(context, question);
    const { segment, kind } = checked.question.facts;
    const { outcome } = checked.decision;
    return {
      decision: presentDecision(context, checked),
      supported: isSupported(outcome),
      beginsAs: categoryWhenFiled(outcome),
      checklist: presentChecklist(context.locale, { kind, segment, answers: {} }),
    };
  }

  @Query(() => ChecklistType, {
    description: "What a request of a kind is asked, and how far answers go. Open to anyone",
  })
  checklist(
    @Ctx() context: Context,
    @Arg("kind", () => RequestKindEnum, { description: "What it is about" }) kind: RequestKind,
    @Arg("segment", () => SegmentEnum, { description: "Home or business" }) segment: Segment,
    @Arg("answers", () => JsonObjectScalar, { nullable: true, description: "Texts by the item's id" })
    answers: object | null,
  ): ChecklistType {
    return presentChecklist(context.locale, { kind, segment, answers: answers ?? {} });
  }

  @FieldResolver(() => CompletenessType, { description: "How far it says what its kind needs." })
  completeness(@Root() request: SupportRequestEntity, @Ctx() { locale }: Context): CompletenessType {
    return presentCompleteness(locale, request);
  }

  @Mutation(() => FileRequestPayload, {
    description: guarded(
      PERMISSION,
      "Files a support request, or several that share their facts (2.3), each with the decision of the rules as its receipt.",
    ),
  })
  async fileRequest(
    @Ctx() context: Context,
    @Arg("input", () => FileRequestInput, { description: "What to file." }) input: FileRequestInput,
  ): Promise<FileRequestPayload> {
    return await fileRequest(context, requirePermission(context, PERMISSION), { input });
  }

  @Mutation(() => FileRequestPayload, {
    description: guarded(
      PERMISSION,
      "Goes on from a request that has ended, in a new one that is linked to it: the same facts, decided by the rules of today.",
    ),
  })
  async followUpRequest(
    @Ctx() context: Context,
    @Arg("input", () => FollowUpRequestInput, { description: "What to file." }) input: FollowUpRequestInput,
  ): Promise<FileRequestPayload> {
    return await followUpRequest(context, requirePermission(context, PERMISSION), input);
  }
}
