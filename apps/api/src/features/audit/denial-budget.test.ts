import { describe, expect, it } from "vitest";
import { DenialBudget, networkOf } from "./denial-budget.ts";

const times = (count: number, ask: () => boolean) => Array.from({ length: count }, ask).filter(Boolean).length;

describe("the bound on denials that are written down", () => {
  it("is so many for one address, and begins anew with each minute", () => {
    const budget = new DenialBudget({ anAddress: 3, allAddresses: 100 });
    expect(times(10, () => budget.spend("192.0.2.1"))).toBe(3);
    expect(times(1, () => budget.spend("192.0.2.2"))).toBe(1);
    expect(budget.renew()).toEqual({ entries: 7, addresses: 1 });
    expect(times(10, () => budget.spend("192.0.2.1"))).toBe(3);
  });

  it("is so many for all addresses together", () => {
    const budget = new DenialBudget({ anAddress: 3, allAddresses: 5 });
    let last = 0;
    expect(times(20, () => budget.spend(`192.0.2.${++last}`))).toBe(5);
    expect(budget.renew()).toMatchObject({ entries: 15 });
    expect(budget.renew()).toEqual({ entries: 0, addresses: 0 });
  });

  it("takes the addresses of one IPv6 network for one, and those who have none for one", () => {
    const budget = new DenialBudget({ anAddress: 3, allAddresses: 100 });
    let last = 0;
    expect(times(10, () => budget.spend(`2001:db8:0:7::${(++last).toString(16)}`))).toBe(3);
    expect(times(10, () => budget.spend(null))).toBe(3);
  });
});

describe("the network of an address", () => {
  it.each([
    ["192.0.2.1", "192.0.2.1"],
    ["::ffff:192.0.2.1", "192.0.2.1"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
    ["2001:0DB8:0001:0002::6", "2001:db8:1:2"],
    ["2001:db8::6", "2001:db8:0:0"],
    ["2001::3:4:5:6:7", "2001:0:0:3"],
    ["::1", "0:0:0:0"],
    ["fe80::1%eth0", "fe80:0:0:0"],
    ["no address", "no address"],
  ])("of %s is %s", (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});
