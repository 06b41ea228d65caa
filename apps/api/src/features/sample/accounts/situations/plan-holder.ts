import { type Asked, keptLicence, type SamplePlan, type Situation } from "../situation.ts";

const ENDPOINT = "sample-endpoint-protection";

/** Every third day up to yesterday, newest first. */
export const days = (count: number) => Array.from({ length: count }, (_, index) => -1 - 3 * index);

const COVERED = { outcome: "COVERED", decidedBy: ["4.1.1"], standing: "CURRENT" } as const;

type Promised = Pick<Asked, "severity" | "day"> & Pick<Asked["expected"], "guarantee" | "planUse" | "target">;

/** A fault that is covered, and what the plan does about it. */
export function fault({ severity, day, ...promised }: Promised, why: string): Asked {
  const asked = { product: ENDPOINT, version: "12.4", expected: { ...COVERED, ...promised }, why };
  return { ...asked, ...(severity === undefined ? {} : { severity }), ...(day === undefined ? {} : { day }) };
}

interface Told {
  readonly number: string;
  readonly name: string;
  readonly plan?: SamplePlan;
}

/** A business account with a valid licence, and the plan that is told. */
export const holder = (told: Told, ...asked: readonly Asked[]): Situation => ({
  ...told,
  country: "DE",
  licences: [keptLicence(ENDPOINT)],
  asked,
});

export const roundTheClock = (within: string) => ({ within, counted: "AROUND_THE_CLOCK" }) as const;
export const inSupportHours = (within: string) => ({ within, counted: "SUPPORT_HOURS" }) as const;
