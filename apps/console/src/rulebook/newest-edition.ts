import { type Edition, editions } from "@supportbook/policy";

/** The newest edition of the rules. There always is one: the package is not built without. */
export const newestEdition = editions.at(-1) as Edition;
