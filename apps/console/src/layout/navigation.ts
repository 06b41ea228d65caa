import type { SvgIconComponent } from "@mui/icons-material";
import BusinessOutlined from "@mui/icons-material/BusinessOutlined";
import CalendarMonthOutlined from "@mui/icons-material/CalendarMonthOutlined";
import ChecklistOutlined from "@mui/icons-material/ChecklistOutlined";
import FactCheckOutlined from "@mui/icons-material/FactCheckOutlined";
import GavelOutlined from "@mui/icons-material/GavelOutlined";
import GroupsOutlined from "@mui/icons-material/GroupsOutlined";
import HistoryOutlined from "@mui/icons-material/HistoryOutlined";
import InsightsOutlined from "@mui/icons-material/InsightsOutlined";
import Inventory2Outlined from "@mui/icons-material/Inventory2Outlined";
import KeyOutlined from "@mui/icons-material/KeyOutlined";
import LayersOutlined from "@mui/icons-material/LayersOutlined";
import MailOutlined from "@mui/icons-material/MailOutlined";
import PolicyOutlined from "@mui/icons-material/PolicyOutlined";
import QuickreplyOutlined from "@mui/icons-material/QuickreplyOutlined";
import ReviewsOutlined from "@mui/icons-material/ReviewsOutlined";
import ScheduleOutlined from "@mui/icons-material/ScheduleOutlined";
import SpaceDashboardOutlined from "@mui/icons-material/SpaceDashboardOutlined";
import StorefrontOutlined from "@mui/icons-material/StorefrontOutlined";
import SupportAgentOutlined from "@mui/icons-material/SupportAgentOutlined";
import TableViewOutlined from "@mui/icons-material/TableViewOutlined";
import TroubleshootOutlined from "@mui/icons-material/TroubleshootOutlined";
import UploadFileOutlined from "@mui/icons-material/UploadFileOutlined";
import VpnKeyOutlined from "@mui/icons-material/VpnKeyOutlined";
import WebhookOutlined from "@mui/icons-material/WebhookOutlined";
import { paths } from "../paths.ts";

export interface NavigationItem {
  readonly to: string;
  /** Key of its name. */
  readonly label: string;
  readonly icon: SvgIconComponent;
  /** Shown to those who may list this resource; to everybody if left out. */
  readonly resource?: string;
}

export interface NavigationGroup {
  /** Key of its heading; the first group needs none. */
  readonly heading?: string;
  readonly items: readonly NavigationItem[];
}

/** The left-hand navigation, top to bottom. A group of which the reader may use nothing is left out. */
export const navigation: readonly NavigationGroup[] = [
  {
    items: [{ to: paths.home(), label: "dashboard.title", icon: SpaceDashboardOutlined }],
  },
  {
    heading: "layout.group.lifecycle",
    items: [
      { to: paths.products(), label: "layout.products", icon: Inventory2Outlined, resource: "products" },
      { to: paths.versions(), label: "layout.versions", icon: LayersOutlined, resource: "versions" },
      { to: paths.supported(), label: "layout.supported", icon: ChecklistOutlined },
      { to: paths.calendar(), label: "calendar.short_title", icon: CalendarMonthOutlined },
      { to: paths.changes(), label: "changes.title", icon: HistoryOutlined },
      { to: paths.imports(), label: "imports.short_title", icon: UploadFileOutlined, resource: "imports" },
    ],
  },
  {
    heading: "layout.group.customers",
    items: [
      { to: paths.accounts(), label: "layout.accounts", icon: BusinessOutlined, resource: "accounts" },
      { to: paths.licences(), label: "licence.found", icon: VpnKeyOutlined, resource: "licences" },
    ],
  },
  {
    heading: "layout.group.support",
    items: [
      { to: paths.requests(), label: "request.all", icon: SupportAgentOutlined, resource: "requests" },
      { to: paths.feedback(), label: "customer_feedback.title", icon: ReviewsOutlined, resource: "feedback" },
      { to: paths.metrics(), label: "metrics.title", icon: InsightsOutlined, resource: "metrics" },
      { to: paths.coverage(), label: "coverage.short_title", icon: FactCheckOutlined },
      { to: paths.rulebook(), label: "rulebook.title", icon: GavelOutlined },
      { to: paths.supportHours(), label: "support_hours.title", icon: ScheduleOutlined, resource: "support-hours" },
      { to: paths.services(), label: "market.short_title", icon: StorefrontOutlined },
    ],
  },
  {
    heading: "layout.group.administration",
    items: [
      {
        to: paths.registerFiles(),
        label: "register_files.short_title",
        icon: TableViewOutlined,
        resource: "register-files",
      },
      { to: paths.requestTeams(), label: "queue.teams.title", icon: GroupsOutlined, resource: "request-teams" },
      { to: paths.audit(), label: "audit_log.title", icon: PolicyOutlined, resource: "audit" },
      { to: paths.cannedReplies(), label: "replies.title", icon: QuickreplyOutlined, resource: "canned-replies" },
      { to: paths.utilities(), label: "tasks.utilities", icon: TroubleshootOutlined, resource: "diagnostic-utilities" },
      { to: paths.outbox(), label: "mail.title", icon: MailOutlined, resource: "mails" },
      { to: paths.webhooks(), label: "webhooks.title", icon: WebhookOutlined, resource: "webhooks" },
      { to: paths.apiTokens(), label: "api_token.title", icon: KeyOutlined, resource: "api-tokens" },
    ],
  },
];
