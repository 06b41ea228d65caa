import type { Answer } from "../ask-rules.ts";
import type { AskedFacts } from "../asked-facts.ts";
import type { AskedMarket, AskedProduct } from "../catalogue-facts.ts";

/** What every part of the form works with. */
export interface FormProps {
  readonly asked: AskedFacts;
  readonly change: (facts: Partial<AskedFacts>) => void;
  readonly surroundings: {
    readonly market: AskedMarket;
    readonly product: AskedProduct | null;
    readonly productPending: boolean;
    /** The instant asked about and its calendar date where the vendor is. */
    readonly at: string;
    readonly on: string;
  };
  /** Null while what it hangs on is being loaded. */
  readonly answer: Answer | null;
  /** Whether the answer hangs on a fact that is not known. */
  readonly isOpen: (fact: string) => boolean;
}
