import { actions } from "./registry.ts";

/** As long as the second key of a pair may take. */
const PAUSE_MS = 1_000;

const prefixes = new Set(actions.flatMap(({ keys }) => (keys?.includes(" ") === true ? [keys.split(" ")[0]] : [])));

let last = { key: "", at: Number.NEGATIVE_INFINITY };
let isSecond = false;

// Before anybody else hears of it.
addEventListener(
  "keydown",
  ({ key, timeStamp, repeat }) => {
    if (repeat) return;
    isSecond = prefixes.has(last.key) && timeStamp - last.at < PAUSE_MS;
    last = { key, at: timeStamp };
  },
  { capture: true },
);

/** Whether the key that is pressed is the second of a pair, such as the `a` of `g a`: by itself it would do something else. */
export function isSecondOfPair(): boolean {
  return isSecond;
}
