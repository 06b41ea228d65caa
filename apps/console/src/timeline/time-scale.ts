import { scaleUtc } from "d3-scale";
import type { View } from "./view.ts";

/** A line of the axis with its name. */
export interface Tick {
  readonly time: number;
  readonly x: number;
  readonly label: string;
  /** The first day of a year. */
  readonly major: boolean;
}

export interface TimeScale {
  /** Pixels from the left edge. */
  x(time: number): number;
  timeAt(x: number): number;
  ticks(locale: string): readonly Tick[];
}

/** Pixels that the name of a tick needs. */
const TICK_WIDTH = 76;

export function timeScale({ from, through }: View, width: number): TimeScale {
  const scale = scaleUtc([from, through], [0, width]);
  return {
    x: (time) => scale(time),
    timeAt: (x) => scale.invert(x).getTime(),
    ticks: (locale) =>
      scale.ticks(Math.max(2, Math.floor(width / TICK_WIDTH))).map((date) => ({
        time: date.getTime(),
        x: scale(date),
        label: tickLabel(date, locale),
        major: date.getUTCMonth() === 0 && date.getUTCDate() === 1,
      })),
  };
}

function tickLabel(date: Date, locale: string): string {
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" }).format(date);
  if (date.getUTCDate() !== 1) return part({ day: "numeric", month: "short" });
  return part(date.getUTCMonth() === 0 ? { year: "numeric" } : { month: "short" });
}
