import type { IncomingHttpHeaders } from "node:http";
import Negotiator from "negotiator";
import type { Locale } from "../context.ts";

/** The first language of the caller's that is spoken here, Chinese of any script or region as zh-CN; else English. */
export function negotiateLocale(headers: IncomingHttpHeaders): Locale {
  const wanted = new Negotiator({ headers }).languages().map((tag) => tag.toLowerCase().split("-")[0]);
  return wanted.find((language) => language === "en" || language === "zh") === "zh" ? "zh-CN" : "en";
}
