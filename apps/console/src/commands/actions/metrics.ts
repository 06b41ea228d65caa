import { paths } from "../../paths.ts";
import type { Action } from "../command.ts";

const actions: readonly Action[] = [
  { id: "go-metrics", label: "metrics.go", keys: "g m", run: ({ navigate }) => navigate(paths.metrics()) },
];

export default actions;
