import type { Context } from "../../platform/context.ts";
import { Refused, userErrorsOf } from "../../platform/refusal.ts";
import { say } from "../../platform/say.ts";
import { storableText } from "../../platform/storable.ts";
import { type FoundImport, findImport } from "./find-import.ts";
import type { KeptProblem } from "./read-problems.ts";
import { presentRegister } from "./register.type.ts";
import type { RegisterImportPayload, RegisterImportProblem, RegisterImportType } from "./register-import.type.ts";

/** The import as GraphQL shows it. */
export function presentImport(context: Context, found: FoundImport): RegisterImportType {
  const { actor, locale, registerFiles } = context;
  const { ownerSubject, ownerName, error, ...same } = found;
  const register = registerFiles.registers.get(found.register);
  if (register === undefined) throw new Error(`import ${found.id} is of the unknown register ${found.register}`);
  return {
    ...same,
    register: presentRegister(register, context),
    owner: ownerName,
    mine: ownerSubject === actor?.subject,
    error: error === null ? null : say(locale, error),
  };
}

export function presentProblem(
  { locale }: Context,
  { position, line, column, text }: KeptProblem,
): RegisterImportProblem {
  return { position, row: line, field: column, message: say(locale, text) };
}

/** Does what was asked about an import and answers with the import as it stands then. */
export async function answerWithImport(
  context: Context,
  id: string,
  work: () => Promise<void>,
): Promise<RegisterImportPayload> {
  const userErrors = await work().then(
    () => [],
    (error: unknown) => {
      if (error instanceof Refused) return userErrorsOf(context, error);
      throw error;
    },
  );
  const found = await findImport(context, storableText(id));
  return { registerImport: found === null ? null : presentImport(context, found), userErrors };
}
