import { Field, ID, Int, ObjectType } from "type-graphql";
import { publishEnum } from "../../platform/enum.ts";
import { DateTimeScalar } from "../../platform/scalars.ts";
import { UserError } from "../../platform/user-error.ts";
import { RegisterType } from "./register.type.ts";
import { REGISTER_IMPORT_STATES, type RegisterImportState } from "./register-import.entity.ts";

const RegisterImportStateEnum = publishEnum(REGISTER_IMPORT_STATES, {
  name: "RegisterImportState",
  description: "How far the import of a register file has come.",
  values: {
    CHECKING: "What it would do is being found out; nothing is written.",
    CHECKED: "The counts and problems say what it would do; nothing is written.",
    APPLYING: "It is being written, in one transaction: nothing is there until all of it is.",
    DONE: "It is written; the counts say what became of its rows.",
    FAILED: "It ended early and nothing was written; it can be checked or applied again.",
    CANCELLED: "Somebody ended it; nothing was written.",
  },
});

@ObjectType({ simpleResolvers: true, description: "Why a row of a register file is refused." })
export class RegisterImportProblem {
  readonly position: number;

  @Field(() => Int, { description: "The line on which the row begins, as an editor counts; the headers are line 1." })
  row: number;

  @Field(() => String, { nullable: true, description: "The column at fault; null where no single one is." })
  field: string | null;

  @Field(() => String, {
    description: "What is wrong and what would be right, in the language of the request; never with a secret.",
  })
  message: string;
}

@ObjectType("RegisterImport", {
  simpleResolvers: true,
  description:
    "An uploaded register file, what importing it would do, and what came of it. Kept for 24 hours; its file is kept sealed and is deleted once it is applied or cancelled.",
})
export class RegisterImportType {
  @Field(() => ID, { description: "Of the import." })
  id: string;

  @Field(() => RegisterType, { description: "Whose rows they are." })
  register: RegisterType;

  @Field(() => String, { description: "Name of the file." })
  fileName: string;

  @Field(() => Int, { description: "Size of the file in bytes." })
  bytes: number;

  @Field(() => String, { description: "SHA-256 of the file, in hexadecimal." })
  checksum: string;

  @Field(() => String, { description: "Who uploaded it; nobody else may check, apply or cancel it." })
  owner: string;

  @Field(() => Boolean, { description: "Whether that was you." })
  mine: boolean;

  @Field(() => DateTimeScalar, { description: "When it was uploaded." })
  uploadedAt: Date;

  @Field(() => DateTimeScalar, { description: "When file and report are deleted." })
  expiresAt: Date;

  @Field(() => RegisterImportStateEnum, { description: "How far it has come." })
  state: RegisterImportState;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was last checked to the end; null: never." })
  checkedAt: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When the last check or the applying began." })
  startedAt: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When that ended; null while it goes on." })
  finishedAt: Date | null;

  @Field(() => Int, { description: "Rows of the file." })
  rows: number;

  @Field(() => Int, { description: "Rows that the last check, or the applying, is done with." })
  rowsDone: number;

  @Field(() => Int, { description: "Rows that are, or would be, new in the register." })
  created: number;

  @Field(() => Int, { description: "Rows that change, or would change, something that is there." })
  updated: number;

  @Field(() => Int, { description: "Rows that stand in the register as the file says." })
  unchanged: number;

  @Field(() => Int, {
    description: "Rows that are refused; one of them keeps all out unless refused ones are left out.",
  })
  refused: number;

  @Field(() => Int, { description: "All problems, also those beyond the thousand that are kept." })
  problemCount: number;

  @Field(() => Boolean, { description: "Whether refused rows are left out, as the applying was told." })
  leaveOutRefused: boolean;

  @Field(() => String, { nullable: true, description: "What the audit says of it; null before applying." })
  reason: string | null;

  @Field(() => String, { nullable: true, description: "Why it failed; null where it did not." })
  error: string | null;
}

@ObjectType({ simpleResolvers: true, description: "What came of an order about the import of a register file." })
export class RegisterImportPayload {
  @Field(() => RegisterImportType, { nullable: true, description: "The import; null where there is none." })
  registerImport: RegisterImportType | null;

  @Field(() => [UserError], { description: "Why it was refused; empty where it was not." })
  userErrors: UserError[];
}
