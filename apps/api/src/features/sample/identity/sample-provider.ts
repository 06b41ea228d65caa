import { randomBytes } from "node:crypto";
import { createLocalJWKSet, exportJWK, generateKeyPair, type JWTVerifyGetKey } from "jose";
import Provider, { type Account, type Configuration, type Grant, type KoaContextWithOIDC } from "oidc-provider";
import type { Locale } from "../../../platform/context.ts";
import { negotiateLocale } from "../../../platform/http/negotiate-locale.ts";
import { signOutPage, troublePage } from "./pages.ts";
import { samplePersonOf } from "./sample-people.ts";

export interface SampleSignIn {
  readonly issuer: string;
  readonly audience: string;
  readonly clientId: string;
  readonly scopes: readonly string[];
}

export interface SampleProvider {
  readonly provider: Provider;
  /** Those that it signs with, for who sits in the same process. */
  readonly keys: JWTVerifyGetKey;
  /** From where the console and the customers' pages may be served. */
  readonly consoleOrigins: readonly string[];
}

/** Short enough that silent renewal is seen to work while one looks. */
const accessTokenSeconds = 300;
const sessionSeconds = 12 * 3600;

/** Where a sign-in comes back to, and where people are left after signing out: of the console, and of the customers' pages. */
const consolePaths = ["/console/auth-callback", "/console/", "/console", "/support/signed-in", "/support/"];

/**
 * An OpenID provider of people who do not exist. Its keys and sessions live as long as the process: after a restart the
 * tokens of before are refused (BAD_SIGNATURE), and one signs in again.
 */
export async function createSampleProvider(signIn: SampleSignIn): Promise<SampleProvider> {
  const { privateKey, publicKey } = await generateKeyPair("RS256", { extractable: true });
  const kid = randomBytes(8).toString("hex");
  const described = async (key: CryptoKey) => ({ ...(await exportJWK(key)), kid, use: "sig", alg: "RS256" });
  const consoleOrigins = originsOfConsole(signIn.issuer);
  const provider = new Provider(signIn.issuer, {
    ...configurationFor(signIn, consoleOrigins),
    jwks: { keys: [await described(privateKey)] },
    cookies: { keys: [randomBytes(32).toString("base64url")] },
  });
  // The routes tell it the public address as a proxy would; see serve-sample-provider.ts.
  provider.proxy = true;
  return { provider, keys: createLocalJWKSet({ keys: [await described(publicKey)] }), consoleOrigins };
}

/** The server's own, by both its local names where it is local, and those of the development servers. */
function originsOfConsole(issuer: string): string[] {
  const { origin, protocol, hostname, port } = new URL(issuer);
  const local = ["localhost", "127.0.0.1"];
  if (!local.includes(hostname)) return [origin];
  const ports = [port === "" ? "" : `:${port}`, ":5173", ":5174"];
  return local.flatMap((name) => ports.map((suffix) => `${protocol}//${name}${suffix}`));
}

function configurationFor(signIn: SampleSignIn, consoleOrigins: readonly string[]): Configuration {
  const addresses = consoleOrigins.flatMap((origin) => consolePaths.map((path) => `${origin}${path}`));
  return {
    clients: [
      {
        client_id: signIn.clientId,
        client_name: "Supportbook",
        token_endpoint_auth_method: "none",
        grant_types: ["authorization_code", "refresh_token"],
        response_types: ["code"],
        redirect_uris: addresses,
        post_logout_redirect_uris: addresses,
      },
    ],
    clientBasedCORS: (_ctx, origin) => consoleOrigins.includes(origin),
    scopes: ["openid", "offline_access"],
    claims: { openid: ["sub"], profile: ["name"], email: ["email"] },
    // The access token is for the API alone, so there is no other way to tell the console a name.
    conformIdTokenClaims: false,
    findAccount: async (_ctx, subject) => accountOf(subject),
    extraTokenClaims: (_ctx, token) => ("accountId" in token ? claimsOf(token.accountId) : undefined),
    interactions: { url: (_ctx, interaction) => `${new URL(signIn.issuer).pathname}/interaction/${interaction.uid}` },
    loadExistingGrant: (ctx) => grantAll(ctx, signIn),
    issueRefreshToken: async (_ctx, client) => client.grantTypeAllowed("refresh_token"),
    features: featuresFor(signIn),
    ttl: {
      AccessToken: accessTokenSeconds,
      IdToken: accessTokenSeconds,
      RefreshToken: sessionSeconds,
      Session: sessionSeconds,
      Grant: sessionSeconds,
      Interaction: 3600,
    },
    renderError: (ctx, out) => {
      ctx.type = "html";
      const reason = String(out.error_description ?? out.error);
      ctx.body = troublePage({ en: reason, zh: reason }, languageOf(ctx));
    },
  };
}

function featuresFor({ audience, scopes }: SampleSignIn): NonNullable<Configuration["features"]> {
  return {
    devInteractions: { enabled: false },
    userinfo: { enabled: false },
    rpInitiatedLogout: {
      enabled: true,
      logoutSource: (ctx, form) => {
        ctx.body = signOutPage(form, languageOf(ctx));
      },
      postLogoutSuccessSource: (ctx) => {
        ctx.redirect("/console/");
      },
    },
    resourceIndicators: {
      enabled: true,
      defaultResource: () => audience,
      useGrantedResource: () => true,
      getResourceServerInfo: () => ({
        scope: scopes.join(" "),
        audience,
        accessTokenTTL: accessTokenSeconds,
        accessTokenFormat: "jwt",
        jwt: { sign: { alg: "RS256" } },
      }),
    },
  };
}

type Claims = Record<string, string | string[]> & { sub: string };

function claimsOf(subject: string): Claims | undefined {
  const person = samplePersonOf(subject);
  if (person === undefined) return undefined;
  const { role, name } = person;
  return { sub: subject, name: name.en, email: `${role}@sample.invalid`, roles: [role] };
}

function accountOf(subject: string): Account | undefined {
  const claims = claimsOf(subject);
  return claims && { accountId: subject, claims: () => claims };
}

/** Nobody is asked to agree: the one client is our own console, and the people are not real. */
async function grantAll(ctx: KoaContextWithOIDC, { audience, scopes }: SampleSignIn): Promise<Grant | undefined> {
  const { provider, session, client, account } = ctx.oidc;
  if (client === undefined || session === undefined || account === undefined) return undefined;
  const before = session.grantIdFor(client.clientId);
  const found = before === undefined ? undefined : await provider.Grant.find(before);
  if (found !== undefined) return found;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: account.accountId });
  const scope = [...scopes, "offline_access"].join(" ");
  grant.addOIDCScope(scope);
  grant.addResourceScope(audience, scope);
  await grant.save();
  return grant;
}

function languageOf(ctx: KoaContextWithOIDC): Locale {
  return negotiateLocale(ctx.req.headers);
}
