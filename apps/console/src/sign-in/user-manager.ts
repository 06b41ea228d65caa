import { UserManager, WebStorageStateStore } from "oidc-client-ts";
import { CALLBACK_PATH, HOME_PATH } from "./addresses.ts";
import type { SignInSettings } from "./settings.ts";

/** Prefix of what is kept of a sign-in. */
const PREFIX = "supportbook.sign-in.";

/**
 * Tokens are kept in `sessionStorage`: they outlast a reload, and end with the tab. In `localStorage` they would lie about
 * after the browser is closed, and every tab would use the same refresh token, of which the second use ends the session.
 */
const storage = () => new WebStorageStateStore({ prefix: PREFIX, store: sessionStorage });

/** Authorization code with PKCE at the provider that the server names. */
export function createUserManager({ issuer, clientId, audience, resource, scopes }: SignInSettings): UserManager {
  return new UserManager({
    authority: issuer,
    client_id: clientId,
    redirect_uri: `${location.origin}${CALLBACK_PATH}`,
    post_logout_redirect_uri: `${location.origin}${HOME_PATH}`,
    scope: scopes.join(" "),
    resource,
    // Providers from before RFC 8707 ask for it under this name; others pass over it.
    extraQueryParams: { audience },
    userStore: storage(),
    stateStore: storage(),
    // sign-in.ts renews, so that a timer and a request cannot use one refresh token twice.
    automaticSilentRenew: false,
  });
}

/** Whether this tab began the sign-in that an answer belongs to; a window that was opened for it did not. */
export function beganHere(state: string): boolean {
  return sessionStorage.getItem(`${PREFIX}${state}`) !== null;
}
