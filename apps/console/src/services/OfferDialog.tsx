import { Button, MenuItem } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { DateField } from "../editing/DateField.tsx";
import { CreateOfferDocument, EndOfferDocument, UpdateOfferDocument } from "../gql/edit-services.ts";
import type { OfferFactsFragment, ServiceProviderFactsFragment } from "../gql/services.ts";
import { request } from "../graphql-client.ts";
import { CountryInput } from "./CountryInput.tsx";
import { ReasonInput } from "./ReasonInput.tsx";
import { RecordDialog } from "./RecordDialog.tsx";
import { RecordField } from "./RecordField.tsx";
import { RecordHistory } from "./RecordHistory.tsx";
import type { SoldThing } from "./sold-matrix.ts";
import { useChange } from "./use-change.ts";

interface OfferDialogProps {
  readonly thing: SoldThing;
  /** Null for a new one. */
  readonly offer: OfferFactsFragment | null;
  /** Where a new one is sold at first; null for every country. */
  readonly country: string | null;
  readonly providers: readonly ServiceProviderFactsFragment[];
  readonly onClose: () => void;
}

const FIELDS = ["country", "providerId", "soldFrom", "soldThrough", "url", "reason"];

/** Where, by whom and when a service or a plan is sold. */
export function OfferDialog({ thing, offer, country, providers, onClose }: OfferDialogProps) {
  const translate = useTranslate();
  const changing = useChange(onClose);
  const { refused } = changing;
  const [draft, setDraft] = useState(() => draftOf(offer, country));
  const edit = (some: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...some }));
  const { reason, url, ...terms } = draft;

  function save() {
    const input = { ...terms, url: url.trim() === "" ? null : url, reason: reason.trim() === "" ? null : reason };
    changing.make(async () => {
      if (offer !== null) {
        const { id, revision } = offer;
        return await request(UpdateOfferDocument, { input: { ...input, id, expectedRevision: revision } });
      }
      const what = thing.kind === "service" ? { service: thing.code } : { plan: thing.code };
      return await request(CreateOfferDocument, { input: { ...input, ...what } });
    });
  }

  function end({ id, revision, soldThrough }: OfferFactsFragment) {
    // A last day that was entered for ending it counts; without one the server takes today.
    const last = terms.soldThrough === soldThrough ? null : terms.soldThrough;
    const input = { id, expectedRevision: revision, soldThrough: last, reason };
    changing.make(() => request(EndOfferDocument, { input }));
  }

  return (
    <RecordDialog
      title={translate(offer === null ? "market.new_offer" : "market.offer_of", { name: thing.name })}
      changing={changing}
      fields={FIELDS}
      onSave={save}
      onClose={onClose}
      more={
        offer && (
          <Button color="error" disabled={changing.busy} onClick={() => end(offer)}>
            {translate("market.end_offer")}
          </Button>
        )
      }
    >
      <CountryInput country={draft.country} onEdit={(chosen) => edit({ country: chosen })} />
      <ProviderInput
        chosen={draft.providerId}
        providers={providers}
        onEdit={(providerId) => edit({ providerId })}
        refused={refused.providerId}
      />
      <SaleDay name="soldFrom" draft={draft} onEdit={edit} refused={refused.soldFrom} />
      <SaleDay name="soldThrough" draft={draft} onEdit={edit} refused={refused.soldThrough} />
      <RecordField
        label={translate("market.fact.url")}
        value={url}
        onEdit={(text) => edit({ url: text })}
        refused={refused.url}
        helperText={translate("market.offer_url_hint")}
      />
      <ReasonInput value={reason} onEdit={(text) => edit({ reason: text })} refused={refused.reason} />
      {offer !== null && <RecordHistory of="offer" id={offer.id} />}
    </RecordDialog>
  );
}

function draftOf(offer: OfferFactsFragment | null, country: string | null) {
  return {
    country: offer === null ? country : offer.country,
    providerId: offer?.provider?.id ?? null,
    soldFrom: offer?.soldFrom ?? null,
    soldThrough: offer?.soldThrough ?? null,
    url: offer?.url ?? "",
    reason: "",
  };
}

interface SaleDayProps {
  readonly name: "soldFrom" | "soldThrough";
  readonly draft: { readonly soldFrom: string | null; readonly soldThrough: string | null };
  readonly onEdit: (days: { soldFrom?: string | null; soldThrough?: string | null }) => void;
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
