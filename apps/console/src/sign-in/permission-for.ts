/** Everybody may; nobody may. */
type Need = string | "anyone" | null;

const READING: readonly string[] = ["list", "show", "export"];
const CATALOGUE: readonly string[] = ["products", "versions"];

/**
 * The API's permission that an action on a resource of the console takes. What is named nowhere nobody may do, so that a
 * screen that was forgotten here is noticed by its author and not by a stranger.
 */
export function permissionFor(action: string, resource: string): Need {
  if (CATALOGUE.includes(resource)) return READING.includes(action) ? "anyone" : "lifecycle.edit";
  return null;
}
