import { SERVICE_CODES, type ServiceCode } from "@supportbook/policy";
import { badInput, type Refusal, Refused } from "../../../platform/refusal.ts";
import {
  type Catalogue,
  type CatalogueProduct,
  type CatalogueVersion,
  findVersion,
  nearestSlugs,
} from "../../lifecycle/index.ts";

const CANDIDATES = 5;

/** What is given, and for which software. */
export interface GrantedService {
  readonly serviceCode: ServiceCode;
  readonly productId: string | null;
  readonly versionId: string | null;
}

type Maybe<T> = T | null | undefined;

interface NamedService {
  readonly service: string;
  readonly product?: Maybe<string>;
  readonly version?: Maybe<string>;
}

/**
 * The service that is meant, with the product and version that a support extension is for (clause 4.3.2).
 * @throws Refused for a service, product or version that there is not, and for a subject where none or one is needed.
 */
export function grantedService(catalogue: Catalogue, { service, product, version }: NamedService): GrantedService {
  const serviceCode = SERVICE_CODES.find((code) => code === service);
  if (serviceCode === undefined) {
    const known = SERVICE_CODES.join(", ");
    throw refusedFor("service", {
      en: `There is no service "${service}". The services are: ${known}.`,
      zh: `没有服务“${service}”。可用的服务：${known}。`,
    });
  }
  if (serviceCode !== "SUPPORT_EXTENSION") {
    refuseSubject({ product, version });
    return { serviceCode, productId: null, versionId: null };
  }
  if (product == null) {
    throw refusedFor("product", {
      en: "A support extension is for a product: give its slug.",
      zh: "延长支持针对具体产品：请填写产品的 slug。",
    });
  }
  const extended = productOf(catalogue, product);
  const versionId = version == null ? null : versionOf(extended, version).id;
  return { serviceCode, productId: extended.id, versionId };
}

function refuseSubject(given: Pick<NamedService, "product" | "version">): void {
  const field = (["product", "version"] as const).find((name) => given[name] != null);
  if (field === undefined) return;
  throw refusedFor(field, {
    en: `Only a support extension is for a product or version. Leave ${field} out.`,
    zh: `只有延长支持才针对产品或版本。请不要填写 ${field}。`,
  });
}

function productOf(catalogue: Catalogue, slug: string): CatalogueProduct {
  const product = catalogue.productBySlug.get(slug.trim());
  if (product !== undefined) return product;
  const nearest = nearestSlugs(catalogue, slug, CANDIDATES);
  throw refusedFor("product", {
    en: `There is no product "${slug}". ${nearest.length === 0 ? "The catalogue is empty." : `The nearest slugs are: ${nearest.join(", ")}.`}`,
    zh: `没有产品“${slug}”。${nearest.length === 0 ? "目录为空。" : `最接近的标识：${nearest.join("、")}。`}`,
  });
}

function versionOf(product: CatalogueProduct, idOrName: string): CatalogueVersion {
  const byId = product.versions.find(({ id }) => id === idOrName);
  const found = byId === undefined ? findVersion(product, idOrName) : null;
  const version = byId ?? found?.version ?? null;
  if (version !== null) return version;
  const names = found?.candidates.map(({ name }) => name).join(", ") ?? "";
  throw refusedFor("version", {
    en: `${product.slug} has no single version "${idOrName}". ${names === "" ? "It has no versions." : `The nearest: ${names}.`}`,
    zh: `${product.slug} 没有唯一的版本“${idOrName}”。${names === "" ? "该产品没有版本。" : `最接近的：${names}。`}`,
  });
}

function refusedFor(field: string, text: Refusal["text"]): Refused {
  return new Refused([badInput([field], text)]);
}
