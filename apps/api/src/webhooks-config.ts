import ipaddr from "ipaddr.js";
import { z } from "zod";
import type { WebhookSettings } from "./features/webhooks/webhook-settings.ts";
import { wholeNumber } from "./platform/whole-number.ts";

const networks = z.string().transform((text, context) => {
  const named = text.split(",").map((network) => network.trim());
  const error = "networks with their bits are needed, for example 10.1.0.0/16,fd00:1::/32";
  if (!named.every((network) => ipaddr.isValidCIDR(network))) context.addIssue({ code: "custom", message: error });
  return named;
});

/** One line per variable, in the order of `.env.example`. */
export const webhookVariables = {
  WEBHOOK_ALLOW_HTTP: z.stringbool({ error: "true or false is needed" }).default(false),
  WEBHOOK_ALLOWED_NETWORKS: networks.default([]),
  WEBHOOK_TIMEOUT_MS: wholeNumber(100, 60_000, 10_000),
  WEBHOOK_DISABLE_AFTER_DAYS: wholeNumber(1, 365, 5),
  WEBHOOK_KEEP_DAYS: wholeNumber(1, 3_650, 30),
};

export function webhookSettings(read: z.output<z.ZodObject<typeof webhookVariables>>): WebhookSettings {
  return {
    allowHttp: read.WEBHOOK_ALLOW_HTTP,
    allowedNetworks: read.WEBHOOK_ALLOWED_NETWORKS,
    timeoutMs: read.WEBHOOK_TIMEOUT_MS,
    disableAfterDays: read.WEBHOOK_DISABLE_AFTER_DAYS,
    keepDays: read.WEBHOOK_KEEP_DAYS,
  };
}
