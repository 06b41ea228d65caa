import { paths } from "../../paths.ts";
import type { Action } from "../command.ts";

const actions: readonly Action[] = [
  { id: "import", label: "imports.command", keys: "g i", run: ({ navigate }) => navigate(paths.newImport()) },
];

export default actions;
