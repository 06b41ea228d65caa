import type { Context } from "../../../platform/context.ts";
import { permissionTable } from "../../../platform/permissions.ts";
import { Refused } from "../../../platform/refusal.ts";

/** @throws Refused for staff, whatever else they are: nobody tells the vendor about their own work. */
export function requireCustomer({ actor }: Pick<Context, "actor">): void {
  const staff: readonly string[] = permissionTable["console.use"].roles;
  if (!actor?.roles.some((role) => staff.includes(role))) return;
  const text = {
    en: "You work here: feedback is for customers. Sign out, or sign in as somebody without a staff role.",
    zh: "您是工作人员：反馈仅供客户提交。请退出登录，或使用无工作人员角色的账号登录。",
  };
  throw new Refused([{ code: "FORBIDDEN", field: null, text }]);
}
