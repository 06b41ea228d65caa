/** What requests take from the sign-in. */
export interface TokenSource {
  /** Null for a reader who is not signed in. */
  accessToken: () => Promise<string | null>;
  /** Another one in place of a token that was refused; null where there is none any more. */
  replaceToken: (refused: string) => Promise<string | null>;
}

/**
 * `fetch` as whoever is signed in. A token that the server does not take is replaced, once; where it cannot be, the server
 * is asked as by anybody, who may read what is public.
 * @throws what `fetch` throws, also where the token is due and the identity provider cannot be reached.
 */
export async function authorisedFetch(path: string, init: RequestInit, tokens: TokenSource): Promise<Response> {
  const token = await tokens.accessToken();
  const response = await fetch(path, bearing(token, init));
  if (response.status !== 401 || token === null) return response;
  return await fetch(path, bearing(await tokens.replaceToken(token), init));
}

function bearing(token: string | null, init: RequestInit): RequestInit {
  const headers = new Headers(init.headers);
  if (token !== null) headers.set("authorization", `Bearer ${token}`);
  return { ...init, headers };
}
