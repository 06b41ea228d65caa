import type { Phase } from "@supportbook/policy";

/** How a phase is painted: a fill, a text that reads on it (at least 4.5:1), a strong colour and a pattern of it. */
export interface PhasePaint {
  readonly fill: string;
  readonly text: string;
  readonly strong: string;
  /** CSS `background`: the fill under a pattern, so that no phase is told by colour alone. */
  readonly background: string;
}

type Tones = Omit<PhasePaint, "background">;

/** Blue, green, amber, violet and grey stay apart for the three usual kinds of colour blindness. */
const TONES: Readonly<Record<"light" | "dark", Readonly<Record<Phase, Tones>>>> = {
  light: {
    UPCOMING: { fill: "#e2edf9", text: "#174a80", strong: "#3f7fc1" },
    FULL: { fill: "#d8f0e4", text: "#0f5237", strong: "#1f8a5b" },
    LIMITED: { fill: "#fdebc6", text: "#6b4200", strong: "#c98200" },
    EXTENDED: { fill: "#ebe2f8", text: "#512a86", strong: "#8256c0" },
    ENDED: { fill: "#e8e9ec", text: "#43484f", strong: "#7d838c" },
  },
  dark: {
    UPCOMING: { fill: "#17304b", text: "#b4d5f7", strong: "#6aa8e6" },
    FULL: { fill: "#123b2a", text: "#a9e4c6", strong: "#49b885" },
    LIMITED: { fill: "#443009", text: "#f9d893", strong: "#e0a63a" },
    EXTENDED: { fill: "#35244f", text: "#d9c5f6", strong: "#a682dd" },
    ENDED: { fill: "#2b3036", text: "#c6cbd2", strong: "#8a919b" },
  },
};

const stripes = (angle: number, colour: string) =>
  `repeating-linear-gradient(${angle}deg, transparent 0 5px, ${colour}40 5px 7px)`;

const PATTERNS: Readonly<Record<Phase, (colour: string) => string>> = {
  UPCOMING: (colour) => `radial-gradient(${colour}66 1px, transparent 1.5px) 0 0 / 6px 6px`,
  FULL: () => "none",
  LIMITED: (colour) => stripes(45, colour),
  EXTENDED: (colour) => stripes(90, colour),
  ENDED: (colour) => `${stripes(45, colour)}, ${stripes(-45, colour)}`,
};

export function phasePaint(phase: Phase, mode: "light" | "dark"): PhasePaint {
  const tones = TONES[mode][phase];
  return { ...tones, background: `${PATTERNS[phase](tones.strong)}, ${tones.fill}` };
}
