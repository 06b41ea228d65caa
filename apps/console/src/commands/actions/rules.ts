import { paths } from "../../paths.ts";
import type { Action } from "../command.ts";

const actions: readonly Action[] = [
  { id: "go-coverage", label: "coverage.title", keys: "g q", run: ({ navigate }) => navigate(paths.coverage()) },
  { id: "go-rulebook", label: "rulebook.go", keys: "g r", run: ({ navigate }) => navigate(paths.rulebook()) },
  { id: "go-completeness", label: "rulebook.go_completeness", run: ({ navigate }) => navigate(paths.completeness()) },
];

export default actions;
