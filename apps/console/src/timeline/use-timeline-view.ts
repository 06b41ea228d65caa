import { type PointerEvent, type RefObject, useEffect, useMemo, useRef, useState } from "react";
import { timeScale } from "./time-scale.ts";
import { panned, showing, type View, zoomed } from "./view.ts";

const STEP_IN = 0.6;
const STEP_OUT = 1 / STEP_IN;
const PAN_STEP = 0.2;

interface TimelineViewOptions {
  readonly whole: View;
  /** Of the part with the bars, in pixels. */
  readonly width: number;
  readonly chart: RefObject<HTMLElement | null>;
}

/** What the timeline shows, and every way to change it. */
export function useTimelineView({ whole, width, chart }: TimelineViewOptions) {
  const [view, setView] = useState<View | null>(null);
  const shown = view ?? whole;
  const middle = (shown.from + shown.through) / 2;
  const zoom = (factor: number, around = middle) => setView(zoomed(shown, { factor, around, whole }));
  // The same one until the view changes: hundreds of rows are drawn anew for another.
  const scale = useMemo(() => timeScale(shown, width), [shown, width]);
  useWheelZoom(chart, (deltaY, x) => zoom(deltaY < 0 ? STEP_IN : STEP_OUT, scale.timeAt(x)));
  return {
    scale,
    isWhole: view === null || shown.through - shown.from >= (whole.through - whole.from) * 0.999,
    zoomIn: () => zoom(STEP_IN),
    zoomOut: () => zoom(STEP_OUT),
    showAll: () => setView(null),
    panEarlier: () => setView(panned(shown, -PAN_STEP, whole)),
    panLater: () => setView(panned(shown, PAN_STEP, whole)),
    bringIntoSight: (time: number) => setView(showing(shown, time, whole)),
    drag: useDrag((distance) => setView(panned(shown, -distance / Math.max(width, 1), whole))),
  };
}

/** With Ctrl the wheel zooms, as it does everywhere else; alone it scrolls the page. */
function useWheelZoom(chart: RefObject<HTMLElement | null>, onWheel: (deltaY: number, x: number) => void): void {
  const latest = useRef(onWheel);
  latest.current = onWheel;
  useEffect(() => {
    const element = chart.current;
    if (element === null) return;
    const listen = (event: WheelEvent) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      latest.current(event.deltaY, event.clientX - element.getBoundingClientRect().left);
    };
    // React listens passively, which could not keep the browser from zooming the page.
    element.addEventListener("wheel", listen, { passive: false });
    return () => element.removeEventListener("wheel", listen);
  }, [chart]);
}

/** Handlers for dragging sideways; called with each distance in pixels. */
function useDrag(onDrag: (distance: number) => void) {
  const at = useRef<number | null>(null);
  return {
    onPointerDown(event: PointerEvent) {
      if (event.button !== 0) return;
      at.current = event.clientX;
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove(event: PointerEvent) {
      if (at.current === null) return;
      onDrag(event.clientX - at.current);
      at.current = event.clientX;
    },
    onPointerUp() {
      at.current = null;
    },
    onPointerCancel() {
      at.current = null;
    },
  };
}
