import { useTranslate } from "react-admin";
import { AccountIssuedLicencesDocument, AccountStoredLicencesDocument } from "../../gql/account-licences.ts";
import { request } from "../../graphql-client.ts";
import { useViewer } from "../../sign-in/use-viewer.ts";
import type { AccountSectionProps } from "../accounts/account-section.ts";
import { AccountExpiryNotices } from "./AccountExpiryNotices.tsx";
import { CursorList } from "./CursorList.tsx";
import { IssuedLicenceTable } from "./IssuedLicenceTable.tsx";
import { StoredLicenceTable } from "./StoredLicenceTable.tsx";
import { NOTHING, useCursorPages } from "./use-cursor-pages.ts";

interface OfAccount {
  readonly account: string;
}

/** What an account keeps, what was issued to it and is kept by nobody, and what it was told of their ends. */
export default function AccountLicences({ account: { id } }: AccountSectionProps) {
  const viewer = useViewer();
  return (
    <>
      <Stored account={id} />
      {viewer?.has("licences.read") && <IssuedNotStored account={id} />}
      <AccountExpiryNotices account={id} />
    </>
  );
}

function Stored({ account }: OfAccount) {
  const translate = useTranslate();
  const pages = useCursorPages(["licences", "stored", account], async (after, options) => {
    const { companyAccount } = await request(AccountStoredLicencesDocument, { account, after }, options);
    return companyAccount?.licences ?? NOTHING;
  });
  return (
    <CursorList title={translate("licence.stored.title")} none={translate("licence.stored.none")} pages={pages}>
      {(licences) => <StoredLicenceTable licences={licences} />}
    </CursorList>
  );
}

function IssuedNotStored({ account }: OfAccount) {
  const translate = useTranslate();
  const pages = useCursorPages(["licences", "issued", account], async (after, options) => {
    return (await request(AccountIssuedLicencesDocument, { account, after }, options)).licences;
  });
  return (
    <CursorList title={translate("licence.issued.title")} none={translate("licence.issued.none")} pages={pages}>
      {(licences) => <IssuedLicenceTable licences={licences} />}
    </CursorList>
  );
}
