import { lookup as resolveByName } from "node:dns/promises";
import type { LookupFunction } from "node:net";
import type { WebhookSettings } from "../webhook-settings.ts";
import { AddressRefused, isReachable } from "./public-address.ts";

type Guard = Pick<WebhookSettings, "allowedNetworks" | "resolve">;

const bySystem = async (host: string) => await resolveByName(host, { all: true });

/**
 * Looks a name up for a connection and hands out only addresses that were judged, and only if all of them may be reached.
 * The connection goes to what is handed out here, so a name that points elsewhere the next moment changes nothing.
 */
export function checkedLookup({ allowedNetworks, resolve = bySystem }: Guard): LookupFunction {
  return (host, { all, family }, callback) => {
    resolve(host)
      .then((found) => {
        const refused = found.find(({ address }) => !isReachable(address, allowedNetworks));
        if (refused !== undefined) throw new AddressRefused(`${host} is at ${refused.address}, which is not public`);
        const wanted = found.filter((each) => (family !== 4 && family !== 6 ? true : each.family === family));
        const [first] = wanted;
        if (first === undefined) throw new AddressRefused(`${host} has no address`);
        if (all) callback(null, [...wanted]);
        else callback(null, first.address, first.family);
      })
      .catch((error: NodeJS.ErrnoException) => callback(error, "", 0));
  };
}
