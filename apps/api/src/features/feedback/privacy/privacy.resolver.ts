import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { Context } from "../../../platform/context.ts";
import { guarded, requirePermission } from "../../../platform/permissions.ts";
import { erasePersonFeedback } from "./erase-person.ts";
import { exportPersonFeedback } from "./export-person.ts";
import {
  ErasePersonFeedbackInput,
  ErasePersonFeedbackPayload,
  ExportPersonFeedbackPayload,
  FeedbackPersonInput,
} from "./person.input.ts";

const ERASES = "feedback.erase";
const whose = { description: "Whose." };

/** What is kept of one person's feedback. */
@Resolver()
export class PrivacyResolver {
  @Mutation(() => ExportPersonFeedbackPayload, {
    description: guarded(
      ERASES,
      "All that is kept of one person's feedback: what they said and corrected, what they were answered, and when they were asked. The audit knows that it was handed out.",
    ),
  })
  async exportPersonFeedback(
    @Ctx() context: Context,
    @Arg("input", () => FeedbackPersonInput, whose) input: FeedbackPersonInput,
  ): Promise<ExportPersonFeedbackPayload> {
    requirePermission(context, ERASES);
    return await exportPersonFeedback(context, input);
  }

  @Mutation(() => ErasePersonFeedbackPayload, {
    description: guarded(
      ERASES,
      "Erases one person's words and all that leads to them from feedback, with answers and mails. What was counted stays counted, and that they want no invitations is kept as long as they do.",
    ),
  })
  async erasePersonFeedback(
    @Ctx() context: Context,
    @Arg("input", () => ErasePersonFeedbackInput, whose) input: ErasePersonFeedbackInput,
  ): Promise<ErasePersonFeedbackPayload> {
    requirePermission(context, ERASES);
    return await erasePersonFeedback(context, input);
  }
}
