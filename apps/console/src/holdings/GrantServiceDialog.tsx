import { MenuItem, TextField } from "@mui/material";
import { SERVICE_CODES, SERVICE_NAMES, type ServiceCode } from "@supportbook/policy";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { type NamedVersion, NamedVersionFields } from "../coverage/form/NamedVersionFields.tsx";
import { GrantServiceDocument } from "../gql/edit-holdings.ts";
import { request } from "../graphql-client.ts";
import { useAccountChange } from "../resources/accounts/use-account-change.ts";
import { useWords } from "../rulebook/use-words.ts";
import { type Days, DaysFields } from "./DaysFields.tsx";
import { FormDialog } from "./FormDialog.tsx";

interface GrantServiceDialogProps {
  readonly account: string;
  readonly today: string;
  readonly onClose: () => void;
}

/** Gives a paid service to an account; an extension of support for a product, or for one version of it. */
export function GrantServiceDialog({ account, today, onClose }: GrantServiceDialogProps) {
  const translate = useTranslate();
  const words = useWords();
  const [service, setService] = useState<ServiceCode>("SUPPORT_EXTENSION");
  const [subject, setSubject] = useState<NamedVersion>({ product: null, version: null });
  const [days, setDays] = useState<Days>({ from: today, through: null });
  const [asked, setAsked] = useState(false);
  const isExtension = service === "SUPPORT_EXTENSION";
  const grant = useAccountChange(async (heldFrom: string) => {
    const input = { account, service, heldFrom, heldThrough: days.through, ...(isExtension ? subject : {}) };
    return (await request(GrantServiceDocument, { input })).grantService;
  }, onClose);

  function submit() {
    setAsked(true);
    if (days.from !== null) grant.send(days.from);
  }

  return (
    <FormDialog
      title={translate("held.service.grant")}
      confirmLabel={translate("held.service.grant")}
      busy={grant.busy}
      problem={grant.problem}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        select
        required
        fullWidth
        label={translate("held.service.name")}
        value={service}
        onChange={({ target }) => setService(SERVICE_CODES.find((code) => code === target.value) ?? service)}
      >
        {SERVICE_CODES.map((code) => (
          <MenuItem key={code} value={code}>
            {capital(words(SERVICE_NAMES[code]))}
          </MenuItem>
        ))}
      </TextField>
      {isExtension && <NamedVersionFields {...subject} on={today} onChange={setSubject} />}
      <DaysFields days={days} onChange={setDays} missing={asked} />
    </FormDialog>
  );
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
