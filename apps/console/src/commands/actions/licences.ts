import { paths } from "../../paths.ts";
import type { Action } from "../command.ts";

const actions: readonly Action[] = [
  { id: "go-licences", label: "licence.go", keys: "g l", run: ({ navigate }) => navigate(paths.licences()) },
];

export default actions;
