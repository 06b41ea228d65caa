/** What the server tells about signing in. */
export interface SignInSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly audience: string;
  readonly resource: string;
  readonly scopes: readonly string[];
}

let asked: Promise<SignInSettings> | null = null;

/** Asks once; a question that failed is asked again. @throws when the server does not answer. */
export function signInSettings(): Promise<SignInSettings> {
  asked ??= ask().catch((error: unknown) => {
    asked = null;
    throw error;
  });
  return asked;
}

async function ask(): Promise<SignInSettings> {
  const response = await fetch(`${import.meta.env.BASE_URL}config.json`);
  if (!response.ok) throw new Error(`The server told no settings (${response.status}).`);
  return (await response.json()) as SignInSettings;
}
