import { paths } from "../../paths.ts";
import type { Action } from "../command.ts";

const actions: readonly Action[] = [
  {
    id: "register-files",
    label: "register_files.command",
    keys: "g f",
    run: ({ navigate }) => navigate(paths.registerFiles()),
  },
];

export default actions;
