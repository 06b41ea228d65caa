import { paths } from "../../paths.ts";
import type { Action } from "../command.ts";

const actions: readonly Action[] = [
  { id: "go-dashboard", label: "command.go_dashboard", keys: "g d", run: ({ navigate }) => navigate(paths.home()) },
  { id: "go-calendar", label: "command.go_calendar", keys: "g c", run: ({ navigate }) => navigate(paths.calendar()) },
  { id: "go-changes", label: "command.go_changes", keys: "g h", run: ({ navigate }) => navigate(paths.changes()) },
];

export default actions;
