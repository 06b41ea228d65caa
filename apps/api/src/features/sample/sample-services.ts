import type { PlanResponseTime, ServiceCode } from "@supportbook/policy";

/** What the invented vendor sells, and where (clauses 5.1 and 5.2). */
export const SAMPLE_SERVICES: readonly {
  readonly code: ServiceCode;
  readonly nameEn: string;
  readonly nameZh: string;
  readonly url: string;
  readonly soldEverywhere: boolean;
  readonly countries: readonly string[];
}[] = [
  {
    code: "PROFESSIONAL_SERVICES",
    nameEn: "Sample Professional Services",
    nameZh: "示例专业服务",
    url: "https://example.com/services/professional",
    soldEverywhere: false,
    countries: ["AT", "BR", "CH", "CN", "DE", "ES", "FR", "GB", "IN", "IT", "JP", "NL", "PL", "SG", "US", "ZA"],
  },
  {
    code: "INCIDENT_RESPONSE",
    nameEn: "Sample Incident Response",
    nameZh: "示例事件响应",
    url: "https://example.com/services/incident-response",
    soldEverywhere: false,
    countries: ["CN", "DE", "FR", "GB", "JP", "SG", "US"],
  },
  {
    code: "PREMIUM_SUPPORT",
    nameEn: "Sample Premium Support",
    nameZh: "示例高级支持",
    url: "https://example.com/services/premium",
    soldEverywhere: true,
    countries: [],
  },
  {
    code: "SUPPORT_EXTENSION",
    nameEn: "Sample Support Extension",
    nameZh: "示例延长支持",
    url: "https://example.com/services/extension",
    soldEverywhere: false,
    countries: ["CH", "CN", "DE", "FR", "GB", "JP", "US"],
  },
];

const around = (severity: PlanResponseTime["severity"], within: string): PlanResponseTime => ({
  severity,
  within,
  counted: "AROUND_THE_CLOCK",
});
const office = (severity: PlanResponseTime["severity"], within: string): PlanResponseTime => ({
  severity,
  within,
  counted: "SUPPORT_HOURS",
});

export const SAMPLE_PLANS = [
  {
    code: "SAMPLE_PREMIUM",
    nameEn: "Sample Premium",
    nameZh: "示例高级计划",
    responseTimes: [around(1, "PT2H"), office(2, "PT6H"), office(3, "PT8H"), office(4, "PT10H")],
  },
  {
    code: "SAMPLE_PREMIUM_PLUS",
    nameEn: "Sample Premium Plus",
    nameZh: "示例高级增强计划",
    responseTimes: [around(1, "PT30M"), around(2, "PT4H"), office(3, "PT6H"), office(4, "PT8H")],
  },
];

export const SAMPLE_CONTACTS = [
  { country: "BR", name: "Sample partner in Brazil", url: "https://example.com/contact/br" },
  { country: "CN", name: "Sample office in China", url: "https://example.com/contact/cn" },
  { country: "DE", name: "Sample office in Germany", url: "https://example.com/contact/de" },
  { country: "KE", name: "Sample partner in Kenya", url: "https://example.com/contact/ke" },
  { country: "US", name: "Sample office in the United States", url: "https://example.com/contact/us" },
];
