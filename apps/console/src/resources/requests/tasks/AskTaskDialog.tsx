import { Alert, Box, MenuItem, TextField, Typography } from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { DateField } from "../../../editing/DateField.tsx";
import {
  AskForTaskDocument,
  UtilitiesToAskForDocument,
  type UtilitiesToAskForQuery,
} from "../../../gql/request-tasks.ts";
import { request as ask } from "../../../graphql-client.ts";
import { FormDialog } from "../../../holdings/FormDialog.tsx";
import { useRequestChange } from "../page/change/use-request-change.ts";
import type { ShownRequest } from "../page/request-section.ts";

type Utility = UtilitiesToAskForQuery["diagnosticUtilities"][number];

interface AskTaskDialogProps {
  readonly request: ShownRequest;
  readonly onClose: () => void;
}

function useTaskForm({ request, onClose }: AskTaskDialogProps) {
  const { product, id, revision } = request;
  const [chosen, setChosen] = useState("");
  const [why, setWhy] = useState("");
  const [dueOn, setDueOn] = useState<string | null>(null);
  const { data: utilities } = useQuery({
    queryKey: ["diagnostic-utilities", "to-ask-for", product.slug],
    queryFn: async ({ signal }) =>
      (await ask(UtilitiesToAskForDocument, { product: product.slug }, { signal })).diagnosticUtilities,
  });
  const utility = utilities?.find((each) => each.id === chosen) ?? utilities?.[0];
  const change = useRequestChange(async (order: { utility: string; why: string; dueOn: string | null }) => {
    const input = { id, expectedRevision: revision, ...order };
    return (await ask(AskForTaskDocument, { input })).requestTask;
  }, onClose);
  const submit = () => utility !== undefined && change.send({ utility: utility.id, why, dueOn });
  return { utilities, utility, setChosen, why, setWhy, dueOn, setDueOn, change, submit };
}

/** Asks the customer to run a utility; the request then waits for them. */
export function AskTaskDialog(props: AskTaskDialogProps) {
  const { request, onClose } = props;
  const translate = useTranslate();
  const { utilities = [], utility, setChosen, why, setWhy, dueOn, setDueOn, change, submit } = useTaskForm(props);
  return (
    <FormDialog
      title={translate("tasks.ask_title", { number: request.number })}
      confirmLabel={translate("tasks.ask_do")}
      busy={change.busy}
      problem={change.problem}
      onSubmit={submit}
      onClose={onClose}
    >
      {utility === undefined ? (
        <Alert severity="info">{translate("tasks.no_utility")}</Alert>
      ) : (
        <>
          <TextField
            select
            label={translate("tasks.which")}
            value={utility.id}
            onChange={({ target }) => setChosen(target.value)}
          >
            {utilities.map(({ id, name }) => (
              <MenuItem key={id} value={id}>
                {name}
              </MenuItem>
            ))}
          </TextField>
          <TextField
            required
            multiline
            minRows={2}
            label={translate("tasks.why")}
            helperText={translate("tasks.why_hint")}
            value={why}
            onChange={({ target }) => setWhy(target.value)}
            slotProps={{ htmlInput: { maxLength: 2_000 } }}
          />
          <DateField
            label={translate("tasks.due_on")}
            helperText={translate("tasks.due_hint")}
            value={dueOn}
            onChange={setDueOn}
          />
          <Told utility={utility} isChinese={request.locale === "zh-CN"} />
        </>
      )}
    </FormDialog>
  );
}

function Told({ utility, isChinese }: { readonly utility: Utility; readonly isChinese: boolean }) {
  const translate = useTranslate();
  const collects = isChinese ? utility.collectsZh : utility.collectsEn;
  const instructions = isChinese ? utility.instructionsZh : utility.instructionsEn;
  return (
    <Box sx={{ color: "text.secondary" }}>
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        {translate("tasks.told")}
      </Typography>
      {[utility.url, collects, instructions].map((words) => (
        <Typography key={words} variant="body2" sx={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere" }}>
          {words}
        </Typography>
      ))}
    </Box>
  );
}
