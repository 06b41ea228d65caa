import type { Authenticate } from "../auth/authentication.ts";
import { CredentialRefused, IssuerUnavailable } from "../auth/refused-credential.ts";
import type { Actor } from "../context.ts";

/** How long a token that was withdrawn goes on being good for a socket that is open. */
const LOOK_AGAIN_EVERY_MS = 60_000;
/** Timers count in 32 bits. */
const LONGEST_TIMER_MS = 2_147_483_647;

interface Watched {
  readonly authenticate: Authenticate;
  readonly headers: Parameters<Authenticate>[0];
  readonly now: () => Temporal.Instant;
  /** Once: what was shown is not good any more. */
  readonly onEnd: (reason: string) => void;
}

/** Tells when the credential of somebody who stays connected ends, by its own time or by being withdrawn. */
export function watchCredential(actor: Actor, { authenticate, headers, now, onEnd }: Watched): { stop(): void } {
  const stop = () => {
    clearInterval(looking);
    clearTimeout(ending);
  };
  const end = (reason: string) => {
    stop();
    onEnd(reason);
  };
  const lookAgain = () => {
    authenticate(headers).catch((error: unknown) => {
      if (error instanceof CredentialRefused) end(error.reason);
      // Who cannot be asked has not withdrawn it.
      else if (!(error instanceof IssuerUnavailable)) end("UNKNOWN");
    });
  };
  const looking = setInterval(lookAgain, LOOK_AGAIN_EVERY_MS);
  const left = actor.expiresAt ? actor.expiresAt.epochMilliseconds - now().epochMilliseconds : LONGEST_TIMER_MS;
  const ending = setTimeout(() => end("EXPIRED"), Math.min(Math.max(left, 0), LONGEST_TIMER_MS));
  looking.unref();
  ending.unref();
  return { stop };
}
