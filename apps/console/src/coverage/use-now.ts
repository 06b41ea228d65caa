import { useEffect, useState } from "react";

const A_MINUTE = 60_000;

/**
 * The present instant by the server's clock, to the minute: a browser's own clock may be wrong. It goes on while the
 * page is open.
 * @param serverNow what the server said when it was asked, ISO 8601 in UTC.
 */
export function useNow(serverNow: string | null): string | null {
  const [elapsed, setElapsed] = useState(0);
  useEffect(() => {
    setElapsed(0);
    if (serverNow === null) return;
    const since = performance.now();
    const timer = setInterval(() => setElapsed(performance.now() - since), A_MINUTE);
    return () => clearInterval(timer);
  }, [serverNow]);
  if (serverNow === null) return null;
  const instant = Temporal.Instant.from(serverNow).add({ milliseconds: Math.round(elapsed) });
  return instant.round({ smallestUnit: "minute", roundingMode: "trunc" }).toString();
}
