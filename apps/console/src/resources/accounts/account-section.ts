import type { ComponentType } from "react";
import type { AccountRecord } from "./account-records.ts";

export interface AccountSectionProps {
  readonly account: AccountRecord;
}

/** One part of what is known of an account, shown behind a tab of its page. */
export interface AccountSection {
  /** In the address: `?section=people`. */
  readonly id: string;
  /** Key of its name. */
  readonly label: string;
  /** Of the API, such as `licences.read`: shown to those who have it; to everybody who sees the page if left out. */
  readonly permission?: string;
  readonly Section: ComponentType<AccountSectionProps>;
}
