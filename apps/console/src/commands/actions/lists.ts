import type { Action } from "../command.ts";

const actions: readonly Action[] = [
  {
    id: "edit",
    label: "command.edit",
    keys: "e",
    keysOnly: true,
    run: () => rowOrPage()?.click(),
  },
];

/** The row that has the focus, else the page's own subject; nothing where neither can be edited. */
function rowOrPage(): HTMLElement | null {
  const row = document.activeElement?.closest("tr");
  return row?.querySelector<HTMLElement>("[data-edit-row]") ?? document.querySelector<HTMLElement>("[data-edit-page]");
}

export default actions;
