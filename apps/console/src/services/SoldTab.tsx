import { Card } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { EmptyState } from "../components/EmptyState.tsx";
import { countryName } from "../coverage/countries.ts";
import type { OfferFactsFragment, ServicesAndPlansQuery } from "../gql/services.ts";
import { useFormattingLocale } from "../i18n/use-formatting-locale.ts";
import { MatrixFilters } from "./MatrixFilters.tsx";
import { MatrixTable } from "./MatrixTable.tsx";
import { OfferDialog } from "./OfferDialog.tsx";
import { PlanDialog } from "./PlanDialog.tsx";
import { ServiceDialog } from "./ServiceDialog.tsx";
import { countriesOf, type MatrixRow, matrixOf, type SoldMatrix, type SoldThing, thingsSold } from "./sold-matrix.ts";
import type { TabProps } from "./tab-props.ts";
import { useMatrixChoices } from "./use-matrix-choices.ts";

/** What is open: an offer, a place for a new one, or the thing itself. By ids, so that what is read again shows. */
type Opened =
  | { readonly thing: SoldThing }
  | { readonly thing: SoldThing; readonly offer: string }
  | { readonly thing: SoldThing; readonly country: string | null };

/** What is sold in which country, by whom and when. */
export function SoldTab({ data, today, mayEdit }: TabProps) {
  const translate = useTranslate();
  const locale = useFormattingLocale();
  const [choices, choose] = useMatrixChoices();
  const [opened, setOpened] = useState<Opened | null>(null);
  const things = thingsSold(data);
  const matrix = byName(matrixOf(things, choices, today), locale);
  const actions = mayEdit
    ? {
        openThing: (thing: SoldThing) => setOpened({ thing }),
        openOffer: (thing: SoldThing, { id }: OfferFactsFragment) => setOpened({ thing, offer: id }),
        addOffer: (thing: SoldThing, country: string | null) => setOpened({ thing, country }),
      }
    : null;
  return (
    <>
      <MatrixFilters
        choices={choices}
        onChoose={choose}
        providers={data.serviceProviders}
        countries={countriesOf(things)}
      />
      <Card>
        {things.length === 0 ? (
          <EmptyState title={translate("market.nothing_sold")} hint={translate("market.nothing_sold_hint")} />
        ) : (
          <MatrixTable matrix={matrix} today={today} actions={actions} />
        )}
      </Card>
      {opened !== null && <OpenedDialog opened={opened} data={data} onClose={() => setOpened(null)} />}
    </>
  );
}

/** Every country first, then as the reader looks for them. */
function byName({ things, rows }: SoldMatrix, locale: string): SoldMatrix {
  const nameOf = ({ country }: MatrixRow) => (country === null ? "" : countryName(country, locale));
  return { things, rows: rows.toSorted((one, other) => nameOf(one).localeCompare(nameOf(other), locale)) };
}

interface OpenedDialogProps {
  readonly opened: Opened;
  readonly data: ServicesAndPlansQuery;
  readonly onClose: () => void;
}

/** A record that was read again since, because somebody changed it, makes a new form. */
function OpenedDialog({ opened, data, onClose }: OpenedDialogProps) {
  const { thing } = opened;
  if ("country" in opened) {
    const { country } = opened;
    return <OfferDialog {...{ thing, country, onClose }} offer={null} providers={data.serviceProviders} />;
  }
  if ("offer" in opened) {
    const offer = thingsSold(data)
      .flatMap(({ offers }) => offers)
      .find(({ id }) => id === opened.offer);
    if (offer === undefined) return null;
    const key = `${offer.id}-${offer.revision}`;
    return <OfferDialog key={key} {...{ thing, offer, onClose }} country={null} providers={data.serviceProviders} />;
  }
  const plan = data.supportPlans.find(({ code }) => thing.kind === "plan" && code === thing.code);
  if (plan !== undefined) return <PlanDialog key={plan.revision} plan={plan} onClose={onClose} />;
  const service = data.paidServices.find(({ code }) => code === thing.code);
  return service === undefined ? null : <ServiceDialog key={service.revision} service={service} onClose={onClose} />;
}
