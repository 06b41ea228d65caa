import PersonAddAlt from "@mui/icons-material/PersonAddAlt";
import { Box, Button, Link, Typography } from "@mui/material";
import type { ReactNode } from "react";
import { useTranslate } from "react-admin";
import { Link as RouterLink } from "react-router";
import { InstantText } from "../../../../components/DateText.tsx";
import { PhaseChip } from "../../../../components/PhaseChip.tsx";
import { AssignRequestDocument, type AssignRequestInput } from "../../../../gql/change-request.ts";
import { request as ask } from "../../../../graphql-client.ts";
import { paths } from "../../../../paths.ts";
import { useViewer } from "../../../../sign-in/use-viewer.ts";
import { useRequestChange } from "../change/use-request-change.ts";
import { useRequestCommands } from "../keys/request-command.ts";
import type { RequestSectionProps } from "../request-section.ts";

/** Since when, how urgent, whose and until when: one line under the title. */
export function HeaderFacts({ request }: RequestSectionProps) {
  const translate = useTranslate();
  const { categorySince, severity, nextDueAt, assignee, team } = request;
  return (
    <Box
      component="dl"
      sx={{
        display: "flex",
        flexWrap: "wrap",
        alignItems: "center",
        columnGap: 3,
        rowGap: 0.5,
        margin: 0,
        marginBottom: 2,
      }}
    >
      <HeaderFact name={translate("request.fact.since")}>
        <InstantText instant={categorySince} />
      </HeaderFact>
      <HeaderFact name={translate("request.severity.label")}>
        {severity ?? translate("request.severity.unknown")}
      </HeaderFact>
      <HeaderFact name={translate("request.fact.due")}>
        {nextDueAt === null ? translate("request.fact.nothing_due") : <InstantText instant={nextDueAt} />}
      </HeaderFact>
      <HeaderFact name={translate("request.fact.assignee")}>
        {assignee?.name ?? translate("request.fact.nobody")} <TakeIt request={request} />
      </HeaderFact>
      <HeaderFact name={translate("request.fact.team")}>{team?.name ?? translate("request.assign.no_team")}</HeaderFact>
      <Asked request={request} />
    </Box>
  );
}

interface HeaderFactProps {
  readonly name: string;
  readonly onlyWhereNarrow?: boolean;
  readonly children: ReactNode;
}

function HeaderFact({ name, onlyWhereNarrow = false, children }: HeaderFactProps) {
  return (
    <Typography
      component="div"
      variant="body2"
      sx={{
        display: onlyWhereNarrow ? { xs: "flex", lg: "none" } : "flex",
        gap: 0.75,
        alignItems: "center",
        flexWrap: "wrap",
      }}
    >
      <Box component="dt" sx={{ color: "text.secondary" }}>
        {name}
      </Box>
      <Box component="dd" sx={{ margin: 0, fontWeight: 600 }}>
        {children}
      </Box>
    </Typography>
  );
}

/** Makes the reader the one who works on it; not offered where that is so already. */
function TakeIt({ request }: Pick<RequestSectionProps, "request">) {
  const translate = useTranslate();
  const viewer = useViewer();
  const me = viewer?.person ?? null;
  const { send, busy, problem } = useRequestChange(
    async (input: AssignRequestInput) => (await ask(AssignRequestDocument, { input })).assignRequest,
    () => {},
  );
  const offered = me !== null && viewer?.has("requests.work") === true && request.assignee?.name !== me.name;

  function take() {
    if (me === null || !offered || busy) return;
    send({ id: request.id, expectedRevision: request.revision, assignee: { subject: me.subject, name: me.name } });
  }

  useRequestCommands((command) => command === "take" && take());
  if (!offered) return null;
  return (
    <>
      <Button onClick={take} loading={busy} startIcon={<PersonAddAlt />} sx={{ displayPrint: "none" }}>
        {translate("request.assign.take")}
      </Button>
      {problem !== null && (
        <Box component="span" role="alert" sx={{ color: "error.main" }}>
          {problem}
        </Box>
      )}
    </>
  );
}

/** Who asks, and about what; left out where the card that says so stands beside it. */
function Asked({ request: { requester, account, product, version } }: Pick<RequestSectionProps, "request">) {
  const translate = useTranslate();
  return (
    <>
      <HeaderFact onlyWhereNarrow name={translate("request.fact.requester")}>
        {requester.name}
        {account !== null && (
          <>
            {" · "}
            <Link component={RouterLink} to={paths.account(account.id)}>
              {account.name}
            </Link>
          </>
        )}
      </HeaderFact>
      <HeaderFact onlyWhereNarrow name={translate("request.fact.product")}>
        <Link component={RouterLink} to={paths.product(product.slug)}>
          {product.name}
        </Link>{" "}
        {version !== null && (
          <>
            {version.label ?? version.name} <PhaseChip phase={version.phase} />
          </>
        )}
      </HeaderFact>
    </>
  );
}
