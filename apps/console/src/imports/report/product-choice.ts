/** Which products are to be taken, asked and changed by slug. */
export interface ProductChoice {
  readonly has: (slug: string) => boolean;
  readonly toggle: (slug: string) => void;
}
