import AddOutlined from "@mui/icons-material/AddOutlined";
import { Box, Button, IconButton, Table, TableBody, TableCell, TableHead, TableRow, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { countryName } from "../coverage/countries.ts";
import type { OfferFactsFragment } from "../gql/services.ts";
import { useFormattingLocale } from "../i18n/use-formatting-locale.ts";
import { OfferChip } from "./OfferChip.tsx";
import type { MatrixCell, MatrixRow, SoldMatrix, SoldThing } from "./sold-matrix.ts";

/** What is opened from the matrix. */
export interface MatrixActions {
  readonly openThing: (thing: SoldThing) => void;
  readonly openOffer: (thing: SoldThing, offer: OfferFactsFragment) => void;
  readonly addOffer: (thing: SoldThing, country: string | null) => void;
}

interface MatrixTableProps {
  readonly matrix: SoldMatrix;
  readonly today: string;
  /** Null for those who may only look. */
  readonly actions: MatrixActions | null;
}

/** Stays where it is while the rest moves beneath it. */
const STICKY = { position: "sticky", backgroundColor: "background.paper" } as const;

/** Countries by what is sold there. */
export function MatrixTable({ matrix: { things, rows }, today, actions }: MatrixTableProps) {
  const translate = useTranslate();
  return (
    <Box
      sx={{ overflow: "auto", maxHeight: "calc(100vh - 220px)", minHeight: 240 }}
      tabIndex={0}
      role="group"
      aria-label={translate("market.matrix")}
    >
      <Table size="small" sx={{ borderCollapse: "separate", "& td": { verticalAlign: "top" } }}>
        <TableHead>
          <TableRow>
            <TableCell sx={{ ...STICKY, top: 0, left: 0, zIndex: 3 }}>{translate("market.fact.country")}</TableCell>
            {things.map((thing) => (
              <TableCell
                key={`${thing.kind}${thing.code}`}
                sx={{ ...STICKY, top: 0, zIndex: 2, verticalAlign: "bottom" }}
              >
                <ThingName thing={thing} onOpen={actions?.openThing} />
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <CountryRow key={row.country ?? ""} row={row} today={today} actions={actions} />
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

function ThingName({
  thing,
  onOpen,
}: {
  readonly thing: SoldThing;
  readonly onOpen: MatrixActions["openThing"] | undefined;
}) {
  const translate = useTranslate();
  return (
    <>
      <Typography variant="caption" component="div" sx={{ color: "text.secondary" }}>
        {translate(`market.kind_of.${thing.kind}`)}
      </Typography>
      {onOpen === undefined ? (
        thing.name
      ) : (
        <Button onClick={() => onOpen(thing)} sx={{ padding: 0, minWidth: 0, minHeight: 0, textAlign: "start" }}>
          {thing.name}
        </Button>
      )}
    </>
  );
}

interface CountryRowProps {
  readonly row: MatrixRow;
  readonly today: string;
  readonly actions: MatrixActions | null;
}

function CountryRow({ row: { country, cells }, today, actions }: CountryRowProps) {
  const translate = useTranslate();
  const locale = useFormattingLocale();
  const name = country === null ? translate("market.every_country") : countryName(country, locale);
  return (
    <TableRow>
      <TableCell component="th" scope="row" sx={{ ...STICKY, left: 0, zIndex: 1, maxWidth: 140, verticalAlign: "top" }}>
        {name}
      </TableCell>
      {cells.map((cell) => (
        <TableCell key={`${cell.thing.kind}${cell.thing.code}`}>
          <Cell cell={cell} today={today} actions={actions} place={{ country, name }} />
        </TableCell>
      ))}
    </TableRow>
  );
}

interface CellProps {
  readonly cell: MatrixCell;
  readonly today: string;
  readonly actions: MatrixActions | null;
  readonly place: { readonly country: string | null; readonly name: string };
}

function Cell({ cell: { thing, offers, everywhere }, today, actions, place }: CellProps) {
  const translate = useTranslate();
  const nothing = offers.length === 0;
  return (
    <Box sx={{ display: "flex", alignItems: "flex-start", gap: 0.5 }}>
      <Box sx={{ display: "grid", gap: 0.5, flex: 1 }}>
        {offers.map((offer) => (
          <OfferChip
            key={offer.id}
            offer={offer}
            today={today}
            onOpen={actions === null ? undefined : () => actions.openOffer(thing, offer)}
          />
        ))}
        {nothing && (
          <Typography variant="caption" sx={{ color: "text.secondary", paddingBlock: 0.5 }}>
            {translate(everywhere ? "market.everywhere" : "market.not_sold")}
          </Typography>
        )}
      </Box>
      {actions !== null && (
        <IconButton
          size="small"
          onClick={() => actions.addOffer(thing, place.country)}
          aria-label={translate("market.add_offer", { thing: thing.name, country: place.name })}
        >
          <AddOutlined fontSize="small" />
        </IconButton>
      )}
    </Box>
  );
}
