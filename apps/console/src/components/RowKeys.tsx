import { Box } from "@mui/material";
import type { KeyboardEvent, ReactNode } from "react";

const FOCUSABLE = "a[href]:not([hidden]), button:not([disabled])";

/** Where an arrow leads: so many rows down, so many cells to the right. */
const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * Arrow keys move between the rows of a table and between what can be pressed in a row; Enter then does what a click
 * does. Tab goes on as everywhere. A row that can be edited has an element with `data-edit-row`, which `e` presses.
 */
export function RowKeys({ children }: { readonly children: ReactNode }) {
  return <Box onKeyDown={moveFocus}>{children}</Box>;
}

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key];
  const target = event.target as HTMLElement;
  const row = target.closest<HTMLTableRowElement>("tbody tr");
  // Arrows in a field belong to the field.
  if (step === undefined || row === null || !target.matches(FOCUSABLE)) return;
  const [down, right] = step;
  const next = down === 0 ? besideIn(row, target, right) : inRow(rowAt(row, down), columnOf(target));
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}

function columnOf(target: HTMLElement): number {
  return target.closest<HTMLTableCellElement>("td, th")?.cellIndex ?? 0;
}

function rowAt(row: HTMLTableRowElement, down: number): HTMLTableRowElement | undefined {
  const rows = [...(row.closest("tbody")?.rows ?? [])];
  return rows[rows.indexOf(row) + down];
}

/** What can be pressed in the same column; else the row's first link, so that no row is skipped. */
function inRow(row: HTMLTableRowElement | undefined, column: number): HTMLElement | undefined {
  const [same] = row?.cells[column]?.querySelectorAll<HTMLElement>(FOCUSABLE) ?? [];
  return same ?? row?.querySelector<HTMLElement>(FOCUSABLE) ?? undefined;
}

function besideIn(row: HTMLTableRowElement, target: HTMLElement, right: number): HTMLElement | undefined {
  const all = [...row.querySelectorAll<HTMLElement>(FOCUSABLE)];
  return all[all.indexOf(target) + right];
}
