import { badInput, Refused } from "./refusal.ts";

const LONGEST_REASON = 1_000;

/** What history shows for a change that needs no reason and was given none. */
const NO_REASON = "No reason given.";

type Given = string | null | undefined;

/** The reason as history keeps it. @throws Refused, naming `field`, where it is too long. */
export function reasonOf(given: Given, field = "reason"): string {
  const reason = given?.trim() ?? "";
  if (reason.length > LONGEST_REASON) {
    throw new Refused([
      badInput([field], {
        en: `The reason has ${reason.length} characters; the limit is ${LONGEST_REASON}. Shorten it.`,
        zh: `理由有 ${reason.length} 个字符，上限为 ${LONGEST_REASON}。请缩短。`,
      }),
    ]);
  }
  return reason === "" ? NO_REASON : reason;
}

/** The reason of a change that must not stand without one. @throws Refused, naming `field`, where it is blank or too long. */
export function requiredReason(given: Given, field = "reason"): string {
  if ((given?.trim() ?? "") === "") {
    throw new Refused([
      badInput([field], {
        en: "This changes what was published: give the reason, for those who will read the history.",
        zh: "此更改会改变已公布的内容：请填写理由，供日后查阅历史的人了解。",
      }),
    ]);
  }
  return reasonOf(given, field);
}
