import { hash } from "node:crypto";

/** Chance that comes out the same whenever it is asked again: what is drawn hangs on a name alone. */
export interface Chance {
  /** From 0 up to, and without, `below`. */
  upTo(below: number): number;
  oneOf<Thing>(things: readonly [Thing, ...Thing[]]): Thing;
  /** True as often as `percent` of a hundred times. */
  happens(percent: number): boolean;
  /** A UUID of version 7: those of a higher place sort after those of a lower one. */
  id(place: number): string;
  /** Letters and digits that cannot be taken for one another. */
  letters(count: number): string;
}

/** In place of the clock, which would give the same thing another id on another day. */
const IDS_BEGIN = Date.UTC(2020, 0, 1);
const ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

/** @param name such as "licence 12"; another name draws independently. */
export function chanceOf(name: string): Chance {
  let drawn = hash("sha512", name, "buffer");
  let place = 0;
  const take = (bytes: number): Buffer => {
    if (place + bytes > drawn.length) {
      drawn = hash("sha512", drawn, "buffer");
      place = 0;
    }
    place += bytes;
    return drawn.subarray(place - bytes, place);
  };
  const upTo = (below: number) => take(4).readUInt32BE() % below;
  return {
    upTo,
    oneOf: (things) => things[upTo(things.length)] ?? things[0],
    happens: (percent) => upTo(100) < percent,
    id(place) {
      const rest = take(10).toString("hex");
      const variant = "89ab".charAt(Number.parseInt(rest.charAt(3), 16) % 4);
      return `${timeOfId(place)}-7${rest.slice(0, 3)}-${variant}${rest.slice(4, 7)}-${rest.slice(7, 19)}`;
    },
    letters: (count) => Array.from(take(count), (byte) => ALPHABET.charAt(byte % ALPHABET.length)).join(""),
  };
}

/** What no id of that place, or of a higher one, sorts before. */
export function firstSampleId(place: number): string {
  return `${timeOfId(place)}-0000-0000-000000000000`;
}

function timeOfId(place: number): string {
  const time = (IDS_BEGIN + place).toString(16).padStart(12, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}`;
}
