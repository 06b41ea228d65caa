import { SEVERITIES } from "@supportbook/policy";
import type { Context } from "../../../platform/context.ts";
import type { Register, RegisterColumn, RowCells } from "../../register-files/index.ts";
import { keptPlans } from "../edit/kept-rows.ts";
import type { CreatePlanInput, PlanSeverityInput } from "../edit/plan.input.ts";
import { insertPlan, putPlan } from "../edit/save-plan.ts";
import type { SupportPlan } from "../service-catalogue.ts";
import { COUNTED_HOURS } from "../support-plan.type.ts";
import { applyRows } from "./apply-rows.ts";

type PlanRow = Omit<CreatePlanInput, "reason">;

/** Stands in the file where any number of incidents is included. */
const UNLIMITED = "unlimited";
const MOST_INCIDENTS = 10_000;
const MINUTES = { least: 1, most: 43_200 };

const SEVERITY_COLUMNS = SEVERITIES.flatMap((severity): RegisterColumn[] => [
  {
    name: `severity_${severity}_counted`,
    description: {
      en: `Hours that count at severity ${severity}: SUPPORT_HOURS or AROUND_THE_CLOCK.`,
      zh: `严重级别 ${severity} 计入的时间：SUPPORT_HOURS 或 AROUND_THE_CLOCK。`,
    },
    example: severity === 1 ? "AROUND_THE_CLOCK" : "SUPPORT_HOURS",
    required: false,
  },
  {
    name: `severity_${severity}_minutes`,
    description: {
      en: `Minutes to the first answer at severity ${severity}, 1 to 43200; empty promises nothing.`,
      zh: `严重级别 ${severity} 首次答复的分钟数，1 至 43200；不填表示不作承诺。`,
    },
    example: severity === 1 ? "120" : "",
    required: false,
  },
  {
    name: `severity_${severity}_next_minutes`,
    description: {
      en: `Minutes to each further answer at severity ${severity}, 1 to 43200; empty promises nothing.`,
      zh: `严重级别 ${severity} 后续每次答复的分钟数，1 至 43200；不填表示不作承诺。`,
    },
    example: severity === 1 ? "240" : "",
    required: false,
  },
  {
    name: `severity_${severity}_resolution_minutes`,
    description: {
      en: `Minutes to the solution at severity ${severity}, 1 to 43200; empty promises nothing.`,
      zh: `严重级别 ${severity} 解决问题的分钟数，1 至 43200；不填表示不作承诺。`,
    },
    example: "",
    required: false,
  },
]);

const COLUMNS: readonly RegisterColumn[] = [
  {
    name: "code",
    description: {
      en: "Code of the plan: capitals, digits and underscores. It never changes.",
      zh: "计划代码：大写字母、数字和下划线，不能更改。",
    },
    example: "EXAMPLE_GOLD",
    required: true,
  },
  {
    name: "name_en",
    description: { en: "Name in English.", zh: "英文名称。" },
    example: "Example Gold",
    required: false,
  },
  { name: "name_zh", description: { en: "Name in Chinese.", zh: "中文名称。" }, example: "示例金牌", required: false },
  {
    name: "yearly_incidents",
    description: {
      en: `Incidents included each year, 0 to ${MOST_INCIDENTS}, or ${UNLIMITED}.`,
      zh: `每年包含的事件数，0 至 ${MOST_INCIDENTS}，或 ${UNLIMITED}（不限）。`,
    },
    example: "12",
    required: false,
  },
  {
    name: "named_contacts",
    description: { en: "Members who may be named as contacts, 0 to 1000.", zh: "可指定的联系人数，0 至 1000。" },
    example: "2",
    required: false,
  },
  ...SEVERITY_COLUMNS,
];

/** The plans as a file. A plan that is retired stays so, and a plan that the file leaves out stays as it is. */
export const plansRegister: Register<PlanRow> = {
  name: "SUPPORT_PLANS",
  label: { en: "Support plans", zh: "支持计划" },
  description: {
    en: "A row is a plan. An import makes plans and changes what they promise, for all who hold them; it retires none.",
    zh: "每行是一个计划。导入会新建计划并更改其承诺（对所有持有者生效），不会停用任何计划。",
  },
  readPermission: "console.use",
  editPermission: "services.edit",
  columns: COLUMNS,
  read: (cells) => ({
    code: cells.requiredText("code", 40),
    names: { en: cells.text("name_en", 100), zh: cells.text("name_zh", 100) },
    yearlyIncidents: readIncidents(cells),
    namedContacts: cells.whole("named_contacts", { most: 1_000 }),
    severities: SEVERITIES.map((severity) => readSeverity(cells, severity)),
  }),
  keyOf: ({ code }) => code,
  apply: (rows, batch) =>
    applyRows(rows, batch, {
      action: "services.importPlan",
      kept: keptPlans,
      find: ({ code }, { manager }) => keptPlans.find(manager, code),
      write: async (row, before, change) =>
        before === null ? await insertPlan(change, row) : await putPlan(change, before, row),
      columnOf,
    }),
  applied: (context) => context.services.reload(),
  async *exportRows(context: Context) {
    for (const plan of context.services.current().plans.values()) yield cellsOf(plan);
  },
};

function readIncidents(cells: RowCells): number | null | undefined {
  const text = cells.text("yearly_incidents");
  if (text === undefined || text?.toLowerCase() === UNLIMITED) return text === undefined ? undefined : null;
  if (text !== null && /^\d{1,5}$/.test(text) && Number(text) <= MOST_INCIDENTS) return Number(text);
  cells.problem("yearly_incidents", {
    en: `Write 0 to ${MOST_INCIDENTS}, or ${UNLIMITED}: an empty cell does not say which.`,
    zh: `请填写 0 至 ${MOST_INCIDENTS}，或 ${UNLIMITED}；空白无法说明。`,
  });
  return undefined;
}

function readSeverity(cells: RowCells, severity: number): PlanSeverityInput {
  return {
    severity,
    counted: cells.oneOf(`severity_${severity}_counted`, COUNTED_HOURS),
    responseMinutes: cells.whole(`severity_${severity}_minutes`, MINUTES),
    nextResponseMinutes: cells.whole(`severity_${severity}_next_minutes`, MINUTES),
    resolutionMinutes: cells.whole(`severity_${severity}_resolution_minutes`, MINUTES),
  };
}

const MINUTES_COLUMNS: Readonly<Record<string, string>> = {
  nextResponseMinutes: "next_minutes",
  resolutionMinutes: "resolution_minutes",
};

function columnOf([name, part, which]: readonly string[]): string | null {
  if (name === "severities") return `severity_${part ?? 1}_${MINUTES_COLUMNS[which ?? ""] ?? "minutes"}`;
  if (name === "names") return `name_${part ?? "en"}`;
  const columns: Readonly<Record<string, string>> = {
    code: "code",
    yearlyIncidents: "yearly_incidents",
    namedContacts: "named_contacts",
  };
  return columns[name ?? ""] ?? null;
}

function cellsOf({
  code,
  name,
  yearlyIncidents,
  namedContacts,
  severities,
}: SupportPlan): Record<string, string | null> {
  return {
    code,
    name_en: name.en,
    name_zh: name.zh,
    yearly_incidents: `${yearlyIncidents ?? UNLIMITED}`,
    named_contacts: `${namedContacts}`,
    ...Object.fromEntries(
      severities.flatMap(({ severity, counted, responseMinutes, nextResponseMinutes, resolutionMinutes }) => [
        [`severity_${severity}_counted`, counted],
        [`severity_${severity}_minutes`, cellOf(responseMinutes)],
        [`severity_${severity}_next_minutes`, cellOf(nextResponseMinutes)],
        [`severity_${severity}_resolution_minutes`, cellOf(resolutionMinutes)],
      ]),
    ),
  };
}

const cellOf = (minutes: number | null) => (minutes === null ? null : `${minutes}`);
