/** Which products of a plan are to be taken: all but some, or only some. By slug. */
export interface ChosenProducts {
  readonly base: "all" | "none";
  readonly except: readonly string[];
}

export const ALL: ChosenProducts = { base: "all", except: [] };
export const NONE: ChosenProducts = { base: "none", except: [] };

export function isChosen({ base, except }: ChosenProducts, slug: string): boolean {
  return (base === "all") !== except.includes(slug);
}

export function toggled({ base, except }: ChosenProducts, slug: string): ChosenProducts {
  return { base, except: except.includes(slug) ? except.filter((each) => each !== slug) : [...except, slug] };
}

/** How many are chosen of `total` that can be. */
export function chosenCount({ base, except }: ChosenProducts, total: number): number {
  return base === "all" ? total - except.length : except.length;
}
