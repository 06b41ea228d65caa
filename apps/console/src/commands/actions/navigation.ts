import { paths } from "../../paths.ts";
import type { Action } from "../command.ts";

const actions: readonly Action[] = [
  { id: "go-products", label: "command.go_products", keys: "g p", run: ({ navigate }) => navigate(paths.products()) },
  { id: "go-versions", label: "command.go_versions", keys: "g v", run: ({ navigate }) => navigate(paths.versions()) },
  {
    id: "go-supported",
    label: "command.go_supported",
    keys: "g s",
    run: ({ navigate }) => navigate(paths.supported()),
  },
];

export default actions;
