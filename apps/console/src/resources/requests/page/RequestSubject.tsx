import { Box, Link } from "@mui/material";
import { KIND_NAMES, SEGMENT_NAMES } from "@supportbook/policy";
import { useTranslate } from "react-admin";
import { Link as RouterLink } from "react-router";
import { InstantText } from "../../../components/DateText.tsx";
import { Fact, FactList } from "../../../components/FactList.tsx";
import { PhaseChip } from "../../../components/PhaseChip.tsx";
import { countryName } from "../../../coverage/countries.ts";
import { useFormattingLocale } from "../../../i18n/use-formatting-locale.ts";
import { paths } from "../../../paths.ts";
import { useWords } from "../../../rulebook/use-words.ts";
import type { RequestSectionProps } from "./request-section.ts";

/** Who asks, about what, since when. */
export default function RequestSubject({ request }: RequestSectionProps) {
  return (
    <Box sx={{ "& > dl": { gridTemplateColumns: "repeat(auto-fill, minmax(130px, 1fr))", columnGap: 2 } }}>
      <FactList>
        <People request={request} />
        <Matter request={request} />
      </FactList>
    </Box>
  );
}

function People({ request: { requester, account } }: Pick<RequestSectionProps, "request">) {
  const translate = useTranslate();
  return (
    <>
      <Fact name={translate("request.fact.requester")}>
        {requester.name}
        {requester.email !== null && (
          <Box component="span" sx={{ display: "block", fontWeight: 400 }}>
            {requester.email}
          </Box>
        )}
      </Fact>
      <Fact name={translate("request.fact.account")}>
        {account === null ? (
          translate("request.fact.no_account")
        ) : (
          <Link component={RouterLink} to={paths.account(account.id)}>
            {account.name} ({account.number})
          </Link>
        )}
      </Fact>
    </>
  );
}

function Matter({ request }: Pick<RequestSectionProps, "request">) {
  const translate = useTranslate();
  const words = useWords();
  const locale = useFormattingLocale();
  const { kind, segment, country, createdAt, locale: language } = request;
  return (
    <>
      <Fact name={translate("request.fact.product")}>
        <ProductOf request={request} />
      </Fact>
      <Fact name={translate("request.fact.kind")}>{words(KIND_NAMES[kind])}</Fact>
      <Fact name={translate("request.fact.segment")}>{words(SEGMENT_NAMES[segment])}</Fact>
      <Fact name={translate("request.fact.country")}>
        {country === null ? translate("request.fact.unknown") : countryName(country, locale)}
      </Fact>
      <Fact name={translate("request.fact.language")}>
        {translate(`request.language.${language === "en" ? "en" : "zh"}`)}
      </Fact>
      <Fact name={translate("request.fact.filed")}>
        <InstantText instant={createdAt} />
      </Fact>
    </>
  );
}

function ProductOf({ request: { product, version, build } }: Pick<RequestSectionProps, "request">) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: "grid", gap: 0.25, justifyItems: "start" }}>
      <Link component={RouterLink} to={paths.product(product.slug)}>
        {product.name}
      </Link>
      {version !== null && (
        <>
          <Link component={RouterLink} to={paths.version(version.id)}>
            {version.label ?? version.name}
          </Link>
          <PhaseChip phase={version.phase} />
        </>
      )}
      {build !== null && <span>{translate("request.fact.build", { build })}</span>}
    </Box>
  );
}
