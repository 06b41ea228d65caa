import { Card } from "@mui/material";
import { useTranslate } from "react-admin";
import { EmptyState } from "../../components/EmptyState.tsx";
import type { Answer } from "../ask-rules.ts";

/** What is still to be said before the rules can be asked. */
export function NothingDecided({ answer }: { readonly answer: Exclude<Answer, { state: "DECIDED" }> }) {
  const translate = useTranslate();
  const [first = "kind"] = answer.state === "INCOMPLETE" ? answer.missing : [];
  const key = answer.state === "OBSTRUCTED" ? answer.obstacle.fact : first;
  return (
    <Card>
      <EmptyState title={translate("coverage.nothing_decided")} hint={translate(`coverage.say_first.${key}`)} />
    </Card>
  );
}
