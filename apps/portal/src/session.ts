import { type User, UserManager, WebStorageStateStore } from "oidc-client-ts";
import { useSyncExternalStore } from "react";
import { language } from "./language.ts";

/** What the server tells about signing in, at `config.json`. */
interface Settings {
  readonly issuer: string;
  readonly clientId: string;
  readonly audience: string;
  readonly resource: string;
  readonly scopes: readonly string[];
}

const HOME = import.meta.env.BASE_URL;
/** Registered at the identity provider. */
const SIGNED_IN_PATH = `${HOME}signed-in`;
/** A token with less left might expire on its way. */
const LEAST_SECONDS = 10;

let opened: Promise<UserManager> | null = null;
let user: User | null = null;
let renewing: Promise<User | null> | null = null;
const listeners = new Set<() => void>();

function become(next: User | null): void {
  user = next;
  for (const listener of listeners) listener();
}

async function openManager(): Promise<UserManager> {
  const response = await fetch(`${HOME}config.json`);
  const { issuer, clientId, audience, resource, scopes } = (await response.json()) as Settings;
  // Tokens end with the tab; in localStorage they would lie about after the browser is closed.
  const store = new WebStorageStateStore({ prefix: "supportbook.portal.", store: sessionStorage });
  return new UserManager({
    authority: issuer,
    client_id: clientId,
    redirect_uri: `${location.origin}${SIGNED_IN_PATH}`,
    post_logout_redirect_uri: `${location.origin}${HOME}`,
    scope: scopes.join(" "),
    resource,
    // Providers from before RFC 8707 ask for it under this name; others pass over it.
    extraQueryParams: { audience },
    userStore: store,
    stateStore: store,
    automaticSilentRenew: false,
  });
}

function manager(): Promise<UserManager> {
  opened ??= openManager().catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
}

/** A refresh token may be used once: whoever needs one while it is on its way waits for the same answer. */
function renew(): Promise<User | null> {
  renewing ??= manager()
    .then((known) => known.signinSilent())
    .catch(() => null)
    .then((renewed) => {
      become(renewed);
      return renewed;
    })
    .finally(() => {
      renewing = null;
    });
  return renewing;
}

export const session = {
  /** Settles who reads, before anything is drawn; takes what the identity provider sends back. */
  async begin(): Promise<void> {
    if (location.pathname === SIGNED_IN_PATH) {
      const back = await manager()
        .then((known) => known.signinRedirectCallback())
        .catch(() => null);
      user = back;
      const place = typeof back?.state === "string" && back.state.startsWith(HOME) ? back.state : HOME;
      history.replaceState(null, "", place);
      return;
    }
    user = await manager()
      .then((known) => known.getUser())
      .catch(() => null);
  },

  /** For the API; null for a reader who is not signed in. One that is about to expire is renewed first. */
  async accessToken(): Promise<string | null> {
    if (user === null) return null;
    const isFresh = user.expires_in === undefined || user.expires_in > LEAST_SECONDS;
    return (isFresh ? user : await renew())?.access_token ?? null;
  },

  /** Leaves for the identity provider, to come back to the same place. */
  async signIn(): Promise<void> {
    const state = location.pathname + location.search;
    await (await manager()).signinRedirect({ state, ui_locales: language.current() });
  },

  async signOut(): Promise<void> {
    sessionStorage.clear();
    // A provider without such an address keeps its own session; ours is over all the same.
    await (await manager()).signoutRedirect().catch(() => location.assign(HOME));
  },
};

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useSignedIn(): boolean {
  return useSyncExternalStore(subscribe, () => user !== null);
}
