import { paths } from "../../paths.ts";
import type { Action } from "../command.ts";

const actions: readonly Action[] = [
  { id: "go-accounts", label: "account.command", keys: "g a", run: ({ navigate }) => navigate(paths.accounts()) },
];

export default actions;
