import type { Store } from "react-admin";
import type { NavigateFunction } from "react-router";

/** What a command may use. Choices kept in `store` take effect at once: see `appearance.ts` and the key `locale`. */
export interface CommandTools {
  readonly navigate: NavigateFunction;
  readonly store: Store;
  readonly openPalette: () => void;
  readonly openKeyboardMap: () => void;
}

/** Something to be done, from the palette or by its keys. */
export interface Action {
  readonly id: string;
  /** Key of its name. */
  readonly label: string;
  /** Keys one after another (`g p`), or together (`mod+k`; `mod` is Ctrl, on a Mac ⌘). */
  readonly keys?: string;
  /** `keys` work even while typing in a field. */
  readonly whileTyping?: boolean;
  /** Not offered in the palette: it would lead nowhere from there. */
  readonly keysOnly?: boolean;
  run(tools: CommandTools): void;
}

/** Something to go to. */
export interface Found {
  readonly id: string;
  readonly title: string;
  readonly detail?: string;
  readonly to: string;
}

/** A place where the palette looks things up. */
export interface Finder {
  /** Key of the heading over what it finds. */
  readonly label: string;
  find(query: string, options: { readonly locale: string; readonly signal: AbortSignal }): Promise<readonly Found[]>;
}
