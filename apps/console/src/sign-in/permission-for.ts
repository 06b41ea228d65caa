/** Everybody may; nobody may. */
type Need = string | "anyone" | null;

const READING: readonly string[] = ["list", "show", "export"];
const CATALOGUE: readonly string[] = ["products", "versions"];

/** Where every action takes the same permission. */
const ALIKE: Readonly<Record<string, string>> = {
  "api-tokens": "apiTokens.manage",
  exports: "lifecycle.export",
  imports: "lifecycle.import",
  mails: "requests.configure",
  "canned-replies": "requests.configure",
  "diagnostic-utilities": "requests.configure",
  metrics: "feedback.read",
  "register-files": "registers.import",
  "request-teams": "requests.configure",
  retired: "lifecycle.readRetired",
  views: "views.save",
  webhooks: "requests.configure",
};

/**
 * The API's permission that an action on a resource of the console takes. What is named nowhere nobody may do, so that a
 * screen that was forgotten here is noticed by its author and not by a stranger.
 */
export function permissionFor(action: string, resource: string): Need {
  if (CATALOGUE.includes(resource)) return READING.includes(action) ? "anyone" : "lifecycle.edit";
  if (resource === "licences") return READING.includes(action) ? "licences.read" : "licences.edit";
  if (resource === "support-hours") return READING.includes(action) ? "console.use" : "hours.edit";
  if (resource === "accounts") return READING.includes(action) ? "accounts.read" : "accounts.edit";
  if (resource === "requests") return READING.includes(action) ? "requests.read" : "requests.work";
  if (resource === "feedback") return READING.includes(action) ? "feedback.read" : "feedback.work";
  if (resource === "audit") return action === "export" ? "audit.export" : "audit.read";
  return ALIKE[resource] ?? null;
}
