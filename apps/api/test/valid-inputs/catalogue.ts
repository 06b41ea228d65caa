import { seen, type Things, type ValidInputs } from "./stored-things.ts";

const reason = "There is a reason";
const kind = { segment: "BUSINESS", licensing: "COMMERCIAL" };
const dates = { releasedOn: "2025-01-01", supportEndsOn: "2028-01-01" };
const names = { en: "A name", zh: "名称" };
const severities = [{ severity: 1, counted: "AROUND_THE_CLOCK", responseMinutes: 60 }];
const terms = { clauses: ["3.1"], summary: "As agreed", from: "2026-01-01", to: "2027-01-01", waives: true };
const productParts = {
  name: "A product",
  aliases: ["an-alias"],
  platforms: ["Linux"],
  tags: ["tag"],
  category: "Any",
  identifiers: [{ type: "cpe", id: "cpe:2.3:a:sample:any:*:*:*:*:*:*:*:*" }],
  milestoneLabels: [{ milestone: "SUPPORT_END", label: "The end" }],
  specialTerms: [terms],
};

/** Products and versions. */
export function validOfLifecycle(the: Things): ValidInputs {
  const [product, version] = [the("spare-product"), the("2.0")];
  const retired = { ...seen(the("spare-retired")), reason };
  return {
    createProduct: { input: { slug: "new-product", ...kind, ...productParts, reason } },
    updateProduct: { input: { ...seen(product), ...kind, ...productParts, reason } },
    retireProduct: { input: { ...seen(product), reason } },
    reinstateProduct: { input: retired },
    createVersion: { input: { product: "spare-product", name: "3.0", ...dates, reason } },
    updateVersion: { input: { ...seen(version), ...dates, label: "A label", successor: "1.0", reason } },
    retireVersion: { input: { ...seen(version), reason } },
    reinstateVersion: { input: { ...seen(the("0.1")), reason } },
    restoreVersion: { input: { ...seen(version), revision: 1, reason } },
    undoChange: { input: { changeId: the("change").id, reason } },
    moveMilestones: {
      input: { milestone: "SUPPORT_END", versions: [seen(version)], byDays: 5, preview: true, reason },
    },
  };
}

/** Services, plans, offers and hours. */
export function validOfServices(the: Things): ValidInputs {
  const provider = the("provider");
  const plan = { code: the("plan").id, expectedRevision: the("plan").revision };
  const service = { code: the("service").id, expectedRevision: the("service").revision };
  const days = { soldFrom: "2027-01-01", soldThrough: "2027-12-31", url: "https://shop.example.com" };
  const promises = { names, yearlyIncidents: 5, namedContacts: 2, severities, reason };
  const reach = { name: "Somebody", url: "https://shop.example.com", email: "a@shop.example", phone: "+1 555 0100" };
  return {
    createOffer: { input: { service: "INCIDENT_RESPONSE", country: "IS", providerId: provider.id, ...days, reason } },
    updateOffer: { input: { ...seen(the("offer")), providerId: provider.id, ...days, reason } },
    endOffer: { input: { ...seen(the("offer")), soldThrough: "2027-01-01", reason } },
    createPlan: { input: { code: "NEW_PLAN", ...promises } },
    updatePlan: { input: { ...plan, ...promises } },
    retirePlan: { input: { ...plan, reason } },
    reinstatePlan: {
      before: "UPDATE support_plan SET retired = true WHERE code = 'SPARE_PLAN'",
      input: { ...plan, reason },
    },
    createProvider: { input: { ...reach, reason } },
    updateProvider: { input: { ...seen(provider), ...reach, reason } },
    retireProvider: { input: { ...seen(provider), reason } },
    reinstateProvider: {
      before: "UPDATE service_provider SET retired = true WHERE name = 'Spare provider'",
      input: { ...seen(provider), reason },
    },
    updatePaidService: { input: { ...service, names, url: "https://shop.example.com", reason } },
    setLocalContact: {
      input: { country: "IS", expectedRevision: 0, name: "Office", url: "https://is.example.com", reason },
    },
    ...validOfHours(the),
  };
}

function validOfHours(the: Things): ValidInputs {
  const hours = {
    name: "Ours",
    timeZone: "Europe/Berlin",
    weekly: [{ weekday: 1, intervals: [{ from: "09:00", to: "17:00" }] }],
    overrides: [{ date: "2026-12-24", name: "Eve", intervals: [{ from: "09:00", to: "12:00" }] }],
    holidaySource: { country: "DE", state: "BE" },
    effectiveFrom: "2026-12-01",
    reason,
  };
  return {
    createSupportCalendar: { input: { segment: "BUSINESS", country: "IS", ...hours } },
    updateSupportCalendar: { input: { ...seen(the("calendar")), ...hours } },
    retireSupportCalendar: { input: { ...seen(the("calendar")), effectiveFrom: "2026-12-01", reason } },
  };
}
