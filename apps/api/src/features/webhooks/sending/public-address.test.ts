import { describe, expect, it } from "vitest";
import { isReachable } from "./public-address.ts";

const REFUSED = [
  "127.0.0.1",
  "127.8.9.10",
  "0.0.0.0",
  "10.0.0.1",
  "172.16.0.1",
  "172.31.255.255",
  "192.168.1.1",
  "169.254.169.254",
  "100.64.0.1",
  "100.127.255.255",
  "192.0.2.1",
  "198.18.0.1",
  "224.0.0.1",
  "240.0.0.1",
  "255.255.255.255",
  "::",
  "::1",
  "::ffff:127.0.0.1",
  "::ffff:10.0.0.1",
  "::ffff:7f00:1",
  "fe80::1",
  "fc00::1",
  "fd12:3456::1",
  "ff02::1",
  "64:ff9b::7f00:1",
  "2002:7f00:1::",
  "2001:db8::1",
  "fec0::1",
  "not an address",
];

describe("an address", () => {
  it.each(REFUSED)("such as %s is not reached", (address) => {
    expect(isReachable(address, [])).toBe(false);
  });

  it("of the public internet is reached, also as IPv4 within IPv6", () => {
    const found = ["93.184.216.34", "172.32.0.1", "100.128.0.1", "2606:2800:220:1::1", "::ffff:93.184.216.34"];
    expect(found.filter((address) => !isReachable(address, []))).toEqual([]);
  });

  it("within a network that the operator names is reached, and none beside it", () => {
    const networks = ["10.1.0.0/16", "fd00:1::/32"];
    const asked = ["10.1.2.3", "::ffff:10.1.2.3", "fd00:1::5", "10.2.0.1", "fd00:2::1", "127.0.0.1"];
    expect(asked.map((address) => isReachable(address, networks))).toEqual([true, true, true, false, false, false]);
  });
});
