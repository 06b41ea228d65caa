import { Button } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { CreateOfferDocument, EndOfferDocument, UpdateOfferDocument } from "../gql/edit-services.ts";
import type { OfferFactsFragment, ServiceProviderFactsFragment } from "../gql/services.ts";
import { request } from "../graphql-client.ts";
import { type OfferDraft, OfferFields } from "./OfferFields.tsx";
import { RecordDialog } from "./RecordDialog.tsx";
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

/** The form of an offer, and what can be done with it. */
function useOfferForm({ thing, offer, country, onClose }: OfferDialogProps) {
  const changing = useChange(onClose);
  const [draft, setDraft] = useState(() => draftOf(offer, country));
  const edit = (some: Partial<OfferDraft>) => setDraft((before) => ({ ...before, ...some }));
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

  return { changing, draft, edit, save, end };
}

/** Where, by whom and when a service or a plan is sold. */
export function OfferDialog(props: OfferDialogProps) {
  const { thing, offer, providers, onClose } = props;
  const translate = useTranslate();
  const { changing, draft, edit, save, end } = useOfferForm(props);
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
      <OfferFields draft={draft} onEdit={edit} providers={providers} refused={changing.refused} />
      {offer !== null && <RecordHistory of="offer" id={offer.id} />}
    </RecordDialog>
  );
}

function draftOf(offer: OfferFactsFragment | null, country: string | null): OfferDraft {
  return {
    country: offer === null ? country : offer.country,
    providerId: offer?.provider?.id ?? null,
    soldFrom: offer?.soldFrom ?? null,
    soldThrough: offer?.soldThrough ?? null,
    url: offer?.url ?? "",
    reason: "",
  };
}
