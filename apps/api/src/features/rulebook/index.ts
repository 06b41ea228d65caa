/** The rule book: the front door. */
export { editionInForceOn } from "./edition-in-force.ts";
export { EffectEnum } from "./effect.enum.ts";
export { RulebookResolver } from "./rulebook.resolver.ts";
