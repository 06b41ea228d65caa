import { CALLBACK_PATH, HOME_PATH } from "./addresses.ts";
import { returningReader } from "./returning-reader.ts";
import { session } from "./session.ts";
import { openUserManager, signIn } from "./sign-in.ts";
import { isCancelled, isRefusal, troubleOf } from "./trouble.ts";

/** For a window to close itself in. */
const PATIENCE_MS = 1_000;

/** Settles who reads, before anything is drawn. @returns false when the page is being left or closed. */
export async function enter(): Promise<boolean> {
  if (location.pathname !== CALLBACK_PATH) return await signIn.resume();
  const state = new URLSearchParams(location.search).get("state") ?? "";
  const { beganHere } = await import("./user-manager.ts");
  if (beganHere(state)) await comeBack();
  else await tellOpener();
  return true;
}

/** The provider has sent the reader back: takes the tokens and goes on where he was. */
async function comeBack(): Promise<void> {
  try {
    const { state } = await (await openUserManager()).signinRedirectCallback();
    goOnAt(state);
  } catch (error) {
    if (isRefusal(error)) returningReader.forget();
    if (!isCancelled(error)) session.change({ trouble: troubleOf(error) });
    goOnAt(isRefusal(error) ? error.state : undefined);
  }
}

/** This window was opened beside a page, which waits for the answer. */
async function tellOpener(): Promise<void> {
  await openUserManager()
    .then((manager) => manager.signinPopupCallback())
    .catch(() => {});
  // Still here? Then it is no such window but an old address, and the reader wants to get on.
  await new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  goOnAt(undefined);
}

/** @param place what was handed to the provider and came back: a place of the console. */
function goOnAt(place: unknown): void {
  const known = typeof place === "string" && place.startsWith(HOME_PATH) && !place.startsWith(CALLBACK_PATH);
  history.replaceState(null, "", known ? place : HOME_PATH);
}
