import type { LookupAddress } from "node:dns";

/** What the operator allows and how long things take. */
export interface WebhookSettings {
  /** Addresses that begin with http://, where anybody on the way can read what is sent. */
  readonly allowHttp: boolean;
  /** Networks such as `10.1.0.0/16` that may be reached although they are not public. */
  readonly allowedNetworks: readonly string[];
  /** For the whole of an attempt, in milliseconds. */
  readonly timeoutMs: number;
  /** Days of nothing but failures after which an endpoint is turned off. */
  readonly disableAfterDays: number;
  /** Days for which deliveries are listed once they have ended. */
  readonly keepDays: number;
  /** All addresses of a host; the system's resolver where it is left out. */
  readonly resolve?: (host: string) => Promise<readonly LookupAddress[]>;
}

export const USUAL_WEBHOOKS: WebhookSettings = {
  allowHttp: false,
  allowedNetworks: [],
  timeoutMs: 10_000,
  disableAfterDays: 5,
  keepDays: 30,
};
