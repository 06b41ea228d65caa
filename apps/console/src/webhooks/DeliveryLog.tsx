import { Alert, Box, Button, Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from "@mui/material";
import { useTranslate } from "react-admin";
import { InstantText } from "../components/DateText.tsx";
import { EmptyState } from "../components/EmptyState.tsx";
import { type DeliveryFactsFragment, RedeliverDocument } from "../gql/webhooks.ts";
import { request } from "../graphql-client.ts";
import { useKeeping } from "../upkeep/use-keeping.ts";

const COLUMNS = ["createdAt", "kind", "state", "answer", "attempts", "nextAttemptAt"] as const;

/** What was sent, the newest first, and what came back. */
export function DeliveryLog({ deliveries }: { readonly deliveries: readonly DeliveryFactsFragment[] }) {
  const translate = useTranslate();
  const changing = useKeeping(["webhooks"], () => {});
  const problem = changing.problem([]);
  const again = (id: string) => changing.make(() => request(RedeliverDocument, { input: { id } }));
  if (deliveries.length === 0) return <EmptyState title={translate("webhooks.nothing_sent")} />;
  return (
    <TableContainer tabIndex={0} role="region" aria-label={translate("webhooks.deliveries")}>
      {problem !== null && <Alert severity="error">{problem}</Alert>}
      <Table size="small" aria-label={translate("webhooks.deliveries")}>
        <TableHead>
          <TableRow>
            {COLUMNS.map((column) => (
              <TableCell key={column}>{translate(`webhooks.column.${column}`)}</TableCell>
            ))}
            <TableCell />
          </TableRow>
        </TableHead>
        <TableBody>
          {deliveries.map((delivery) => (
            <DeliveryRow key={delivery.id} delivery={delivery} busy={changing.busy} onAgain={again} />
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

interface DeliveryRowProps {
  readonly delivery: DeliveryFactsFragment;
  readonly busy: boolean;
  readonly onAgain: (id: string) => void;
}

function DeliveryRow({ delivery, busy, onAgain }: DeliveryRowProps) {
  const translate = useTranslate();
  const { id, kind, state, attempts, createdAt, nextAttemptAt } = delivery;
  return (
    <TableRow>
      <TableCell>
        <InstantText instant={createdAt} />
      </TableCell>
      <TableCell>{kind}</TableCell>
      <TableCell>{translate(`webhooks.delivery.${state}`)}</TableCell>
      <TableCell>
        <Answer {...delivery} />
      </TableCell>
      <TableCell>{attempts}</TableCell>
      <TableCell>{nextAttemptAt !== null && <InstantText instant={nextAttemptAt} />}</TableCell>
      <TableCell>
        <Button size="small" disabled={busy || state === "WAITING"} onClick={() => onAgain(id)}>
          {translate("webhooks.again")}
        </Button>
      </TableCell>
    </TableRow>
  );
}

function Answer({ status, durationMs, problem, excerpt }: DeliveryFactsFragment) {
  return (
    <Box sx={{ overflowWrap: "anywhere", maxWidth: "48ch" }}>
      {[status, durationMs === null ? null : `${durationMs} ms`, problem].filter((part) => part !== null).join(" · ")}
      {excerpt !== null && (
        <Box component="code" sx={{ display: "block", fontSize: "0.75rem", color: "text.secondary" }}>
          {excerpt}
        </Box>
      )}
    </Box>
  );
}
