import type { SvgIconComponent } from "@mui/icons-material";
import ChecklistOutlined from "@mui/icons-material/ChecklistOutlined";
import Inventory2Outlined from "@mui/icons-material/Inventory2Outlined";
import LayersOutlined from "@mui/icons-material/LayersOutlined";
import UploadFileOutlined from "@mui/icons-material/UploadFileOutlined";
import { paths } from "../paths.ts";

export interface NavigationItem {
  readonly to: string;
  /** Key of its name. */
  readonly label: string;
  readonly icon: SvgIconComponent;
  /** Shown to those who may list this resource; to everybody if left out. */
  readonly resource?: string;
}

/** The left-hand navigation, top to bottom. */
export const navigation: readonly NavigationItem[] = [
  { to: paths.products(), label: "layout.products", icon: Inventory2Outlined, resource: "products" },
  { to: paths.versions(), label: "layout.versions", icon: LayersOutlined, resource: "versions" },
  { to: paths.supported(), label: "layout.supported", icon: ChecklistOutlined },
  { to: paths.newImport(), label: "imports.short_title", icon: UploadFileOutlined, resource: "imports" },
];
