/** Who sits at the screen and what he may do, as the API answers. */
export interface Viewer {
  /** Null for a reader who has not signed in. */
  readonly subject: string | null;
  readonly name: string | null;
  may(action: string, resource: string): boolean;
}

const READING: readonly string[] = ["list", "show"];

/** The catalogue and the rules are public; everything that changes something is not. */
export const anonymous: Viewer = {
  subject: null,
  name: null,
  may: (action) => READING.includes(action),
};

export const viewer = {
  async current(): Promise<Viewer> {
    return anonymous;
  },
  /** The next question asks the API again. */
  forget(): void {},
};
