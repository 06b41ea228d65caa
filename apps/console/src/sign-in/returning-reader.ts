const KEY = "supportbook.returning";

/**
 * Remembers that somebody is signed in with this browser, not who: so a new tab asks the provider without a word instead
 * of showing the public's view, and a tab notices when another one signs out.
 */
export const returningReader = {
  expected: (): boolean => localStorage.getItem(KEY) !== null,
  remember: (): void => localStorage.setItem(KEY, "yes"),
  forget: (): void => localStorage.removeItem(KEY),
  /** Calls back when another tab has signed out. */
  onSignOutElsewhere(listener: () => void): void {
    addEventListener("storage", ({ key, newValue }) => {
      if (key === KEY && newValue === null) listener();
    });
  },
};
