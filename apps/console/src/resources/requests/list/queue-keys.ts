import { isCovered } from "../../../commands/is-covered.ts";

/** The links of the queue's rows, from the top; empty where no queue is shown or a dialog covers it. */
function rowLinks(): HTMLElement[] {
  return isCovered() ? [] : [...document.querySelectorAll<HTMLElement>("[data-queued] a")];
}

function focusedRow(): HTMLElement | null {
  return document.activeElement?.closest("tr") ?? null;
}

/** To the row so many below the one that has the focus; to the first where none has. */
export function moveInQueue(steps: 1 | -1): void {
  const links = rowLinks();
  const row = focusedRow();
  const at = links.findIndex((link) => link.closest("tr") === row);
  const next = links[at === -1 ? 0 : Math.min(Math.max(at + steps, 0), links.length - 1)];
  next?.focus();
  next?.scrollIntoView({ block: "nearest" });
}

export function openQueued(): void {
  linkInFocus()?.click();
}

export function chooseQueued(): void {
  if (linkInFocus() !== undefined) focusedRow()?.querySelector<HTMLElement>('input[type="checkbox"]')?.click();
}

/** The id of the request whose row has the focus; null where none has. */
export function queuedInFocus(): string | null {
  return linkInFocus()?.closest<HTMLElement>("[data-queued]")?.dataset.queued ?? null;
}

function linkInFocus(): HTMLElement | undefined {
  const row = focusedRow();
  return row === null ? undefined : rowLinks().find((link) => link.closest("tr") === row);
}
