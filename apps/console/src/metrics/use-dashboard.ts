import { createContext, useContext, useMemo } from "react";
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

/** Every step is one of the browser's history, so that "back" undoes what a slip of the key did. */
export function useDashboardState(): Dashboard {
  const [address, setAddress] = useSearchParams();
  return useMemo(() => {
    const state = parseDashboardState(address);
    const change = (some: Partial<DashboardState>) => setAddress(printDashboardState({ ...state, ...some }));
    return {
      state,
      change,
      toggle: (dimension, value) => {
        if (value === null && !mayBeUnknown(dimension)) return;
        change({ filters: withToggled(state.filters, dimension, value) });
      },
      toggleWithin: (span) => change({ within: isSame(state.within, span) ? null : span }),
      toggleTable: (chart) => {
        const shown = state.asTables.includes(chart);
        change({ asTables: shown ? state.asTables.filter((each) => each !== chart) : [...state.asTables, chart] });
      },
      clear: () => change({ filters: {}, within: null, score: null, search: "" }),
    };
  }, [address, setAddress]);
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
