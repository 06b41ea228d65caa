import { Field, Float, ID, InputType, Int, ObjectType } from "type-graphql";
import { publishEnum } from "../../../platform/enum.ts";
import { DateTimeScalar } from "../../../platform/scalars.ts";
import { UserError } from "../../../platform/user-error.ts";
import { RequestPartyEnum } from "../../requests/index.ts";

const STATES = ["ATTACHED", "REMOVED"] as const;
const RequestAttachmentStateEnum = publishEnum(STATES, {
  name: "RequestAttachmentState",
  description: "Whether the content of an attachment is there.",
  values: {
    ATTACHED: "It can be downloaded, by whoever may.",
    REMOVED: "It was taken away for good; what is left says by whom.",
  },
});

@ObjectType("RequestAttachment", { simpleResolvers: true, description: "A file of a support request" })
export class RequestAttachmentType {
  @Field(() => ID, { description: "Its id" })
  id: string;

  @Field(() => String, { description: "The name that it came with, without a path and what cannot be seen" })
  name: string;

  @Field(() => Float, { description: "Size in bytes" })
  size: number;

  @Field(() => String, { description: "SHA-256 of its bytes, in hexadecimal" })
  checksum: string;

  @Field(() => String, {
    nullable: true,
    description: "Media type by its content; null where the content does not tell",
  })
  sniffedType: string | null;

  @Field(() => String, { nullable: true, description: "Media type that the uploader's machine took it for" })
  declaredType: string | null;

  @Field(() => String, { description: "Who uploaded it" })
  uploaderName: string;

  @Field(() => RequestPartyEnum, { description: "On whose side its uploader is" })
  uploaderKind: "CUSTOMER" | "STAFF";

  @Field(() => DateTimeScalar, { description: "When it was attached" })
  at: Date;

  @Field(() => ID, {
    nullable: true,
    description: "The message that it belongs to; null where to the request as a whole",
  })
  message: string | null;

  @Field(() => Boolean, { description: "Whether it is, or holds, malware: downloads have to be confirmed" })
  isMalwareSample: boolean;

  @Field(() => String, {
    nullable: true,
    description: "How the sample is opened; null where nothing was said, and for whoever may not download it",
  })
  passwordNote: string | null;

  @Field(() => RequestAttachmentStateEnum, { description: "Whether the content is there" })
  state: (typeof STATES)[number];

  @Field(() => DateTimeScalar, { nullable: true, description: "When the content was removed" })
  removedAt: Date | null;

  @Field(() => String, { nullable: true, description: "Who removed it" })
  removedBy: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Path of the download on this server, with the viewer's token; null for whoever may not download it",
  })
  path: string | null;

  @Field(() => Boolean, { description: "Whether the viewer may mark it as a sample or remove it" })
  mayChange: boolean;
}

@ObjectType("AttachmentRules", { simpleResolvers: true, description: "How much may be attached to a support request" })
export class AttachmentRulesType {
  @Field(() => Float, { description: "Bytes that one file may have" })
  fileBytes: number;

  @Field(() => Int, { description: "Files that a request may have" })
  requestFiles: number;

  @Field(() => Float, { description: "Bytes that they may have together" })
  requestBytes: number;

  @Field(() => Int, { description: "Uploads that one person may have unfinished or not attached yet" })
  waitingPerPerson: number;

  @Field(() => Boolean, { description: "Whether files of a request of this kind are likely samples of malware" })
  suggestsSample: boolean;
}

@InputType({ description: "An attachment that is malware." })
export class MarkAsSampleInput {
  @Field(() => ID, { description: "The attachment." })
  id: string;

  @Field(() => String, {
    nullable: true,
    description: "How the sample is opened, such as the password of its archive; at most 500 characters.",
  })
  passwordNote?: string | null | undefined;
}

@InputType({ description: "An attachment whose content is to be taken away." })
export class RemoveAttachmentInput {
  @Field(() => ID, { description: "The attachment." })
  id: string;
}

@ObjectType({ simpleResolvers: true, description: "What came of a change of an attachment." })
export class AttachmentPayload {
  @Field(() => RequestAttachmentType, {
    nullable: true,
    description: "The attachment as it stands now; null when refused.",
  })
  attachment: RequestAttachmentType | null;

  @Field(() => [UserError], { description: "Why nothing was written; empty where it was done." })
  userErrors: UserError[];
}
