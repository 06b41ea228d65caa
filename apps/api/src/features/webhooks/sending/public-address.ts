import ipaddr from "ipaddr.js";

/** What a request would be sent to is not for us to reach. */
export class AddressRefused extends Error {
  override name = "AddressRefused";
}

/**
 * Whether the address is one of the public internet, or within a network that the operator named. What a URL of a
 * customer's making reaches must not be the database beside us, the cloud's metadata or another's intranet: loopback,
 * private, link-local, carrier-grade NAT, multicast, documentation and reserved ranges are none, IPv4 within IPv6 is judged
 * as IPv4, and the ways in which IPv6 carries IPv4 elsewhere (NAT64, 6to4, Teredo) are none either.
 */
export function isReachable(address: string, allowedNetworks: readonly string[]): boolean {
  if (!ipaddr.isValid(address)) return false;
  const judged = ipaddr.process(address);
  return judged.range() === "unicast" || allowedNetworks.some((network) => isWithin(judged, network));
}

function isWithin(address: ipaddr.IPv4 | ipaddr.IPv6, network: string): boolean {
  const [base, bits] = ipaddr.parseCIDR(network);
  return base.kind() === address.kind() && address.match(base, bits);
}

/** An IPv6 address stands in brackets in a URL; null for a name. */
export function literalAddress(host: string): string | null {
  const bare = host.replace(/^\[|\]$/g, "");
  return ipaddr.isValid(bare) ? bare : null;
}
