import type { Text } from "@supportbook/policy";
import type { Context } from "./context.ts";
import type { ErrorCode } from "./faults.ts";
import { say } from "./say.ts";
import { type UserError, userError } from "./user-error.ts";

/** One thing that is wrong with what was asked. */
export interface Refusal {
  readonly code: ErrorCode;
  /** Below `input`; null where no single field is at fault. */
  readonly field: readonly string[] | null;
  readonly text: Text;
}

/** Ends a use case because of what was asked. Thrown within a change, it takes everything back. */
export class Refused extends Error {
  readonly refusals: readonly Refusal[];

  constructor(refusals: readonly Refusal[]) {
    super(refusals.map(({ text }) => text.en).join(" "));
    this.refusals = refusals;
  }
}

export function badInput(field: readonly string[], text: Text): Refusal {
  return { code: "BAD_USER_INPUT", field, text };
}

export function refuseAny(refusals: readonly Refusal[]): void {
  if (refusals.length > 0) throw new Refused(refusals);
}

export function userErrorsOf({ locale }: Pick<Context, "locale">, { refusals }: Refused): UserError[] {
  return refusals.map(({ code, field, text }) =>
    userError(code, field === null ? ["input"] : ["input", ...field], say(locale, text)),
  );
}
