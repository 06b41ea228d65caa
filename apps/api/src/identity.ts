import { openSampleIdentity } from "./features/sample/index.ts";
import { recogniseApiToken } from "./features/staff/index.ts";
import { verifyAccessToken } from "./platform/auth/access-token.ts";
import { type Authenticate, createAuthentication } from "./platform/auth/authentication.ts";
import { issuerKeys } from "./platform/auth/issuer-keys.ts";
import type { Context } from "./platform/context.ts";
import type { ServeRoutes } from "./platform/http/server.ts";
import type { Logger } from "./platform/log.ts";
import type { SignInConfig } from "./sign-in-config.ts";

interface IdentitySettings {
  readonly signIn: SignInConfig;
  /** The issuer is this process itself, and its people are invented. */
  readonly sampleMode: boolean;
}

export interface Identity {
  readonly authenticate: Authenticate;
  /** What signing in takes beside the API; nothing where the identity provider is elsewhere. */
  readonly routes: readonly ServeRoutes[];
}

type Ground = Pick<Context, "db" | "now" | "vendorTimeZone"> & { readonly log: Logger };

/** Tells persons by what their identity provider signed, and machines by the tokens that were made here. */
export async function openIdentity({ signIn, sampleMode }: IdentitySettings, ground: Ground): Promise<Identity> {
  const sample = sampleMode ? await openSampleIdentity(signIn, ground.log) : undefined;
  const verification = { rules: signIn, keys: sample?.keys ?? issuerKeys(signIn.issuer), now: ground.now };
  const authenticate = createAuthentication({
    accessToken: (token) => verifyAccessToken(token, verification),
    apiToken: recogniseApiToken(ground),
  });
  return { authenticate, routes: sample === undefined ? [] : [sample.routes] };
}
