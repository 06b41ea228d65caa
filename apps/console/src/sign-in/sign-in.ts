/** What signing in takes; the console asks for no more, whoever provides it. */
export interface SignIn {
  /** Whether anybody can sign in here at all. */
  readonly available: boolean;
  /** For the API; null for a reader who has not signed in. A token that is about to expire is renewed first. */
  accessToken(): Promise<string | null>;
  /** Leaves the page for the provider's, to come back to `returnTo`. */
  start(returnTo: string): Promise<void>;
  end(): Promise<void>;
  /** The API no longer takes the token, although it was not signed out. */
  announceExpiry(): void;
  /** Calls back at every expiry. @returns how to stop that. */
  onExpiry(listener: () => void): () => void;
}

/** Everybody reads what is public; nobody can be told apart. */
function anonymousReading(): SignIn {
  return {
    available: false,
    accessToken: async () => null,
    start: async () => {},
    end: async () => {},
    announceExpiry: () => {},
    onExpiry: () => () => {},
  };
}

export const signIn: SignIn = anonymousReading();
