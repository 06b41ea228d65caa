import { paths } from "../../paths.ts";
import type { Action } from "../command.ts";

const actions: readonly Action[] = [
  {
    id: "go-support-hours",
    label: "support_hours.go",
    keys: "g o",
    run: ({ navigate }) => navigate(paths.supportHours()),
  },
];

export default actions;
