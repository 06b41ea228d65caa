import type { ServiceCode } from "@supportbook/policy";
import type { LocalContactEntity, PaidServiceEntity, PlanSeverity, SupportPlanEntity } from "../services/index.ts";

/** What the invented vendor sells (clause 5.1); where, and by whom, is in `sample-offers.ts`. */
export const SAMPLE_SERVICES: readonly PaidServiceEntity[] = [
  service("PROFESSIONAL_SERVICES", ["Sample Professional Services", "示例专业服务"], "professional"),
  service("INCIDENT_RESPONSE", ["Sample Incident Response", "示例事件响应"], "incident-response"),
  service("PREMIUM_SUPPORT", ["Sample Premium Support", "示例高级支持"], "premium"),
  service("SUPPORT_EXTENSION", ["Sample Support Extension", "示例延长支持"], "extension"),
];

function service(code: ServiceCode, [nameEn, nameZh]: readonly [string, string], page: string): PaidServiceEntity {
  return { code, nameEn, nameZh, url: `https://example.com/services/${page}`, revision: 1 };
}

/** Minutes to the first answer for severities 1 to 4; null promises nothing. */
type Minutes = readonly [number | null, number | null, number | null, number | null];

const NO_MINUTES: Minutes = [null, null, null, null];

interface Further {
  /** To each further answer. */
  readonly next: Minutes;
  readonly resolution: Minutes;
}

const NO_FURTHER: Further = { next: NO_MINUTES, resolution: NO_MINUTES };

/** @param roundTheClock the least urgent severity that counts around the clock; 0 for none. */
function severities(roundTheClock: number, minutes: Minutes, further = NO_FURTHER): PlanSeverity[] {
  const count = (severity: number) => (severity <= roundTheClock ? "AROUND_THE_CLOCK" : "SUPPORT_HOURS");
  return ([1, 2, 3, 4] as const).map((severity) => ({
    severity,
    counted: count(severity),
    responseMinutes: minutes[severity - 1] ?? null,
    nextResponseMinutes: further.next[severity - 1] ?? null,
    resolutionMinutes: further.resolution[severity - 1] ?? null,
  }));
}

type Counts = Pick<SupportPlanEntity, "yearlyIncidents" | "namedContacts" | "severities">;

function plan(name: string, nameZh: string, counts: Counts): SupportPlanEntity {
  const code = `SAMPLE_${name.toUpperCase().replaceAll(" ", "_")}`;
  return { code, nameEn: `Sample ${name}`, nameZh, ...counts, retired: false, revision: 1 };
}

const counts = (yearlyIncidents: number | null, namedContacts: number, each: PlanSeverity[]): Counts => ({
  yearlyIncidents,
  namedContacts,
  severities: each,
});

const PREMIUM_PLUS: Further = { next: [60, 480, 960, null], resolution: [1_440, 2_880, null, null] };

/** The five sizes in which such plans are usually sold, and two that promise times at every severity. */
export const SAMPLE_PLANS: readonly SupportPlanEntity[] = [
  plan("Standard", "示例标准计划", counts(0, 0, severities(0, NO_MINUTES))),
  plan("Start", "示例入门计划", counts(6, 1, severities(0, NO_MINUTES))),
  plan("Plus", "示例增强计划", counts(12, 2, severities(1, NO_MINUTES))),
  plan("Business", "示例商务计划", counts(36, 4, severities(1, [120, 360, null, null]))),
  plan("Enterprise", "示例企业计划", counts(null, 8, severities(2, [60, 240, 480, null]))),
  plan("Premium", "示例高级计划", counts(24, 3, severities(1, [120, 360, 480, 600]))),
  plan("Premium Plus", "示例高级增强计划", counts(null, 6, severities(2, [30, 240, 360, 480], PREMIUM_PLUS))),
];

export const SAMPLE_CONTACTS: readonly LocalContactEntity[] = [
  contact("BR", "Sample partner in Brazil"),
  contact("CN", "Sample office in China"),
  contact("DE", "Sample office in Germany"),
  contact("KE", "Sample partner in Kenya"),
  contact("US", "Sample office in the United States"),
];

function contact(country: string, name: string): LocalContactEntity {
  return { country, name, url: `https://example.com/contact/${country.toLowerCase()}`, revision: 1 };
}
