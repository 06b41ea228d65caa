import type { Action, Finder } from "./command.ts";

type Modules<Thing> = Readonly<Record<string, { readonly default: Thing }>>;

const inOrder = <Thing>(modules: Modules<Thing>): Thing[] => Object.values(modules).map((module) => module.default);

/** Every file of `actions/` is a list of them; adding one is adding a file. */
export const actions: readonly Action[] = inOrder(
  import.meta.glob<{ readonly default: readonly Action[] }>("./actions/*.ts", { eager: true }),
).flat();

/** Every file of `finders/` is one; they answer in the order of their names. */
export const finders: readonly Finder[] = inOrder(
  import.meta.glob<{ readonly default: Finder }>("./finders/*.ts", { eager: true }),
);
