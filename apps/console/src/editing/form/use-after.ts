import { useEffect } from "react";

/** Calls back once a thing is there and the screen shows that it is. */
export function useAfter<Thing>(thing: Thing | null, act: (thing: Thing) => void): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each thing, whatever else is drawn anew
  useEffect(() => {
    if (thing !== null) act(thing);
  }, [thing]);
}
