import { createContext, useContext, useEffect, useMemo, useRef } from "react";
import { useSearchParams } from "react-router";
import { type Chart, type DashboardState, printDashboardState } from "./dashboard-state.ts";
import { type Dimension, type DimensionValue, mayBeUnknown, withToggled } from "./dimensions.ts";
import { parseDashboardState } from "./parse-dashboard-state.ts";
import type { DateSpan } from "./periods.ts";

/** What the page shows, and the ways to have it show something else. */
export interface Dashboard {
  readonly state: DashboardState;
  readonly change: (some: Partial<DashboardState>) => void;
  /** Takes a value into the filters, or out of them. */
  readonly toggle: (dimension: Dimension, value: DimensionValue) => void;
  /** Looks at a part of the period only, or at all of it again. */
  readonly toggleWithin: (span: DateSpan) => void;
  readonly toggleTable: (chart: Chart) => void;
  /** Takes everything away that narrows. */
  readonly clear: () => void;
}

/** Every step is one of the browser's history, so that "back" undoes what a slip of the key did; typing is one step. */
export function useDashboardState(): Dashboard {
  const [address, setAddress] = useSearchParams();
  // The address follows once the page is drawn; who presses two rows before that means both.
  const latest = useRef(address);
  useEffect(() => {
    latest.current = address;
  }, [address]);
  return useMemo(() => {
    const changeFrom = (someOf: (now: DashboardState) => Partial<DashboardState>) => {
      const now = parseDashboardState(latest.current);
      const some = someOf(now);
      latest.current = printDashboardState({ ...now, ...some });
      setAddress(latest.current, { replace: Object.keys(some).join() === "search" });
    };
    return {
      state: parseDashboardState(address),
      change: (some) => changeFrom(() => some),
      toggle: (dimension, value) => {
        if (value === null && !mayBeUnknown(dimension)) return;
        changeFrom(({ filters }) => ({ filters: withToggled(filters, dimension, value) }));
      },
      toggleWithin: (span) => changeFrom(({ within }) => ({ within: isSame(within, span) ? null : span })),
      toggleTable: (chart) => changeFrom(({ asTables }) => ({ asTables: toggled(asTables, chart) })),
      clear: () => changeFrom(() => ({ filters: {}, within: null, score: null, search: "" })),
    };
  }, [address, setAddress]);
}

function toggled(charts: readonly Chart[], chart: Chart): readonly Chart[] {
  return charts.includes(chart) ? charts.filter((each) => each !== chart) : [...charts, chart];
}

export const isSame = (one: DateSpan | null, other: DateSpan) =>
  one?.from === other.from && one?.through === other.through;

const DashboardContext = createContext<Dashboard | null>(null);

export const DashboardProvider = DashboardContext.Provider;

export function useDashboard(): Dashboard {
  const dashboard = useContext(DashboardContext);
  if (dashboard === null) throw new Error("Parts of the page of metrics stand inside of it.");
  return dashboard;
}
