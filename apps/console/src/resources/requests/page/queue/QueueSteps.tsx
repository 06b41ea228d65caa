import NavigateBefore from "@mui/icons-material/NavigateBefore";
import NavigateNext from "@mui/icons-material/NavigateNext";
import { IconButton, Tooltip } from "@mui/material";
import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useEffect } from "react";
import { useStore, useTranslate } from "react-admin";
import { useNavigate } from "react-router";
import { paths } from "../../../../paths.ts";
import { useRequestCommands } from "../keys/request-command.ts";
import { lastQueue, neighboursIn } from "./neighbours.ts";

const NO_QUEUE: readonly string[] = [];

interface QueueStepsProps {
  readonly id: string;
  /** The list of another resource than requests. */
  readonly list?: { readonly resource: string; readonly pathOf: (id: string) => string };
}

const REQUESTS = { resource: "requests", pathOf: paths.request };

/** To the request before and the next one of the queue that was looked at last. */
export function QueueSteps({ id, list: { resource, pathOf } = REQUESTS }: QueueStepsProps) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const queries = useQueryClient();
  // The list itself is forgotten some minutes after it was left, and with the window.
  const [queue, setQueue] = useStore(
    resource === "requests" ? "request_page.queue" : `${resource}_page.queue`,
    NO_QUEUE,
  );
  useEffect(() => {
    const listed = lastQueue(queries, resource);
    if (listed.includes(id)) setQueue(listed);
  }, [id, queries, resource, setQueue]);
  const { earlier, later } = neighboursIn(queue, id);
  const go = (to: string | null) => to !== null && navigate(pathOf(to));
  useRequestCommands((command) => {
    if (command === "earlier") go(earlier);
    if (command === "later") go(later);
  });
  if (earlier === null && later === null) return null;
  return (
    <>
      <Step label={translate("request.key.earlier")} to={earlier} onGo={go} icon={<NavigateBefore />} />
      <Step label={translate("request.key.later")} to={later} onGo={go} icon={<NavigateNext />} />
    </>
  );
}

interface StepProps {
  readonly label: string;
  readonly to: string | null;
  readonly onGo: (to: string | null) => void;
  readonly icon: ReactNode;
}

function Step({ label, to, onGo, icon }: StepProps) {
  return (
    <Tooltip title={label}>
      <span>
        <IconButton aria-label={label} disabled={to === null} onClick={() => onGo(to)}>
          {icon}
        </IconButton>
      </span>
    </Tooltip>
  );
}
