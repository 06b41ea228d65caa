import type { Text } from "@supportbook/policy";
import { badInput, Refused } from "../../../platform/refusal.ts";
import type { SupportRequestEntity } from "../record/support-request.entity.ts";

const ENDED: readonly SupportRequestEntity["category"][] = ["RESOLVED", "CLOSED", "DECLINED"];

/**
 * Interpretation: the customer of a request is its company account, and without one whoever asked. A consultant who asks
 * for two companies is two customers, since what was asked for one would be read by the other's administrators.
 * @throws Refused saying why the first cannot become part of the other, as far as that is not for the table of moves.
 */
export function requireMergeable(request: SupportRequestEntity, into: SupportRequestEntity): void {
  const { number } = into;
  if (!isSameCustomer(request, into)) {
    throw refused("into", {
      en: `${number} is of another customer, who would read what was said here. Link the two instead.`,
      zh: `${number} 属于另一客户，合并会让其看到此处的内容。请改为关联两个请求。`,
    });
  }
  if (request.mergedInto !== null) {
    throw refused("id", {
      en: `${request.number} is part of another request already: undo that merge first.`,
      zh: `${request.number} 已并入另一请求：请先撤销该合并。`,
    });
  }
  if (into.mergedInto !== null) {
    throw refused("into", {
      en: `${number} is itself part of another request: merge into that one.`,
      zh: `${number} 本身已并入另一请求：请并入那个请求。`,
    });
  }
  if (ENDED.includes(into.category)) {
    throw refused("into", {
      en: `${number} has ended: have it go on first (reopen it, or take it up), or merge into one that is in work.`,
      zh: `${number} 已结束：请先让其继续（重新打开或受理），或并入处理中的请求。`,
    });
  }
}

function isSameCustomer(one: SupportRequestEntity, other: SupportRequestEntity): boolean {
  if (one.accountId !== other.accountId) return false;
  return one.accountId !== null || one.requesterSubject === other.requesterSubject;
}

function refused(field: string, text: Text): Refused {
  return new Refused([badInput([field], text)]);
}
