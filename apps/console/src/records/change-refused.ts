import type { Conflict } from "../components/conflict-sides.ts";
import type { FailureCode } from "../graphql-client.ts";

interface UserError {
  readonly code: FailureCode;
  readonly field: readonly string[] | null;
  readonly message: string;
}

/** What the payload of every change carries beside the changed thing. */
interface ChangePayload {
  readonly userErrors: readonly UserError[];
  readonly conflict?: Conflict | null;
}

type FormErrors = Readonly<Record<string, string | { readonly serverError: string }>>;

/**
 * The API refused a change. `body.errors` puts each sentence under its input (react-admin reads it in pessimistic mode);
 * `conflict` tells what moved on in the meantime, for `ConflictDialog`.
 */
export class ChangeRefused extends Error {
  override name = "ChangeRefused";
  readonly status = 422;
  readonly code: FailureCode;
  readonly conflict: Conflict | null;
  readonly body: { readonly errors?: FormErrors };

  constructor(errors: readonly UserError[], conflict: Conflict | null) {
    super(errors.map(({ message }) => message).join(" "));
    this.code = errors[0]?.code ?? "INTERNAL";
    this.conflict = conflict;
    // A conflict is settled in a dialog of its own, not under an input.
    this.body = conflict === null ? { errors: formErrors(errors) } : {};
  }
}

/** What was saved. @throws ChangeRefused with everything that stood in the way. */
export function savedOf<Payload extends ChangePayload, Saved>(
  payload: Payload,
  thing: (payload: Payload) => Saved | null,
): Saved {
  const saved = thing(payload);
  if (payload.userErrors.length > 0 || saved === null) {
    throw new ChangeRefused(payload.userErrors, payload.conflict ?? null);
  }
  return saved;
}

/**
 * `["input", "specialTerms", "0", "url"]` is the field `specialTerms.0.url` of a form: the input is the form. What concerns no
 * field stands above the form.
 */
function formErrors(errors: readonly UserError[]): FormErrors {
  const byInput: Record<string, string | { serverError: string }> = {};
  for (const { field, message } of errors) {
    const path = field?.[0] === "input" ? field.slice(1) : (field ?? []);
    if (path.length === 0) byInput.root = { serverError: message };
    else byInput[path.join(".")] ??= message;
  }
  return byInput;
}
