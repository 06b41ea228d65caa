/** Where the reader's sign-in stands. */
export interface Session {
  /** `over`: the reader was signed in here, and the tokens are no longer taken. */
  readonly phase: "anonymous" | "signedIn" | "over";
  /** A change was refused since the session was over: what was entered waits for a sign-in. */
  readonly changeRefused: boolean;
  /** Why the last attempt to sign in came to nothing. */
  readonly trouble: SignInTrouble | null;
}

/** `detail` is the provider's sentence, where it has one. */
export interface SignInTrouble {
  readonly reason: "windowBlocked" | "refused" | "unreachable";
  readonly detail: string;
}

let current: Session = { phase: "anonymous", changeRefused: false, trouble: null };
const listeners = new Set<() => void>();

export const session = {
  current: (): Session => current,
  change(some: Partial<Session>): void {
    const next = { ...current, ...some };
    if (Object.entries(next).every(([key, value]) => current[key as keyof Session] === value)) return;
    current = next;
    for (const listener of listeners) listener();
  },
  /** @returns how to stop being told. */
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
