import { describe, expect, it } from "vitest";
import { PHASES } from "../facts.ts";
import { extensionInForce, type HeldService, phaseForAccount, servicesHeldFor } from "./account-phase.ts";

const extension: HeldService = {
  code: "SUPPORT_EXTENSION",
  productId: "guard",
  versionId: null,
  heldFrom: "2026-01-01",
  heldThrough: "2026-12-31",
};
const professional: HeldService = { ...extension, code: "PROFESSIONAL_SERVICES", productId: null };
const asked = { productId: "guard", versionId: "guard-1" };

describe("[4.3.2] a support extension in force", () => {
  it("has a version that has ended count as extended, and leaves every other phase", () => {
    expect(PHASES.map((phase) => phaseForAccount(phase, extension))).toEqual([
      "UPCOMING",
      "FULL",
      "LIMITED",
      "EXTENDED",
      "EXTENDED",
    ]);
  });

  it("that there is not leaves every phase", () => {
    expect(PHASES.map((phase) => phaseForAccount(phase, null))).toEqual([...PHASES]);
  });

  it.each([
    ["the day before its first", "2025-12-31", false],
    ["its first day", "2026-01-01", true],
    ["its last day", "2026-12-31", true],
    ["the day after its last", "2027-01-01", false],
  ])("on %s, %s: %s", (_, on, inForce) => {
    expect(extensionInForce([extension], asked, on) !== null).toBe(inForce);
  });

  it("for another product changes nothing, nor does any other service", () => {
    expect(extensionInForce([{ ...extension, productId: "mail" }, professional], asked, "2026-06-01")).toBeNull();
  });

  it("for one version is for that version alone", () => {
    const narrow = [{ ...extension, versionId: "guard-1" }];
    expect(extensionInForce(narrow, asked, "2026-06-01")).toBe(narrow[0]);
    expect(extensionInForce(narrow, { ...asked, versionId: "guard-2" }, "2026-06-01")).toBeNull();
    expect(extensionInForce(narrow, { ...asked, versionId: null }, "2026-06-01")).toBeNull();
  });

  it("is the one that lasts longest where there are several", () => {
    const open = { ...extension, heldThrough: null };
    expect(extensionInForce([extension, open], asked, "2026-06-01")).toBe(open);
    expect(extensionInForce([open, extension], asked, "2026-06-01")).toBe(open);
  });
});

describe("[5.1] the services that count for a question", () => {
  it("are those in force, each once, and an extension only for its product", () => {
    const held = [professional, { ...professional, heldThrough: null }, extension];
    expect(servicesHeldFor(held, asked, "2026-06-01")).toEqual(["PROFESSIONAL_SERVICES", "SUPPORT_EXTENSION"]);
    expect(servicesHeldFor(held, { productId: "mail", versionId: null }, "2026-06-01")).toEqual([
      "PROFESSIONAL_SERVICES",
    ]);
    expect(servicesHeldFor(held, { productId: null, versionId: null }, "2027-06-01")).toEqual([
      "PROFESSIONAL_SERVICES",
    ]);
    expect(servicesHeldFor([], asked, "2026-06-01")).toEqual([]);
  });
});
