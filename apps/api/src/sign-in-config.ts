import { z } from "zod";

/** What the sample mode signs its people in with. Public, and therefore refused everywhere else. */
export const sampleSignIn = {
  path: "/oidc",
  audience: "urn:supportbook:sample",
  clientId: "supportbook-console",
} as const;

/** Signed with a private key: whoever can check such a token cannot make one. */
const asymmetric = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA"] as const;

const webAddress = (example: string) =>
  z.string().refine((text) => /^https?:\/\/[^/]/.test(text) && URL.canParse(text), {
    error: `a web address is needed, for example ${example}`,
  });

const words = (text: string) => text.split(/[\s,]+/).filter((word) => word !== "");

const algorithms = z.string().transform((text, context) => {
  const names = words(text);
  const known: readonly string[] = asymmetric;
  if (names.length === 0 || !names.every((name) => known.includes(name))) {
    context.addIssue({ code: "custom", message: `some of ${asymmetric.join(", ")} are needed, separated by commas` });
  }
  return names;
});

/** Origins of web pages, separated by commas. */
export const origins = z.string().transform((text, context) => {
  const names = words(text);
  const error = "origins are needed, separated by commas, for example https://login.example.com";
  const isOrigin = (name: string) => URL.canParse(name) && new URL(name).origin === name && name.startsWith("http");
  if (!names.every(isOrigin)) context.addIssue({ code: "custom", message: error });
  return names;
});

/** One line per variable, in the order of `.env.example`. */
export const signInVariables = {
  OIDC_ISSUER: webAddress("https://login.example.com/realms/staff").optional(),
  OIDC_AUDIENCE: z.string().optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_SCOPES: z.string().default("openid profile email").transform(words),
  OIDC_ROLES_CLAIM: z.string().default("roles"),
  OIDC_ALGORITHMS: algorithms.default(["RS256", "PS256", "ES256", "EdDSA"]),
  OIDC_ENDPOINT_ORIGINS: origins.default([]),
};

/** Who may sign in, and what a client must know to do so. */
export interface SignInConfig {
  readonly issuer: string;
  /** The `aud` of every token that is taken. */
  readonly audience: string;
  /** Of the console, which is a public client. */
  readonly clientId: string;
  readonly scopes: readonly string[];
  readonly rolesClaim: string;
  readonly algorithms: readonly string[];
  /** Where the console speaks to the identity provider, beside the issuer's own origin. */
  readonly endpointOrigins: readonly string[];
}

type Environment = Readonly<Record<string, string | undefined>>;

const needed = {
  OIDC_ISSUER: "the address of the OpenID Connect provider that staff sign in with",
  OIDC_AUDIENCE: "the audience that the provider writes into access tokens for this server",
  OIDC_CLIENT_ID: "the id of the public client that the console is to the provider",
} as const;

/** What keeps a server from being started: nobody could sign in, anybody could, or a setting would be without effect. */
export function signInFaults(given: Environment, publicUrl: string): string[] {
  const sampleMode = z.stringbool().safeParse(given.SAMPLE_MODE).data ?? false;
  if (sampleMode) {
    return Object.keys(signInVariables)
      .filter((name) => given[name] !== undefined)
      .map(
        (name) => `${name} is set, but the sample mode signs in its own sample people. Remove ${name} or SAMPLE_MODE.`,
      );
  }
  const missing = Object.entries(needed)
    .filter(([name]) => given[name] === undefined)
    .map(([name, what]) => `${name} is missing: ${what}. docs/identity.md tells how; SAMPLE_MODE=true needs none.`);
  return [...missing, ...borrowedFaults(given, publicUrl), ...unprotectedFaults(given)];
}

function borrowedFaults(given: Environment, publicUrl: string): string[] {
  const faults: string[] = [];
  if (given.OIDC_ISSUER?.replace(/\/+$/, "") === `${publicUrl}${sampleSignIn.path}`) {
    faults.push("OIDC_ISSUER is the sample mode's own provider, which is not there otherwise. Name a real one.");
  }
  if (given.OIDC_AUDIENCE === sampleSignIn.audience) {
    faults.push(
      "OIDC_AUDIENCE is the sample mode's, which everybody knows. Choose your own, such as this server's address.",
    );
  }
  return faults;
}

function unprotectedFaults(given: Environment): string[] {
  if (given.NODE_ENV !== "production" || !given.OIDC_ISSUER?.startsWith("http:")) return [];
  return ["OIDC_ISSUER begins with http: whoever is on the way could put in keys of his own. Use its https address."];
}

type Read = z.output<z.ZodObject<typeof signInVariables>>;

/** Null where no provider is named, which a command may do without. */
export function signInConfig(
  read: Read,
  { sampleMode, publicUrl }: { sampleMode: boolean; publicUrl: string },
): SignInConfig | null {
  const common = {
    scopes: read.OIDC_SCOPES,
    rolesClaim: read.OIDC_ROLES_CLAIM,
    algorithms: read.OIDC_ALGORITHMS,
    endpointOrigins: read.OIDC_ENDPOINT_ORIGINS,
  };
  if (sampleMode) {
    const { path, audience, clientId } = sampleSignIn;
    return { ...common, issuer: `${publicUrl}${path}`, audience, clientId };
  }
  const { OIDC_ISSUER: issuer, OIDC_AUDIENCE: audience, OIDC_CLIENT_ID: clientId } = read;
  if (issuer === undefined || audience === undefined || clientId === undefined) return null;
  return { ...common, issuer, audience, clientId };
}
