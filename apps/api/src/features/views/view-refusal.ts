import type { Text } from "@supportbook/policy";
import type { Actor, Context } from "../../platform/context.ts";
import type { ErrorCode } from "../../platform/faults.ts";
import { say } from "../../platform/say.ts";
import { userError } from "../../platform/user-error.ts";
import type { SavedViewEntity } from "./saved-view.entity.ts";
import { presentView, type SavedViewPayload } from "./saved-view.type.ts";

/** Why a view is not saved or deleted. */
export interface ViewRefusal {
  readonly code: ErrorCode;
  /** Below `input`. */
  readonly field: readonly string[];
  readonly text: Text;
  /** On a conflict, what is in the way. */
  readonly view?: SavedViewEntity;
}

export function refusedView(
  { locale }: Context,
  viewer: Actor,
  refusals: readonly [ViewRefusal, ...ViewRefusal[]],
): SavedViewPayload {
  const [{ view }] = refusals;
  return {
    view: view === undefined ? null : presentView(view, viewer),
    userErrors: refusals.map(({ code, field, text }) => userError(code, ["input", ...field], say(locale, text))),
  };
}

export function badView(field: readonly string[], en: string, zh: string): ViewRefusal {
  return { code: "BAD_USER_INPUT", field, text: { en, zh } };
}

export function unknownView(id: string): ViewRefusal {
  const text = {
    en: `There is no view "${id}" of yours or for all staff. Reload the list of views.`,
    zh: `没有您本人的或全员共享的视图“${id}”。请重新加载视图列表。`,
  };
  return { code: "NOT_FOUND", field: ["id"], text };
}

export function notYourView({ name, ownerName }: SavedViewEntity): ViewRefusal {
  const text = {
    en: `The view "${name}" is ${ownerName}'s, who alone may change it. Save one of your own without id.`,
    zh: `视图“${name}”属于 ${ownerName}，只有其本人可以更改。请不带 id 另存为自己的视图。`,
  };
  return { code: "FORBIDDEN", field: ["id"], text };
}

export function staleView(view: SavedViewEntity, expected: number): ViewRefusal {
  const text = {
    en: `You have revision ${expected} of "${view.name}"; it stands at revision ${view.revision} now. Look at it, then send expectedRevision ${view.revision}.`,
    zh: `您持有“${view.name}”的第 ${expected} 次修订，当前为第 ${view.revision} 次。请查看后以 expectedRevision ${view.revision} 重新提交。`,
  };
  return { code: "CONFLICT", field: ["expectedRevision"], text, view };
}

export function viewNameTaken(view: SavedViewEntity): ViewRefusal {
  const text = {
    en: `You have a view "${view.name}" of this list. Choose another name, or change that one (id ${view.id}).`,
    zh: `此列表已有名为“${view.name}”的视图。请另取名称，或更改该视图（编号 ${view.id}）。`,
  };
  return { code: "CONFLICT", field: ["name"], text, view };
}
