import { Autocomplete, Box, type SxProps, TextField, Typography } from "@mui/material";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { useSettled } from "../../coverage/use-settled.ts";
import { type AccountChoiceFragment, AccountChoicesDocument } from "../../gql/account-choices.ts";
import { request } from "../../graphql-client.ts";
import { useAccountChoice } from "./use-account-choice.ts";

interface AccountFieldProps {
  readonly id: string | null;
  readonly label: string;
  readonly onChange: (account: AccountChoiceFragment | null) => void;
  /** Stands there while none is chosen. */
  readonly none: string;
  readonly hint?: string;
  /** Why what was chosen is refused. */
  readonly problem?: string | undefined;
  readonly sx?: SxProps;
}

const TYPING_MS = 250;

/** A company account, found by its name or number while typing. */
export function AccountField({ id, label, onChange, none, hint, problem, sx }: AccountFieldProps) {
  const translate = useTranslate();
  const [typed, setTyped] = useState("");
  const search = useSettled(typed, TYPING_MS);
  const found = useQuery({
    queryKey: ["accounts", "choices", search],
    queryFn: async ({ signal }) =>
      (await request(AccountChoicesDocument, { search }, { signal })).companyAccounts.nodes,
    placeholderData: keepPreviousData,
  });
  const chosen = useAccountChoice(id);
  return (
    <Autocomplete<AccountChoiceFragment>
      sx={sx ?? null}
      options={[...(found.data ?? [])]}
      value={id === null ? null : (chosen.data ?? null)}
      loading={found.isFetching}
      // The server has searched already.
      filterOptions={(options) => options}
      getOptionLabel={({ name }) => name}
      getOptionKey={({ id: key }) => key}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      onChange={(_, account) => onChange(account)}
      onInputChange={(_, text, reason) => setTyped(reason === "input" ? text : "")}
      noOptionsText={translate("licence.no_account_found")}
      renderOption={({ key, ...props }, { name, number }) => (
        <Box component="li" key={key} {...props} sx={{ display: "flex", gap: 1 }}>
          {name}
          <Typography component="span" variant="caption" sx={{ color: "text.secondary", marginLeft: "auto" }}>
            {number}
          </Typography>
        </Box>
      )}
      renderInput={(input) => (
        <TextField
          {...input}
          label={label}
          placeholder={none}
          error={problem !== undefined}
          helperText={problem ?? hint}
          slotProps={{ inputLabel: { shrink: true } }}
        />
      )}
    />
  );
}
