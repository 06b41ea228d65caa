import { type LicenceStanding, standingOf, type Text } from "@supportbook/policy";
import type { ErrorCode } from "../../../platform/faults.ts";
import { Refused } from "../../../platform/refusal.ts";
import type { FoundLicence } from "../standing/found-licence.ts";
import type { StoreRefusal } from "./stored-licence.type.ts";

interface Answer {
  readonly code: ErrorCode;
  readonly text: Text;
}

const ANSWERS: Readonly<Record<StoreRefusal, Answer>> = {
  UNKNOWN: {
    code: "NOT_FOUND",
    text: {
      en: "No licence has this code or key file. Compare it with the one that you received; if it was lost or damaged, an administrator of the account can have its licences recovered.",
      zh: "没有许可证使用此激活码或密钥文件。请与您收到的原件核对；如已丢失或损坏，账户管理员可以找回账户的许可证。",
    },
  },
  WRONG_PRODUCT: {
    code: "BAD_USER_INPUT",
    text: {
      en: "This licence is for another product than the one you named. Choose that product, or leave the product out.",
      zh: "此许可证属于另一款产品。请选择相应的产品，或不指定产品。",
    },
  },
  EXPIRED: {
    code: "BAD_USER_INPUT",
    text: {
      en: "This licence has expired, so support cannot rest on it. Renew it, then store the new one.",
      zh: "此许可证已过期，不能作为获得支持的依据。请续订后存入新的许可证。",
    },
  },
  BLOCKED: {
    code: "BAD_USER_INPUT",
    text: {
      en: "This licence is blocked by the vendor, so support cannot rest on it. Ask whoever sold it to you, or the vendor.",
      zh: "此许可证已被供应商冻结，不能作为获得支持的依据。请联系您的销售方或供应商。",
    },
  },
  STORED_HERE: {
    code: "CONFLICT",
    text: {
      en: "This licence is stored in this company account already. Nothing needs to be done.",
      zh: "此许可证已存入该公司账户，无需再次操作。",
    },
  },
  STORED_ELSEWHERE: {
    code: "CONFLICT",
    text: {
      en: "This licence is stored in another company account. If it is yours, ask support to look into it.",
      zh: "此许可证已存入另一个公司账户。如果它属于您，请联系支持人员核实。",
    },
  },
};

/** Ends storing a licence because of the licence. */
export class NotStored extends Refused {
  readonly refusal: StoreRefusal;

  constructor(refusal: StoreRefusal, field: readonly string[]) {
    super([{ ...ANSWERS[refusal], field }]);
    this.refusal = refusal;
  }
}

export interface WantedStorage {
  readonly accountId: string;
  /** That the caller named; null where he did not. */
  readonly productId: string | null;
  /** The calendar date in the vendor's time zone. */
  readonly on: string;
}

/**
 * What keeps a licence from being stored. Whether another company keeps it comes before all that would tell something
 * of it. Null where nothing does: a licence that is still to begin is stored, and stands as it does.
 */
export function refusalOf(
  found: FoundLicence | null,
  { accountId, productId, on }: WantedStorage,
): StoreRefusal | null {
  if (found === null) return "UNKNOWN";
  if (found.storedInId !== null) return found.storedInId === accountId ? "STORED_HERE" : "STORED_ELSEWHERE";
  if (productId !== null && found.productId !== productId) return "WRONG_PRODUCT";
  return refusedStanding(standingOf(found, on));
}

function refusedStanding({ reason }: LicenceStanding): StoreRefusal | null {
  return reason === "BLOCKED" || reason === "EXPIRED" ? reason : null;
}
