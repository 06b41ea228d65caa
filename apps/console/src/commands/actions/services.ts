import { paths } from "../../paths.ts";
import type { Action } from "../command.ts";

const actions: readonly Action[] = [
  { id: "go-services", label: "market.go", keys: "g e", run: ({ navigate }) => navigate(paths.services()) },
];

export default actions;
