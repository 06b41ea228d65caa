import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchBuild, type NamedVersion } from "./build-match.ts";

const version = (name: string, more: Partial<NamedVersion> = {}): NamedVersion => ({
  name,
  label: null,
  latestBuild: null,
  ...more,
});
const ask = (build: string, versions: readonly NamedVersion[]) => {
  const { kind, version: found, candidates } = matchBuild(build, versions);
  return { kind, version: found?.name ?? null, candidates: candidates.map(({ name }) => name) };
};
const among = (...names: string[]) => names.map((name) => version(name));
const none = { kind: "NONE", version: null, candidates: [] };

describe("the version that a build belongs to", () => {
  it("[3.2] the exact name wins, whatever else the build could belong to", () => {
    const match = { kind: "EXACT", version: "3.1", candidates: ["3.1"] };
    expect(ask("3.1", among("3", "3.1", "3.1.5"))).toEqual(match);
    expect(ask(" V3.1 ", among("3", "3.1"))).toEqual(match);
    expect(ask("Aurora", among("aurora", "breeze")).version).toBe("aurora");
  });
  it("[3.2] the label is a name too, but after the name", () => {
    const versions = [version("2026.1", { label: "Aurora" }), version("2026.2", { label: "Breeze" })];
    expect(ask("breeze", versions)).toEqual({ kind: "EXACT", version: "2026.2", candidates: ["2026.2"] });
    expect(ask("2026.1", [version("2026.1"), version("5", { label: "2026.1" })]).version).toBe("2026.1");
  });
  it("[3.2] one label on two versions is ambiguous", () => {
    const versions = [version("1-home", { label: "One" }), version("1-office", { label: "One" })];
    expect(ask("one", versions)).toEqual({ kind: "AMBIGUOUS", version: null, candidates: ["1-home", "1-office"] });
  });
  it("[3.2] a version covers the builds that begin with its name, piece by piece", () => {
    expect(ask("11.6.0.394", among("11.5", "11.6", "11.7"))).toEqual({
      kind: "BUILD",
      version: "11.6",
      candidates: ["11.6"],
    });
    expect(ask("1.0.2u", among("1.0.1", "1.0.2")).version).toBe("1.0.2");
    expect(ask("2.0.0-rc.1", among("1", "2")).version).toBe("2");
  });
  it("[3.2] 4.1 does not cover 4.10", () => {
    expect(ask("4.10", among("4.1"))).toEqual(none);
    expect(ask("4.10.3", among("4.1", "4.10")).version).toBe("4.10");
  });
  it("[3.2] a build that several versions cover is ambiguous, the longer name does not win", () => {
    const ambiguous = { kind: "AMBIGUOUS", version: null, candidates: ["3", "3.1"] };
    expect(ask("3.1.5", among("3", "3.1", "4"))).toEqual(ambiguous);
    expect(ask("3.1.5", [version("3"), version("3.1", { latestBuild: "3.1.5" })])).toEqual(ambiguous);
  });
  it("[3.2] a name that several versions carry further is ambiguous", () => {
    expect(ask("11-24h2", among("11-24h2-e", "11-24h2-w", "11-23h2-e"))).toEqual({
      kind: "AMBIGUOUS",
      version: null,
      candidates: ["11-24h2-e", "11-24h2-w"],
    });
    expect(ask("11.6", among("11", "11.6.1"))).toEqual({
      kind: "AMBIGUOUS",
      version: null,
      candidates: ["11", "11.6.1"],
    });
  });
  it("[3.2] a name that one version carries further is only a hint", () => {
    expect(ask("11", among("10.4", "11.6"))).toEqual({ kind: "NONE", version: null, candidates: ["11.6"] });
  });
  it("[3.2] the latest build of a version belongs to it, even where its number says nothing of the name", () => {
    const spring = version("spring", { latestBuild: "610.88" });
    expect(ask("610.88", [spring, version("autumn", { latestBuild: "590.12" })])).toEqual({
      kind: "BUILD",
      version: "spring",
      candidates: ["spring"],
    });
    expect(ask("610.87", [spring])).toEqual(none);
    const twins = [version("11-e", { latestBuild: "10.0.28000" }), version("11-w", { latestBuild: "10.0.28000" })];
    expect(ask("10.0.28000", twins).kind).toBe("AMBIGUOUS");
  });
  it("[3.2] a wildcard in a name stands for whatever follows", () => {
    expect(ask("24.3.1", among("22.x", "24.x"))).toEqual({ kind: "BUILD", version: "24.x", candidates: ["24.x"] });
    expect(ask("24.x", among("22.x", "24.x")).kind).toBe("EXACT");
  });
  it.each(["", "   ", "12.1", "???"])("[3.2] %j belongs to none of 11.5 and 11.6", (build) => {
    expect(ask(build, among("11.5", "11.6"))).toEqual(none);
  });
});

describe("what holds of any build", () => {
  const number = fc.nat({ max: 12 });
  const dotted = fc.array(number, { minLength: 1, maxLength: 4 }).map((numbers) => numbers.join("."));
  const names = fc.uniqueArray(dotted, { maxLength: 6 });

  it("[3.2] a version is answered only when no other one could be meant", () => {
    fc.assert(
      fc.property(dotted, names, (build, all) => {
        const related = all.filter((name) => `${build}.`.startsWith(`${name}.`) || `${name}.`.startsWith(`${build}.`));
        const { kind, version: found, candidates } = ask(build, among(...all));
        if (all.includes(build)) expect([kind, found]).toEqual(["EXACT", build]);
        else {
          expect(candidates).toEqual(related);
          expect(found !== null).toBe(kind === "BUILD" && candidates.length === 1);
          expect(kind === "AMBIGUOUS").toBe(related.length > 1);
        }
      }),
    );
  });
  it("[3.2] the order of the versions changes nothing but the order of the candidates", () => {
    fc.assert(
      fc.property(dotted, names, (build, all) => {
        const [one, other] = [ask(build, among(...all)), ask(build, among(...all.toReversed()))];
        expect(other).toEqual({ ...one, candidates: one.candidates.toReversed() });
      }),
    );
  });
  it("[3.2] every version is found by its own name", () => {
    fc.assert(
      fc.property(names, (all) => {
        for (const name of all) expect(ask(`v${name}`, among(...all))).toMatchObject({ kind: "EXACT", version: name });
      }),
    );
  });
});
