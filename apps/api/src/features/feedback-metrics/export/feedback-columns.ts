import type { Actor } from "../../../platform/actor.ts";
import { may, type Permission } from "../../../platform/permissions.ts";
import type { FeedbackDimension, FeedbackRow } from "../../feedback/index.ts";
import type { ExportColumn } from "./export-column.ts";

/** Feedback with the names of what it leads to. */
export interface ExportedFeedback {
  readonly row: FeedbackRow;
  /** Null where the value is not known. */
  readonly nameOf: (dimension: FeedbackDimension, value: string | null) => string | null;
  readonly requestNumber: string | null;
  readonly account: { readonly number: string; readonly name: string } | undefined;
}

type Column = ExportColumn<ExportedFeedback>;

const text = (name: string, read: (row: FeedbackRow) => string | null): Column => ({
  name,
  type: "TEXT",
  read: ({ row }) => read(row),
});
const score = (name: "satisfaction" | "effort" | "recommend"): Column => ({
  name,
  type: "SCORE",
  read: ({ row }) => row[name],
});
const instant = (name: string, read: (row: FeedbackRow) => Date | null): Column => ({
  name,
  type: "INSTANT",
  read: ({ row }) => read(row),
});

/** What everybody gets: what was said, and by which values it is counted. */
const OF_FEEDBACK: readonly Column[] = [
  { name: "id", type: "ID", read: ({ row }) => row.id },
  instant("received_at", ({ receivedAt }) => receivedAt),
  text("audience", ({ audience }) => audience),
  text("type", ({ type }) => type),
  text("source", ({ source }) => source),
  text("language", ({ locale }) => locale),
  text("state", ({ state }) => state),
  { name: "held", type: "FLAG", read: ({ row }) => row.held },
  score("satisfaction"),
  score("effort"),
  score("recommend"),
  text("comment", ({ comment }) => comment),
  text("agent", ({ snapshot }) => snapshot.agent),
  { name: "agent_name", type: "TEXT", read: ({ row, nameOf }) => nameOf("AGENT", row.snapshot.agent) },
  text("team", ({ snapshot }) => snapshot.team),
  { name: "team_name", type: "TEXT", read: ({ row, nameOf }) => nameOf("TEAM", row.snapshot.team) },
  text("product", ({ snapshot }) => snapshot.product),
  text("version", ({ snapshot }) => snapshot.version),
  text("phase", ({ snapshot }) => snapshot.phase),
  text("segment", ({ snapshot }) => snapshot.segment),
  text("plan", ({ snapshot }) => snapshot.plan),
  text("country", ({ snapshot }) => snapshot.country),
  text("kind", ({ snapshot }) => snapshot.kind),
  text("outcome", ({ snapshot }) => snapshot.outcome),
  text("edition", ({ snapshot }) => snapshot.edition),
  { name: "clauses", type: "TEXTS", read: ({ row }) => row.snapshot.clauses },
  { name: "clauses_found_by_staff", type: "TEXTS", read: ({ row }) => row.clauses },
  text("assignee", ({ assigneeName }) => assigneeName),
  instant("erased_at", ({ erasedAt }) => erasedAt),
];

/** What leads to a person takes another permission, in the list as here. */
const NEEDING: readonly { readonly permission: Permission; readonly columns: readonly Column[] }[] = [
  {
    permission: "requests.read",
    columns: [{ name: "request_number", type: "TEXT", read: ({ requestNumber }) => requestNumber }],
  },
  {
    permission: "feedback.work",
    columns: [
      text("giver_name", ({ giverName }) => giverName),
      text("giver_email", ({ giverEmail }) => giverEmail),
      text("giver_subject", ({ giverSubject }) => giverSubject),
      { name: "account_number", type: "TEXT", read: ({ account }) => account?.number ?? null },
      { name: "account", type: "TEXT", read: ({ account }) => account?.name ?? null },
    ],
  },
];

/** The columns that somebody may have. */
export function columnsFor(actor: Actor | null): readonly Column[] {
  return [...OF_FEEDBACK, ...NEEDING.flatMap(({ permission, columns }) => (may(actor, permission) ? columns : []))];
}
