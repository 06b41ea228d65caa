import type { SigninRedirectArgs, User, UserManager } from "oidc-client-ts";
import { HOME_PATH, here } from "./addresses.ts";
import { returningReader } from "./returning-reader.ts";
import { session } from "./session.ts";
import { signInSettings } from "./settings.ts";
import { isCancelled, isRefusal, troubleOf } from "./trouble.ts";

/** A token with less left might expire on its way. */
const LEAST_SECONDS = 5;

let manager: Promise<UserManager> | null = null;
let user: User | null = null;
let renewing: Promise<string | null> | null = null;
let besides: AbortController | null = null;

/** The library is loaded by whoever signs in; readers of what is public do without. */
export function openUserManager(): Promise<UserManager> {
  manager ??= createManager().catch((error: unknown) => {
    manager = null;
    throw error;
  });
  return manager;
}

async function createManager(): Promise<UserManager> {
  const [{ createUserManager }, settings] = await Promise.all([import("./user-manager.ts"), signInSettings()]);
  const created = createUserManager(settings);
  created.events.addUserLoaded((loaded) => {
    user = loaded;
    returningReader.remember();
    session.change({ phase: "signedIn", changeRefused: false, trouble: null });
  });
  // A minute ahead, and at the end in case that did not work: whoever only reads is told as well.
  created.events.addAccessTokenExpiring(() => void renew().catch(() => {}));
  created.events.addAccessTokenExpired(() => void renew().catch(() => {}));
  return created;
}

const inTheReadersLanguage = (): Pick<SigninRedirectArgs, "ui_locales"> => ({
  ui_locales: document.documentElement.lang,
});

function renew(): Promise<string | null> {
  renewing ??= renewOnce().finally(() => {
    renewing = null;
  });
  return renewing;
}

/** @returns null where the session is over. @throws when the provider cannot be reached, which is no end. */
async function renewOnce(): Promise<string | null> {
  const opened = await openUserManager();
  // Without a refresh token only a frame could renew, which neither this server nor good providers allow.
  if (!user?.refresh_token) return await endSession(opened);
  try {
    return (await opened.signinSilent())?.access_token ?? null;
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return await endSession(opened);
  }
}

async function endSession(opened: UserManager): Promise<null> {
  if (user !== null) session.change({ phase: "over" });
  user = null;
  await opened.removeUser();
  return null;
}

export const signIn = {
  /** For the API; null for a reader who is not signed in. One that is about to expire is renewed first. */
  async accessToken(): Promise<string | null> {
    if (user === null) return null;
    const { expires_in: left, access_token: token } = user;
    return left === undefined || left > LEAST_SECONDS ? token : await renew();
  },

  /** Another token in place of one that the API did not take; null where the session is over. */
  async replaceToken(refused: string): Promise<string | null> {
    if (user !== null && user.access_token !== refused) return user.access_token;
    return await renew();
  },

  /** Leaves the page for the provider's, to come back to the same place. */
  async start(): Promise<void> {
    try {
      await (await openUserManager()).signinRedirect({ ...inTheReadersLanguage(), state: here() });
    } catch (error) {
      session.change({ trouble: troubleOf(error) });
    }
  },

  /** Signs in with a window of its own, so that what the page holds stays as it is. Call it on a click. */
  async startBeside(): Promise<void> {
    // A window that was closed without a word would be waited for for ever.
    besides?.abort();
    const attempt = new AbortController();
    besides = attempt;
    try {
      const opened = await openUserManager();
      await opened.signinPopup({ ...inTheReadersLanguage(), popupSignal: attempt.signal });
    } catch (error) {
      if (!attempt.signal.aborted && !isCancelled(error)) session.change({ trouble: troubleOf(error) });
    }
  },

  /** Signs out here and at the provider. */
  async end(): Promise<void> {
    returningReader.forget();
    const opened = await openUserManager();
    user = null;
    // A provider without such an address keeps its own session; ours is over all the same.
    await opened.signoutRedirect().catch(() => location.assign(HOME_PATH));
  },

  /** Finds the sign-in of this tab, else of this browser. @returns false when the page is being left for it. */
  async resume(): Promise<boolean> {
    if (!returningReader.expected()) return true;
    try {
      const opened = await openUserManager();
      user = await opened.getUser();
      if (user !== null && (await signIn.accessToken()) !== null) {
        session.change({ phase: "signedIn" });
        return true;
      }
      session.change({ phase: "anonymous" });
      await opened.signinRedirect({ prompt: "none", state: here(), redirectMethod: "replace" });
      return false;
    } catch {
      // The provider cannot be reached: what is public is read without it.
      return true;
    }
  },
};

returningReader.onSignOutElsewhere(() => {
  if (user === null) return;
  user = null;
  session.change({ phase: "anonymous" });
  void openUserManager().then((opened) => opened.removeUser());
});
