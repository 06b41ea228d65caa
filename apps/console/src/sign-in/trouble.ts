import type { ErrorResponse } from "oidc-client-ts";
import type { SignInTrouble } from "./session.ts";

/** The provider answered, and the answer was no. Told by name, because the library is loaded late. */
export function isRefusal(error: unknown): error is ErrorResponse {
  return error instanceof Error && error.name === "ErrorResponse";
}

/** The reader changed his mind, or nobody is signed in there: nothing to be told of. */
export function isCancelled(error: unknown): boolean {
  return isRefusal(error) && ["access_denied", "login_required", "interaction_required"].includes(error.error ?? "");
}

export function troubleOf(error: unknown): SignInTrouble {
  if (isRefusal(error)) return { reason: "refused", detail: error.error_description ?? error.error ?? "" };
  const message = error instanceof Error ? error.message : "";
  // What the library says when the browser gave it no window.
  if (message.includes("disposed window")) return { reason: "windowBlocked", detail: "" };
  return { reason: "unreachable", detail: "" };
}
