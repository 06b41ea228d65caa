import { EFFECTS, type Effect } from "@supportbook/policy";
import { publishEnum } from "../../platform/enum.ts";

export const EffectEnum = publishEnum<Effect>(EFFECTS, {
  name: "Effect",
  description: "What a clause does to a question",
  values: {
    INCLUDES: "Puts the request inside standard support",
    EXCLUDES: "Keeps the request out of standard support",
    DENIES: "Denies support altogether",
    LIMITS: "Support may be limited",
    DISCLAIMS: "Takes back the promise of a result, not the support",
    OBLIGES: "Someone must do something",
    OFFERS: "Something is offered, free or sold",
    INFORMS: "Explains; changes nothing by itself",
    COMMITS: "The vendor commits to something",
  },
});
