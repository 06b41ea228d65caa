import { Box, Button, Link } from "@mui/material";
import { CLAUSE_DEFINITIONS } from "@supportbook/policy";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { Link as RouterLink } from "react-router";
import type { MetricsClausesQuery } from "../../gql/metrics-clauses.ts";
import { useFormattingLocale } from "../../i18n/use-formatting-locale.ts";
import { paths } from "../../paths.ts";
import { valuesOf } from "../dimensions.ts";
import { Definition } from "../figures/Definition.tsx";
import { useFigureText } from "../figures/use-figure-text.ts";
import { useDashboard } from "../use-dashboard.ts";
import { ChartCard } from "./ChartCard.tsx";
import { NumberTable } from "./NumberTable.tsx";

type Clauses = MetricsClausesQuery["feedbackClauses"];
type ClauseRow = Clauses["rows"][number];

/** More are shown when asked for, and on paper. */
const SHOWN = 8;

/** Which clauses stand behind low ratings, most lifted first. */
export function ClauseTable({ clauses }: { readonly clauses: Clauses }) {
  const translate = useTranslate();
  const text = useFigureText();
  const [all, setAll] = useState(false);
  const { rated, low, rows, definitions } = clauses;
  const title = translate("metrics.clauses.title");
  const counted = rated === null || low === null ? text.hidden : null;
  return (
    <ChartCard
      title={title}
      about={translate("metrics.clauses.about")}
      definition={{ name: title, content: <ClauseDefinitions definitions={definitions} /> }}
      n={rated}
    >
      <Box sx={{ fontSize: "0.8125rem", marginBottom: 1 }}>
        {counted ?? translate("metrics.clauses.low", { low: text.count(low ?? 0), rated: text.count(rated ?? 0) })}
      </Box>
      {rows.length === 0 ? (
        <Box sx={{ fontSize: "0.8125rem", color: "text.secondary" }}>{translate("metrics.clauses.none")}</Box>
      ) : (
        <>
          <ClauseRows title={title} rows={rows} shown={all ? rows.length : SHOWN} />
          {!all && rows.length > SHOWN && (
            <Button size="small" onClick={() => setAll(true)} sx={{ displayPrint: "none" }}>
              {translate("metrics.breakdown.all", { count: rows.length })}
            </Button>
          )}
        </>
      )}
    </ChartCard>
  );
}

/** Of the table alone: the satisfaction beside it has its own. */
function ClauseDefinitions({ definitions }: Pick<Clauses, "definitions">) {
  return definitions
    .filter(({ metric }) => metric === null)
    .map(({ id, name, gist, unit, direction }) => (
      <div key={id}>
        <strong>{name}</strong>
        <Definition
          {...{ id, gist, unit, direction }}
          method={id === CLAUSE_DEFINITIONS.LIFT.id ? "LOG_NORMAL" : "WILSON"}
        />
      </div>
    ));
}

interface ClauseRowsProps {
  readonly title: string;
  readonly rows: readonly ClauseRow[];
  readonly shown: number;
}

function ClauseRows({ title, rows, shown }: ClauseRowsProps) {
  const translate = useTranslate();
  const locale = useFormattingLocale();
  const text = useFigureText();
  const share = (figure: ClauseRow["shareOfLow"]) =>
    figure && (
      <Stacked
        first={text.value({ metric: "CSAT", value: figure.value, suppressed: false })}
        second={text.interval("CSAT", figure.interval)}
      />
    );
  const times = (value: number) =>
    new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(value);
  const lift = (figure: ClauseRow["lift"]) =>
    figure?.value != null && (
      <Stacked
        first={`×${times(figure.value)}`}
        second={figure.interval && `${times(figure.interval.low)} – ${times(figure.interval.high)}`}
      />
    );
  return (
    <NumberTable
      label={title}
      shown={shown}
      columns={[
        translate("metrics.dimension.CLAUSE"),
        translate("metrics.clauses.cited"),
        translate("metrics.clauses.cited_low"),
        translate("metrics.clauses.share"),
        translate("metrics.clauses.lift"),
      ]}
      rows={rows.map((row) => ({
        id: row.clause,
        cells: [
          <ClauseHead key="clause" clause={row.clause} />,
          row.cited === null ? text.hidden : text.count(row.cited),
          row.citedLow !== null && text.count(row.citedLow),
          share(row.shareOfLow),
          lift(row.lift),
        ],
      }))}
    />
  );
}

function ClauseHead({ clause }: { readonly clause: string }) {
  const translate = useTranslate();
  const { state, toggle } = useDashboard();
  const picked = valuesOf(state.filters, "CLAUSE").includes(clause);
  return (
    <Box sx={{ display: "flex", alignItems: "center", gap: 1, whiteSpace: "nowrap" }}>
      <Button
        size="small"
        variant={picked ? "contained" : "outlined"}
        aria-pressed={picked}
        onClick={() => toggle("CLAUSE", clause)}
        sx={{ minWidth: 56, paddingBlock: 0 }}
      >
        {clause}
      </Button>
      <Link component={RouterLink} to={paths.clause(clause)} sx={{ fontSize: "0.75rem", displayPrint: "none" }}>
        {translate("metrics.clauses.read")}
      </Link>
    </Box>
  );
}

function Stacked({ first, second }: { readonly first: string; readonly second: string | null }) {
  return (
    <Box sx={{ whiteSpace: "nowrap", lineHeight: 1.3 }}>
      <div>{first}</div>
      <Box sx={{ fontSize: "0.6875rem", color: "text.secondary" }}>{second}</Box>
    </Box>
  );
}
