import { PHASES, type Phase } from "@supportbook/policy";
import type { ReactNode } from "react";

/** What to fill a bar of the phase with. `id` tells the patterns of two timelines on one page apart. */
export const phaseFill = (id: string, phase: Phase) => `url(#${id}-${phase})`;

export const fadeMask = (id: string, side: "left" | "right") => `url(#${id}-fade-${side})`;

/** The same patterns as on the chips of phases, for SVG. */
const STROKES: Readonly<Record<Phase, ReactNode>> = {
  UPCOMING: <circle cx="3" cy="3" r="1" stroke="none" fill="currentColor" fillOpacity="0.6" />,
  FULL: null,
  LIMITED: <path d="M-2 10 10 -2M-2 2 2 -2M6 10 10 6" />,
  EXTENDED: <path d="M2 0V8M6 0V8" />,
  ENDED: <path d="M-2 10 10 -2M-2 2 2 -2M6 10 10 6M-2 -2 10 10M-2 6 2 10M6 -2 10 2" />,
};

/** Fills of the phases in colour and pattern, and what makes a bar fade out at an end that nobody knows. */
export function PhasePatterns({ id }: { readonly id: string }) {
  return (
    <defs>
      {PHASES.map((phase) => (
        <pattern key={phase} id={`${id}-${phase}`} width="8" height="8" patternUnits="userSpaceOnUse">
          <rect width="8" height="8" fill={`var(--${phase}-fill)`} />
          <g color={`var(--${phase}-strong)`} stroke="currentColor" strokeOpacity="0.45" strokeWidth="1.4">
            {STROKES[phase]}
          </g>
        </pattern>
      ))}
      {(["left", "right"] as const).map((side) => (
        <FadeMask key={side} id={id} side={side} />
      ))}
    </defs>
  );
}

function FadeMask({ id, side }: { readonly id: string; readonly side: "left" | "right" }) {
  const [start, end] = side === "left" ? [0.05, 1] : [1, 0.05];
  return (
    <>
      <linearGradient id={`${id}-ramp-${side}`}>
        <stop offset={side === "left" ? 0 : 0.35} stopColor="#fff" stopOpacity={start} />
        <stop offset={side === "left" ? 0.65 : 1} stopColor="#fff" stopOpacity={end} />
      </linearGradient>
      <mask id={`${id}-fade-${side}`} maskContentUnits="objectBoundingBox">
        <rect width="1" height="1" fill={`url(#${id}-ramp-${side})`} />
      </mask>
    </>
  );
}
