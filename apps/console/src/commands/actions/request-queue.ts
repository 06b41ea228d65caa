import { chooseQueued, moveInQueue, openQueued } from "../../resources/requests/list/queue-keys.ts";
import type { Action } from "../command.ts";

/** Keys of the queue of requests: elsewhere they do nothing, so the palette does not offer them. */
function inQueue(keys: string, name: string, run: () => void): Action {
  return { id: `queue-${name}`, label: `queue.key.${name}`, keys, keysOnly: true, run };
}

const actions: readonly Action[] = [
  inQueue("j", "down", () => moveInQueue(1)),
  inQueue("k", "up", () => moveInQueue(-1)),
  inQueue("o", "open", openQueued),
  inQueue("x", "choose", chooseQueued),
];

export default actions;
