/** The rule book: the front door. */
export { checkRulebookCommand } from "./check-rulebook-command.ts";
export { editionInForceOn } from "./edition-in-force.ts";
export { EffectEnum } from "./effect.enum.ts";
export { RulebookResolver } from "./rulebook.resolver.ts";
