import type { Phase } from "@supportbook/policy";

/** How much of the circle is filled tells how much support is left. */
const SHAPES: Readonly<Record<Phase, string>> = {
  UPCOMING:
    "M6 1.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zm0 1.4a3.1 3.1 0 1 1 0 6.2 3.1 3.1 0 0 1 0-6.2zM5.4 3.9h1.2v2l1.3.8-.6 1-1.9-1.2z",
  FULL: "M6 1.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9z",
  LIMITED: "M6 1.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zm0 1.4v6.2a3.1 3.1 0 0 1 0-6.2z",
  EXTENDED: "M6 1.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zm-.6 2.2h1.2v1.7h1.7v1.2H6.6v1.7H5.4V6.6H3.7V5.4h1.7z",
  ENDED:
    "M6 1.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zm0 1.4a3.1 3.1 0 1 1 0 6.2 3.1 3.1 0 0 1 0-6.2zM3.9 5.4h4.2v1.2H3.9z",
};

export function PhaseIcon({ phase }: { readonly phase: Phase }) {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <path d={SHAPES[phase]} fill="currentColor" fillRule="evenodd" />
    </svg>
  );
}
