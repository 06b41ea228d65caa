import { paths } from "../../paths.ts";
import type { Action } from "../command.ts";

const actions: readonly Action[] = [
  { id: "go-feedback", label: "customer_feedback.go", keys: "g b", run: ({ navigate }) => navigate(paths.feedback()) },
];

export default actions;
