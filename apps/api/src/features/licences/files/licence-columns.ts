import type { RegisterColumn } from "../../register-files/index.ts";
import { LARGEST_SEATS } from "../register/licence-facts.ts";

/** The columns of a file of licences, in the order in which they are written. */
export const LICENCE_FILE_COLUMNS: readonly RegisterColumn[] = [
  {
    name: "number",
    description: {
      en: "The register's number of the licence: letters, digits and hyphens, at most 40. A row with a number that is known changes that licence.",
      zh: "许可证在登记册中的编号：字母、数字和连字符，最多 40 个字符。编号已存在时，该行更改相应许可证。",
    },
    example: "ORD-2026-0001",
    required: true,
  },
  {
    name: "product",
    description: { en: "Slug of the product. A new licence needs it.", zh: "产品标识。新许可证必填。" },
    example: "harbour-guard",
    required: false,
  },
  {
    name: "edition",
    description: {
      en: "Edition of the product, in the vendor's word; empty where there is none.",
      zh: "产品的版本类型，按供应商的叫法；没有则留空。",
    },
    example: "Advanced",
    required: false,
  },
  {
    name: "kind",
    description: {
      en: "COMMERCIAL, TRIAL, NOT_FOR_RESALE or SUBSCRIPTION; a new licence is COMMERCIAL where it is empty.",
      zh: "COMMERCIAL、TRIAL、NOT_FOR_RESALE 或 SUBSCRIPTION；新许可证留空时为 COMMERCIAL。",
    },
    example: "SUBSCRIPTION",
    required: false,
  },
  {
    name: "seats",
    description: {
      en: `How many may use it, from 1 to ${LARGEST_SEATS}; empty where that is not counted.`,
      zh: `可使用的席位数，1 至 ${LARGEST_SEATS}；不计数则留空。`,
    },
    example: "25",
    required: false,
  },
  {
    name: "valid_from",
    description: { en: "Its first day. A new licence needs it.", zh: "第一天。新许可证必填。" },
    example: "2026-01-01",
    required: false,
  },
  {
    name: "valid_through",
    description: {
      en: "Its last day, which still counts; empty for a licence without end.",
      zh: "最后一天（含当天）；无期限的许可证留空。",
    },
    example: "2026-12-31",
    required: false,
  },
  {
    name: "code",
    description: {
      en: "The activation code: 8 to 64 letters and digits. A new licence needs it; a licence keeps its code, and no file gives it out.",
      zh: "激活码：8 至 64 个字母和数字。新许可证必填；许可证的激活码不可更改，也不会导出到任何文件。",
    },
    example: "ABCD-EFGH-1234-5678",
    required: false,
    secret: true,
  },
  {
    name: "account",
    description: {
      en: "Number of the company account that it is issued to; empty where that is not known.",
      zh: "许可证签发给的公司账户的编号；未知则留空。",
    },
    example: "A100001",
    required: false,
  },
];
