import { Box, Link, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import type { EligibilityAnswer } from "./use-eligibility.ts";

type Purchase = NonNullable<EligibilityAnswer["purchase"]>;

/**
 * The service that helps and who sells it in the customer's country, each way to reach them a link; or that nobody does,
 * or that no paid service covers what was asked.
 */
export function PurchasePart({ purchase: { statement, service, offers, contact } }: { readonly purchase: Purchase }) {
  const translate = useTranslate();
  const isSold = service !== null && offers.length > 0;
  return (
    <Box data-purchase={service === null ? "NO_SERVICE" : isSold ? "SOLD" : "NOT_SOLD"}>
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        {isSold ? translate("eligibility.sold_by", { service: service.name }) : statement}
      </Typography>
      <Box component="ul" sx={{ margin: 0, paddingLeft: 2.5 }}>
        {offers.map(({ id, provider, url }) => (
          <Seller key={id} name={provider?.name ?? translate("eligibility.vendor")} ways={waysToReach(provider, url)} />
        ))}
        {!isSold && contact !== null && (
          <Seller name={contact.name} ways={[{ shown: withoutScheme(contact.url), href: contact.url }]} />
        )}
      </Box>
    </Box>
  );
}

interface Way {
  readonly shown: string;
  readonly href: string;
}

function Seller({ name, ways }: { readonly name: string; readonly ways: readonly Way[] }) {
  return (
    <Typography component="li" variant="body2">
      {name}
      {ways.map(({ shown, href }) => (
        <Box component="span" key={href}>
          {" · "}
          <Link href={href} underline="always" rel="noreferrer" {...(href.startsWith("http") && { target: "_blank" })}>
            {shown}
          </Link>
        </Box>
      ))}
    </Typography>
  );
}

const withoutScheme = (url: string) => url.replace(/^https?:\/\//, "");

function waysToReach(provider: Purchase["offers"][number]["provider"], offered: string | null): Way[] {
  const page = offered ?? provider?.url ?? null;
  const ways = [
    page === null ? null : { shown: withoutScheme(page), href: page },
    provider?.email == null ? null : { shown: provider.email, href: `mailto:${provider.email}` },
    provider?.phone == null ? null : { shown: provider.phone, href: `tel:${provider.phone.replace(/[^+\d]/g, "")}` },
  ];
  return ways.filter((way) => way !== null);
}
