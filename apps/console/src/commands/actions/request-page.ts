import { paths } from "../../paths.ts";
import { type RequestCommand, sendRequestCommand } from "../../resources/requests/page/keys/request-command.ts";
import type { Action } from "../command.ts";

/** Keys of a request's page: elsewhere they do nothing, so the palette does not offer them. */
function onPage(keys: string, label: string, command: RequestCommand): Action {
  return { id: `request-${command}`, label, keys, keysOnly: true, run: () => sendRequestCommand(command) };
}

const actions: readonly Action[] = [
  { id: "go-queue", label: "request.key.queue", keys: "g w", run: ({ navigate }) => navigate(paths.requests()) },
  onPage("r", "request.key.reply", "reply"),
  onPage("n", "request.key.note", "note"),
  {
    id: "request-send",
    label: "request.key.send",
    keys: "mod+enter",
    whileTyping: true,
    keysOnly: true,
    run: () =>
      document.activeElement?.closest("form[data-composer]")?.querySelector<HTMLElement>("[data-send]")?.click(),
  },
  onPage("m", "request.key.moves", "moves"),
  onPage("a", "request.key.take", "take"),
  onPage("s", "request.key.severity", "action:severity"),
  onPage("[", "request.key.earlier", "earlier"),
  onPage("]", "request.key.later", "later"),
];

export default actions;
