import { useEffect, useState } from "react";
import type { Entry } from "../conversation/conversation-entries.ts";
import { type Seen, seenOf } from "./what-is-new.ts";

interface Writing {
  readonly isLoaded: boolean;
  readonly isBlank: boolean;
}

interface Begun {
  /** What was on the screen when the writer began; null as long as nothing is written. */
  readonly seen: Seen | null;
  /** The writer has seen what there is now. */
  readonly heed: () => void;
}

/** Remembers what somebody knew when they began to write. */
export function useBegun(entries: readonly Entry[], { isLoaded, isBlank }: Writing): Begun {
  const [seen, setSeen] = useState<Seen | null>(null);
  useEffect(() => {
    if (isBlank) setSeen(null);
    else if (isLoaded) setSeen((before) => before ?? seenOf(entries));
  }, [entries, isBlank, isLoaded]);
  return { seen, heed: () => setSeen(seenOf(entries)) };
}
