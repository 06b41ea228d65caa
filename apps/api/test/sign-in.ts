import { createHash, randomBytes } from "node:crypto";
import type { Role } from "../src/platform/permissions.ts";

export interface SignedIn {
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly idToken: string;
  /** What the provider knows the browser by. */
  readonly cookies: CookieJar;
}

interface ConsoleConfig {
  readonly issuer: string;
  readonly clientId: string;
  readonly scopes: readonly string[];
}

interface Endpoints {
  readonly authorization_endpoint: string;
  readonly token_endpoint: string;
  readonly end_session_endpoint: string;
}

/** Signs in at a running server of the sample mode as a browser would: authorization code with PKCE, step by step. */
export async function signInAs(url: string, role: Role): Promise<SignedIn> {
  const { client, endpoints } = await discover(url);
  const cookies = new CookieJar();
  const verifier = randomBytes(32).toString("base64url");
  const callback = new URL("/console/auth-callback", url).href;
  const asking = new URLSearchParams({
    client_id: client.clientId,
    redirect_uri: callback,
    response_type: "code",
    scope: client.scopes.join(" "),
    state: "here-and-back",
    code_challenge: createHash("sha256").update(verifier).digest("base64url"),
    code_challenge_method: "S256",
  });
  const page = await cookies.follow(`${endpoints.authorization_endpoint}?${asking}`);
  const person = new URLSearchParams({ person: role });
  const back = await cookies.follow(page.url, { method: "POST", body: person }, callback);
  const code = back.url.searchParams.get("code");
  if (code === null) throw new Error(`no code came back: ${back.url}`);
  const tokens = await requestTokens(endpoints, {
    grant_type: "authorization_code",
    client_id: client.clientId,
    code,
    redirect_uri: callback,
    code_verifier: verifier,
  });
  return { ...tokens, cookies };
}

/** Renews without the person, as the console does before a token ends. */
export async function renew(url: string, { refreshToken }: Pick<SignedIn, "refreshToken">) {
  const { client, endpoints } = await discover(url);
  const { clientId: client_id } = client;
  return await requestTokens(endpoints, { grant_type: "refresh_token", client_id, refresh_token: refreshToken });
}

export async function discover(url: string): Promise<{ client: ConsoleConfig; endpoints: Endpoints }> {
  const client = await readJson<ConsoleConfig>(new URL("/console/config.json", url).href);
  return { client, endpoints: await readJson<Endpoints>(`${client.issuer}/.well-known/openid-configuration`) };
}

async function readJson<Shape>(address: string): Promise<Shape> {
  return (await (await fetch(address)).json()) as Shape;
}

async function requestTokens({ token_endpoint }: Endpoints, parameters: Record<string, string>) {
  const response = await fetch(token_endpoint, { method: "POST", body: new URLSearchParams(parameters) });
  const answer = (await response.json()) as Record<string, string>;
  if (!response.ok) throw new Error(`no token: ${JSON.stringify(answer)}`);
  const { access_token: accessToken = "", refresh_token: refreshToken = "", id_token: idToken = "" } = answer;
  return { accessToken, refreshToken, idToken };
}

interface Reached {
  readonly url: URL;
  readonly response: Response;
}

/** Follows redirects with the cookies of each path, which fetch by itself does not keep. */
class CookieJar {
  private readonly kept = new Map<string, { value: string; path: string }>();

  /** @param until where to stop without asking for it: the address that the browser would be left at. */
  async follow(start: string | URL, init: RequestInit = {}, until?: string): Promise<Reached> {
    let url = new URL(start);
    let next: RequestInit = init;
    for (let step = 0; step < 10; step++) {
      const response = await fetch(url, { ...next, redirect: "manual", headers: { cookie: this.headerFor(url) } });
      this.keep(response);
      const target = response.headers.get("location");
      if (target === null) return { url, response };
      url = new URL(target, url);
      if (until !== undefined && url.href.startsWith(until)) return { url, response };
      next = {};
    }
    throw new Error(`redirected without end, last to ${url}`);
  }

  private headerFor({ pathname }: URL): string {
    const fitting = [...this.kept].filter(([, { path }]) => pathname.startsWith(path));
    return fitting.map(([name, { value }]) => `${name}=${value}`).join("; ");
  }

  private keep(response: Response): void {
    for (const line of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      const path = /; *path=([^;]*)/i.exec(line)?.[1] ?? "/";
      if (value === "") this.kept.delete(name);
      else this.kept.set(name, { value, path });
    }
  }
}
