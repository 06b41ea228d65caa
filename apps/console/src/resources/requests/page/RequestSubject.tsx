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
import type { NamedRequest, RequestSectionProps } from "./request-section.ts";

/** Who asks, about what, since when. */
export default function RequestSubject({ request }: RequestSectionProps) {
  const translate = useTranslate();
  const words = useWords();
  const locale = useFormattingLocale();
  const { requester, account, kind, segment, country, createdAt, locale: language, siblings, followUpOf } = request;
  return (
    <FactList>
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
      {siblings.length > 0 && (
        <Fact name={translate("request.fact.siblings")}>
          {siblings.map((sibling) => (
            <RequestLink key={sibling.id} request={sibling} />
          ))}
        </Fact>
      )}
      {followUpOf !== null && (
        <Fact name={translate("request.fact.follows")}>
          <RequestLink request={followUpOf} />
        </Fact>
      )}
    </FactList>
  );
}

function RequestLink({ request: { id, number, subject } }: { readonly request: NamedRequest }) {
  return (
    <Link component={RouterLink} to={paths.request(id)} sx={{ display: "block" }}>
      {number} {subject}
    </Link>
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
