import { MenuItem } from "@mui/material";
import { useTranslate } from "react-admin";
import { DateField } from "../editing/DateField.tsx";
import type { ServiceProviderFactsFragment } from "../gql/services.ts";
import { CountryInput } from "./CountryInput.tsx";
import { ReasonInput } from "./ReasonInput.tsx";
import { RecordField } from "./RecordField.tsx";

/** An offer as it stands in the form. */
export interface OfferDraft {
  /** Null for every country. */
  readonly country: string | null;
  /** Null for the vendor itself. */
  readonly providerId: string | null;
  readonly soldFrom: string | null;
  readonly soldThrough: string | null;
  readonly url: string;
  readonly reason: string;
}

interface OfferFieldsProps {
  readonly draft: OfferDraft;
  readonly onEdit: (change: Partial<OfferDraft>) => void;
  readonly providers: readonly ServiceProviderFactsFragment[];
  readonly refused: Readonly<Record<string, string>>;
}

export function OfferFields({ draft, onEdit, providers, refused }: OfferFieldsProps) {
  const translate = useTranslate();
  return (
    <>
      <CountryInput country={draft.country} onEdit={(country) => onEdit({ country })} />
      <ProviderInput
        chosen={draft.providerId}
        providers={providers}
        onEdit={(providerId) => onEdit({ providerId })}
        refused={refused.providerId}
      />
      <SaleDay name="soldFrom" draft={draft} onEdit={onEdit} refused={refused.soldFrom} />
      <SaleDay name="soldThrough" draft={draft} onEdit={onEdit} refused={refused.soldThrough} />
      <RecordField
        label={translate("market.fact.url")}
        value={draft.url}
        onEdit={(url) => onEdit({ url })}
        refused={refused.url}
        helperText={translate("market.offer_url_hint")}
      />
      <ReasonInput value={draft.reason} onEdit={(reason) => onEdit({ reason })} refused={refused.reason} />
    </>
  );
}

interface SaleDayProps {
  readonly name: "soldFrom" | "soldThrough";
  readonly draft: OfferDraft;
  readonly onEdit: (change: Partial<OfferDraft>) => void;
  readonly refused: string | undefined;
}

function SaleDay({ name, draft, onEdit, refused }: SaleDayProps) {
  const translate = useTranslate();
  return (
    <DateField
      fullWidth
      label={translate(`market.fact.${name}`)}
      value={draft[name]}
      onChange={(day) => onEdit({ [name]: day })}
      error={refused !== undefined}
      helperText={refused ?? translate(`market.day_hint.${name}`)}
    />
  );
}

interface ProviderInputProps {
  readonly chosen: string | null;
  readonly providers: readonly ServiceProviderFactsFragment[];
  readonly onEdit: (providerId: string | null) => void;
  readonly refused: string | undefined;
}

function ProviderInput({ chosen, providers, onEdit, refused }: ProviderInputProps) {
  const translate = useTranslate();
  return (
    <RecordField
      select
      label={translate("market.fact.provider")}
      value={chosen ?? ""}
      onEdit={(id) => onEdit(id === "" ? null : id)}
      refused={refused}
      slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
    >
      <MenuItem value="">{translate("market.vendor")}</MenuItem>
      {providers
        .filter(({ id, retired }) => !retired || id === chosen)
        .map(({ id, name }) => (
          <MenuItem key={id} value={id}>
            {name}
          </MenuItem>
        ))}
    </RecordField>
  );
}
