import type { Context } from "../../../platform/context.ts";
import { badInput, refuseAny } from "../../../platform/refusal.ts";
import { changeServices, discard, keep, type Outcome, type ServicesChange } from "./change-services.ts";
import { keptContacts, rowToEdit } from "./kept-rows.ts";
import type { SetLocalContactInput } from "./services.input.ts";
import { addressProblems, nameProblems, tidyName, tidyText } from "./text-problems.ts";

/** Enters, changes or, without a name, takes away whom customers of a country ask. */
export async function setLocalContact(context: Context, input: SetLocalContactInput): Promise<Outcome> {
  const { reason } = input;
  return await changeServices(context, { action: "services.setLocalContact", reason }, async (change) => {
    const before = await contactToEdit(change, input);
    if (input.name === null) {
      if (before !== null) await discard(change, keptContacts, before);
      return null;
    }
    const url = input.url === undefined ? (before?.url ?? null) : tidyText(input.url);
    const after = { country: input.country, name: tidyName(input.name ?? before?.name ?? ""), url: url ?? "" };
    refuseAny([...nameProblems(["name"], after.name), ...(url === null ? [NO_URL] : addressProblems(["url"], url))]);
    return await keep(change, keptContacts, { before, after });
  });
}

const NO_URL = badInput(["url"], {
  en: "url is missing: give the address of the contact's page, such as https://example.com/contact.",
  zh: "缺少 url：请填写联系方的网页地址，例如 https://example.com/contact。",
});

/** Null where nobody is entered and the caller knows it. */
async function contactToEdit(change: ServicesChange, { country, expectedRevision }: SetLocalContactInput) {
  const isNew = expectedRevision === 0 && (await keptContacts.find(change.manager, country)) === null;
  return isNew ? null : await rowToEdit(change, keptContacts, { field: "country", key: country, expectedRevision });
}
