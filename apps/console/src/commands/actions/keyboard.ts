import type { Action } from "../command.ts";

const actions: readonly Action[] = [
  {
    id: "palette",
    label: "command.palette",
    keys: "mod+k",
    whileTyping: true,
    keysOnly: true,
    run: ({ openPalette }) => openPalette(),
  },
  { id: "keyboard-map", label: "command.keyboard_map", keys: "?", run: ({ openKeyboardMap }) => openKeyboardMap() },
  {
    id: "search-list",
    label: "command.search_list",
    keys: "/",
    keysOnly: true,
    run: () => document.querySelector<HTMLElement>("[data-list-search] input")?.focus(),
  },
];

export default actions;
