import { FormControl, FormControlLabel, FormLabel, Radio, RadioGroup } from "@mui/material";
import { SEVERITIES, SEVERITY_NAMES } from "@supportbook/policy";
import { useId, useState } from "react";
import { useTranslate } from "react-admin";
import { ReasonField, useReason } from "../../../../editing/ReasonField.tsx";
import { SetRequestSeverityDocument, type SetSeverityInput } from "../../../../gql/change-request.ts";
import { request as ask } from "../../../../graphql-client.ts";
import { FormDialog } from "../../../../holdings/FormDialog.tsx";
import { useWords } from "../../../../rulebook/use-words.ts";
import type { RequestDialogProps } from "../request-action.ts";
import { useRequestChange } from "./use-request-change.ts";

const NOT_KNOWN = "";

/** Says how urgent a request is, and why that is said. */
export default function SeverityDialog({ request, onClose }: RequestDialogProps) {
  const translate = useTranslate();
  const words = useWords();
  const labelId = useId();
  const [severity, setSeverity] = useState(String(request.severity ?? NOT_KNOWN));
  const reason = useReason();
  const change = useRequestChange(
    async (input: SetSeverityInput) => (await ask(SetRequestSeverityDocument, { input })).setSeverity,
    onClose,
  );

  function submit() {
    const why = reason.ask();
    if (why === null) return;
    const { id, revision } = request;
    const value = severity === NOT_KNOWN ? null : Number(severity);
    change.send({ id, expectedRevision: revision, severity: value, reason: why });
  }

  return (
    <FormDialog
      title={translate("request.severity.title", { number: request.number })}
      confirmLabel={translate("request.severity.set")}
      busy={change.busy}
      problem={change.problem}
      onSubmit={submit}
      onClose={onClose}
    >
      <FormControl>
        <FormLabel id={labelId}>{translate("request.severity.label")}</FormLabel>
        <RadioGroup aria-labelledby={labelId} value={severity} onChange={(_, chosen) => setSeverity(chosen)}>
          {SEVERITIES.map((each) => (
            <FormControlLabel
              key={each}
              value={String(each)}
              control={<Radio size="small" />}
              label={`${each} · ${words(SEVERITY_NAMES[each])}`}
            />
          ))}
          <FormControlLabel
            value={NOT_KNOWN}
            control={<Radio size="small" />}
            label={translate("request.severity.unknown")}
          />
        </RadioGroup>
      </FormControl>
      <ReasonField reason={reason} />
    </FormDialog>
  );
}
