import type { Action } from "../command.ts";

const actions: readonly Action[] = [
  {
    id: "insert-reply",
    label: "replies.insert",
    keys: "mod+i",
    whileTyping: true,
    keysOnly: true,
    run: () => document.querySelector<HTMLElement>("[data-canned-replies]")?.click(),
  },
];

export default actions;
