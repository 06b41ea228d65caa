import { Card, Link } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link as RouterLink } from "react-router";
import { DateText, InstantText } from "../../components/DateText.tsx";
import { Fact, FactList } from "../../components/FactList.tsx";
import type { LicenceFactsFragment } from "../../gql/licences.ts";
import { paths } from "../../paths.ts";
import { AccountLink } from "./AccountLink.tsx";
import { LastDay } from "./LastDay.tsx";

export function LicenceFacts({ licence }: { readonly licence: LicenceFactsFragment }) {
  const translate = useTranslate();
  const { product, edition, kind, seats, secretKind, maskedCode, storedAt } = licence;
  return (
    <Card sx={{ padding: 2 }}>
      <FactList>
        <Fact name={translate("resources.licences.fields.product")}>
          <Link component={RouterLink} to={paths.product(product.slug)}>
            {product.name}
          </Link>
        </Fact>
        <Fact name={translate("resources.licences.fields.edition")}>{edition ?? "—"}</Fact>
        <Fact name={translate("resources.licences.fields.kind")}>{translate(`licence.kind.${kind}`)}</Fact>
        <Fact name={translate("resources.licences.fields.seats")}>{seats ?? translate("licence.not_counted")}</Fact>
        <Fact name={translate("resources.licences.fields.validFrom")}>
          <DateText date={licence.validFrom} />
        </Fact>
        <Fact name={translate("resources.licences.fields.validThrough")}>
          <LastDay date={licence.validThrough} />
        </Fact>
        <Fact name={translate(`licence.secret.${secretKind}`)}>
          <code>{maskedCode}</code>
        </Fact>
        <Fact name={translate("resources.licences.fields.issuedTo")}>
          <AccountLink account={licence.issuedTo} none={translate("licence.to_nobody")} />
        </Fact>
        <Fact name={translate("resources.licences.fields.storedIn")}>
          <AccountLink account={licence.storedIn} none={translate("licence.not_stored")} />
        </Fact>
        {storedAt !== null && (
          <Fact name={translate("licence.stored_at")}>
            <InstantText instant={storedAt} />
          </Fact>
        )}
        <Fact name={translate("resources.licences.fields.createdAt")}>
          <InstantText instant={licence.createdAt} />
        </Fact>
      </FactList>
    </Card>
  );
}
