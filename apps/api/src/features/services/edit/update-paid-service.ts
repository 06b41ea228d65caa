import type { Context } from "../../../platform/context.ts";
import { type Refusal, refuseAny } from "../../../platform/refusal.ts";
import type { PaidServiceEntity } from "../services.entity.ts";
import { changeServices, keep, type Outcome } from "./change-services.ts";
import { keptServices, rowToEdit } from "./kept-rows.ts";
import type { Maybe, NameInLanguagesInput, UpdatePaidServiceInput } from "./services.input.ts";
import { addressProblems, nameProblems, tidyName, tidyText } from "./text-problems.ts";

export async function updatePaidService(context: Context, input: UpdatePaidServiceInput): Promise<Outcome> {
  const { code, expectedRevision, reason, url } = input;
  return await changeServices(context, { action: "services.updatePaidService", reason }, async (change) => {
    const before = await rowToEdit(change, keptServices, { field: "code", key: code, expectedRevision });
    const after = {
      ...before,
      ...namesOr(input.names, before),
      url: url === undefined ? before.url : tidyText(url),
    };
    refuseAny([...namesProblems(after), ...addressProblems(["url"], after.url)]);
    return await keep(change, keptServices, { before, after });
  });
}

type Names = Pick<PaidServiceEntity, "nameEn" | "nameZh">;

/** The names as they are to be; what is left out, or said to be nothing, stays. */
export function namesOr(given: Maybe<NameInLanguagesInput>, { nameEn, nameZh }: Names): Names {
  return { nameEn: tidyName(given?.en ?? nameEn), nameZh: tidyName(given?.zh ?? nameZh) };
}

export function namesProblems({ nameEn, nameZh }: Names): Refusal[] {
  return [...nameProblems(["names", "en"], nameEn), ...nameProblems(["names", "zh"], nameZh)];
}
