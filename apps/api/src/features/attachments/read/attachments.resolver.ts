import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import type { Context } from "../../../platform/context.ts";
import { loaderFor } from "../../../platform/loader.ts";
import { guarded, requireAnyPermission } from "../../../platform/permissions.ts";
import { RequestMessageType, type SupportRequestEntity, SupportRequestType } from "../../requests/index.ts";
import { type AttachmentOutcome, markAsSample, removeAttachment } from "../keep/change-attachment.ts";
import {
  AttachmentPayload,
  AttachmentRulesType,
  MarkAsSampleInput,
  RemoveAttachmentInput,
  RequestAttachmentType,
} from "./attachment.type.ts";
import { attachmentsOfMessages, attachmentsOfRequests } from "./attachment-loaders.ts";
import { presentAttachment } from "./present-attachment.ts";

const KEEPERS = ["ownRequests.use", "requests.work"] as const;

/** Kinds whose files are likely to be what the question is about. */
const LIKELY_SAMPLES: readonly string[] = ["UNDETECTED_MALWARE", "FALSE_POSITIVE"];

/** The files of support requests. */
@Resolver(() => SupportRequestType)
export class RequestAttachmentsResolver {
  @FieldResolver(() => [RequestAttachmentType], {
    description: "Its files, the first first; those of internal notes for staff with requests.read alone.",
  })
  async attachments(@Root() { id }: SupportRequestEntity, @Ctx() context: Context): Promise<RequestAttachmentType[]> {
    const rows = await loaderFor(context, attachmentsOfRequests).load(id);
    return rows.map((row) => presentAttachment(context, row));
  }

  @FieldResolver(() => AttachmentRulesType, { description: "How much may be attached to it." })
  attachmentRules(@Root() { kind }: SupportRequestEntity, @Ctx() { attachments }: Context): AttachmentRulesType {
    return { ...attachments.limits, suggestsSample: LIKELY_SAMPLES.includes(kind) };
  }

  @Mutation(() => AttachmentPayload, {
    description: guarded(
      KEEPERS,
      "Sets an attachment apart as malware, by its uploader or staff that works on requests; it stays so.",
    ),
  })
  async markAsSample(
    @Ctx() context: Context,
    @Arg("input", () => MarkAsSampleInput, { description: "The attachment." }) input: MarkAsSampleInput,
  ): Promise<AttachmentPayload> {
    const actor = requireAnyPermission(context, KEEPERS);
    return presented(context, await markAsSample({ context, actor }, input));
  }

  @Mutation(() => AttachmentPayload, {
    description: guarded(
      KEEPERS,
      "Takes the content of an attachment away for good, by its uploader or staff that works on requests.",
    ),
  })
  async removeAttachment(
    @Ctx() context: Context,
    @Arg("input", () => RemoveAttachmentInput, { description: "The attachment." }) input: RemoveAttachmentInput,
  ): Promise<AttachmentPayload> {
    const actor = requireAnyPermission(context, KEEPERS);
    return presented(context, await removeAttachment({ context, actor }, input));
  }
}

/** What was sent along with a message. */
@Resolver(() => RequestMessageType)
export class MessageAttachmentsResolver {
  @FieldResolver(() => [RequestAttachmentType], { description: "Its files, the first first." })
  async attachments(@Root() { id }: RequestMessageType, @Ctx() context: Context): Promise<RequestAttachmentType[]> {
    const rows = await loaderFor(context, attachmentsOfMessages).load(id);
    return rows.map((row) => presentAttachment(context, row));
  }
}

function presented(context: Context, { attachment, userErrors }: AttachmentOutcome): AttachmentPayload {
  return { attachment: attachment === null ? null : presentAttachment(context, attachment), userErrors };
}
