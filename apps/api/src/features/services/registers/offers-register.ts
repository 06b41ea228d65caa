import { randomUUID } from "node:crypto";
import { IsNull } from "typeorm";
import { badInput, Refused } from "../../../platform/refusal.ts";
import { CountryCodeScalar } from "../../../platform/scalars.ts";
import type { Register, RegisterColumn, RowCells } from "../../register-files/index.ts";
import type { ServicesChange } from "../edit/change-services.ts";
import { keptOffers } from "../edit/kept-rows.ts";
import { putOffer, whatIsSold } from "../edit/save-offer.ts";
import { OfferEntity, ServiceProviderEntity } from "../services.entity.ts";
import { applyRows } from "./apply-rows.ts";

interface OfferRow {
  readonly service: string | null;
  readonly plan: string | null;
  readonly country: string | null;
  /** By name; null for the vendor itself. */
  readonly provider: string | null;
  readonly soldFrom: string | null;
  /** Undefined where the file has no such column. */
  readonly soldThrough: string | null | undefined;
  readonly url: string | null | undefined;
}

const column = (name: string, example: string, [en, zh]: readonly [string, string]): RegisterColumn => ({
  name,
  description: { en, zh },
  example,
  required: false,
});

const COLUMNS: readonly RegisterColumn[] = [
  column("service", "INCIDENT_RESPONSE", [
    "Code of the service that is sold; empty for a plan.",
    "所售服务的代码；计划则不填。",
  ]),
  column("plan", "", ["Code of the plan that is sold; empty for a service.", "所售计划的代码；服务则不填。"]),
  column("country", "DE", [
    "ISO 3166-1 alpha-2; empty for every country.",
    "ISO 3166-1 两位代码；不填表示所有国家和地区。",
  ]),
  column("provider", "", [
    "Name of the provider; empty where the vendor sells it itself.",
    "服务商名称；由厂商自行销售时不填。",
  ]),
  column("sold_from", "2027-01-01", [
    "First day of sale; empty where it was always sold.",
    "第一个销售日；一直在售时不填。",
  ]),
  column("sold_through", "2027-12-31", [
    "Last day of sale, included; empty where no end is known.",
    "最后一个销售日（含当日）；未知结束日时不填。",
  ]),
  column("url", "https://example.com/buy", ["Where to buy it.", "购买地址。"]),
];

/** What is sold where, by whom and when, as a file. An offer that the file leaves out stays as it is. */
export const offersRegister: Register<OfferRow> = {
  name: "OFFERS",
  label: { en: "Offers of services and plans", zh: "服务与计划的销售" },
  description: {
    en: "A row is an offer, named by what is sold, where, by whom and from which day. An import makes offers and changes their last day and page; it takes none away.",
    zh: "每行是一项销售，由所售内容、地区、服务商和起始日确定。导入会新建销售，并更改其截止日和购买地址，不会移除任何销售。",
  },
  readPermission: "console.use",
  editPermission: "services.edit",
  columns: COLUMNS,
  read: (cells) => ({
    service: cells.text("service", 40) ?? null,
    plan: cells.text("plan", 40) ?? null,
    country: readCountry(cells),
    provider: cells.text("provider", 100) ?? null,
    soldFrom: cells.date("sold_from") ?? null,
    soldThrough: cells.date("sold_through"),
    url: cells.text("url", 2_000),
  }),
  keyOf: (row) => [row.service, row.plan, row.country, row.provider, row.soldFrom].join("|"),
  apply: (rows, batch) =>
    applyRows(rows, batch, { action: "services.importOffer", kept: keptOffers, find: sameOffer, write, columnOf }),
  applied: (context) => context.services.reload(),
  async *exportRows(context) {
    for (const { serviceCode, planCode, provider, ...offer } of context.services.current().offers.values()) {
      const { country, soldFrom, soldThrough, url } = offer;
      const sold = { service: serviceCode, plan: planCode, country, provider: provider?.name ?? null };
      yield { ...sold, sold_from: soldFrom, sold_through: soldThrough, url };
    }
  },
};

function readCountry(cells: RowCells): string | null {
  const code = cells.country("country") ?? null;
  if (code === null) return null;
  try {
    CountryCodeScalar.parseValue(code);
  } catch {
    const zh = `没有国家或地区代码 ${code}；请填写 ISO 3166-1 的两位代码。`;
    cells.problem("country", { en: `There is no country ${code}; write its two letters of ISO 3166-1.`, zh });
  }
  return code;
}

async function sameOffer(row: OfferRow, { manager }: ServicesChange): Promise<OfferEntity | null> {
  const providerId = await providerOf(row, manager);
  const found = await manager.findBy(OfferEntity, {
    country: row.country ?? IsNull(),
    providerId: providerId ?? IsNull(),
    soldFrom: row.soldFrom ?? IsNull(),
  });
  return found.find((offer) => offer.serviceCode === row.service && offer.planCode === row.plan) ?? null;
}

async function write(row: OfferRow, before: OfferEntity | null, change: ServicesChange): Promise<string> {
  const { country, soldFrom } = row;
  const url = row.url === undefined ? (before?.url ?? null) : row.url;
  const soldThrough = row.soldThrough === undefined ? (before?.soldThrough ?? null) : row.soldThrough;
  if (before !== null) return await putOffer(change, before, { ...before, url, soldThrough });
  const sold = await whatIsSold(change, row);
  const providerId = await providerOf(row, change.manager);
  return await putOffer(change, null, { id: randomUUID(), ...sold, country, providerId, soldFrom, soldThrough, url });
}

async function providerOf({ provider: name }: OfferRow, manager: ServicesChange["manager"]): Promise<string | null> {
  if (name === null) return null;
  const found = await manager.findOneBy(ServiceProviderEntity, { name });
  if (found !== null) return found.id;
  throw new Refused([
    badInput(["providerId"], {
      en: `There is no provider "${name}". Enter it first, or leave the cell empty where the vendor sells it itself.`,
      zh: `没有服务商“${name}”。请先录入；由厂商自行销售时请留空。`,
    }),
  ]);
}

function columnOf([name]: readonly string[]): string | null {
  const columns: Readonly<Record<string, string>> = {
    service: "service",
    plan: "plan",
    country: "country",
    providerId: "provider",
    soldFrom: "sold_from",
    soldThrough: "sold_through",
    url: "url",
  };
  return columns[name ?? ""] ?? null;
}
