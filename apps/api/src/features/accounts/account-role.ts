import { publishEnum } from "../../platform/enum.ts";

export const ACCOUNT_ROLES = ["ADMINISTRATOR", "MEMBER"] as const;
export type AccountRole = (typeof ACCOUNT_ROLES)[number];

export const AccountRoleEnum = publishEnum(ACCOUNT_ROLES, {
  name: "AccountRole",
  description: "What a person may do in a company account.",
  values: {
    ADMINISTRATOR: "Sees all of the company's data, invites and removes members, and is shown codes.",
    MEMBER: "Sees what the company holds, without the codes and without the other members.",
  },
});
